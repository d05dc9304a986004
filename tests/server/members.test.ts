import { describe, expect, it } from 'vitest'
import type { WorkspaceRole } from '#domain/roles.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { draftRoleOf } from '#server/access.ts'
import { db } from '#server/db.ts'
import { changeRole, listMembers, removeMember } from '#server/members.ts'
import { createWorkspace, listWorkspaces } from '#server/workspaces.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

/** A workspace with one person of each given role, and a way to act as each. */
async function team(...roles: WorkspaceRole[]) {
  const people = await Promise.all(roles.map(() => buildUser(db())))
  const members = people.map(({ id }, index) => ({ userId: id, role: roles[index] ?? 'member' }))
  const workspace = await buildWorkspace(db(), { members })
  const person = (index: number) => {
    const found = members[index]
    if (found === undefined) throw new Error(`The team has no person ${index}.`)
    return found
  }
  return { workspaceId: workspace.id, person }
}

const rolesIn = async (workspaceId: string) => (await listMembers(workspaceId)).map(({ role }) => role).sort()

describe('a workspace', () => {
  it('is owned by whoever opened it', async () => {
    const user = await buildUser(db())
    const { slug } = await createWorkspace({ userId: user.id, name: 'Büro für Öffentlichkeit' })
    expect(slug).toBe('buro-fur-offentlichkeit')
    expect(await listWorkspaces(user.id)).toMatchObject([
      { name: 'Büro für Öffentlichkeit', slug, role: 'owner' },
    ])
  })

  it('gets an address of its own, also when another has its name, or a page does', async () => {
    const user = await buildUser(db())
    const names = ['Same', 'Same', 'New', '東京']
    const slugs: string[] = []
    for (const name of names) slugs.push((await createWorkspace({ userId: user.id, name })).slug)
    expect(new Set(slugs).size).toBe(names.length)
    expect(slugs).not.toContain('new')
    expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true)
  })
})

describe('changing roles', () => {
  it('lets an admin make admins, but touch no owner', async () => {
    const { workspaceId, person } = await team('owner', 'admin', 'member')
    const by = person(1)
    expect(await outcome(changeRole({ workspaceId, userId: person(2).userId, by, role: 'admin' }))).toBe(
      'allowed',
    )
    expect(await outcome(changeRole({ workspaceId, userId: person(0).userId, by, role: 'member' }))).toBe(
      'forbidden',
    )
    expect(await outcome(changeRole({ workspaceId, userId: by.userId, by, role: 'owner' }))).toBe('forbidden')
    expect(await rolesIn(workspaceId)).toEqual(['admin', 'admin', 'owner'])
  })

  it('never leaves a workspace without an owner', async () => {
    const { workspaceId, person } = await team('owner', 'member')
    const by = person(0)
    expect(await outcome(changeRole({ workspaceId, userId: by.userId, by, role: 'admin' }))).toBe('conflict')
    expect(await outcome(removeMember({ workspaceId, userId: by.userId, by }))).toBe('conflict')
  })

  it('keeps one owner when two leave at the same moment', async () => {
    const { workspaceId, person } = await team('owner', 'owner')
    const both = [person(0), person(1)]
    const outcomes = await Promise.all(
      both.map((by) => outcome(removeMember({ workspaceId, userId: by.userId, by }))),
    )
    expect(outcomes.sort()).toEqual(['allowed', 'conflict'])
    expect(await rolesIn(workspaceId)).toEqual(['owner'])
  })

  it('says that somebody of another workspace does not exist', async () => {
    const { workspaceId, person } = await team('owner')
    const stranger = await buildUser(db())
    expect(await outcome(removeMember({ workspaceId, userId: stranger.id, by: person(0) }))).toBe('not-found')
  })
})

describe('removing somebody', () => {
  it('takes their roles on its drafts with them, and their open invitations', async () => {
    const { workspaceId, person } = await team('owner', 'admin')
    const { userId } = person(1)
    const draft = await buildDraft(db(), { workspaceId, access: [{ userId, role: 'owner' }] })
    await db().invitation.create({
      data: {
        id: `link-${userId}`,
        workspaceId,
        role: 'admin',
        inviterId: userId,
        expiresAt: new Date('2999-01-01'),
      },
    })
    await removeMember({ workspaceId, userId, by: person(0) })
    expect(await draftRoleOf(userId, draft.id)).toBeNull()
    expect(await db().invitation.count({ where: { workspaceId, status: 'pending' } })).toBe(0)
  })

  it('keeps their roles in other workspaces', async () => {
    const { workspaceId, person } = await team('owner', 'member')
    const { userId } = person(1)
    const other = await buildWorkspace(db(), { members: [{ userId, role: 'owner' }] })
    const draft = await buildDraft(db(), { workspaceId: other.id })
    await removeMember({ workspaceId, userId, by: person(0) })
    expect(await draftRoleOf(userId, draft.id)).toBe('owner')
  })

  it('is open to oneself, and to nobody of the same rank', async () => {
    const { workspaceId, person } = await team('owner', 'member', 'member')
    const [first, second] = [person(1), person(2)]
    expect(await outcome(removeMember({ workspaceId, userId: second.userId, by: first }))).toBe('forbidden')
    expect(await outcome(removeMember({ workspaceId, userId: first.userId, by: first }))).toBe('allowed')
  })

  it('is written down', async () => {
    const { workspaceId, person } = await team('owner', 'member')
    await removeMember({ workspaceId, userId: person(1).userId, by: person(0) })
    const [event] = await db().auditEvent.findMany({ where: { workspaceId } })
    expect(event).toMatchObject({
      action: 'member-removed',
      userId: person(0).userId,
      subject: person(1).userId,
    })
  })
})
