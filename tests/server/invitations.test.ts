import { beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import {
  acceptInvitation,
  createInvitation,
  getInvitation,
  listInvitations,
  revokeInvitation,
} from '#server/invitations.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

let owner: { id: string }
let workspace: { id: string; name: string; slug: string }

beforeAll(async () => {
  owner = await buildUser(db(), { name: 'Olive' })
  workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
})

const by = (role: 'owner' | 'admin' | 'member' = 'owner') => ({ userId: owner.id, name: 'Olive', role })

/** The secret part of a fresh link. */
async function freshLink(role: 'admin' | 'member' = 'member') {
  const { link } = await createInvitation({ workspace, by: by(), role, email: null })
  return link.split('/').at(-1) ?? ''
}

const roleOf = (userId: string) =>
  db()
    .member.findUnique({ where: { workspaceId_userId: { workspaceId: workspace.id, userId } } })
    .then((member) => member?.role ?? null)

describe('an invitation link', () => {
  it('lets whoever holds it join, once, with the role it was made for', async () => {
    const invitationId = await freshLink('admin')
    const [first, second] = [await buildUser(db()), await buildUser(db())]
    expect(await acceptInvitation({ invitationId, userId: first.id })).toEqual({ slug: workspace.slug })
    expect(await roleOf(first.id)).toBe('admin')
    expect(await outcome(acceptInvitation({ invitationId, userId: second.id }))).toBe('not-found')
    expect(await roleOf(second.id)).toBeNull()
  })

  it('lets only one of two people in who use it at the same moment', async () => {
    const invitationId = await freshLink()
    const people = [await buildUser(db()), await buildUser(db())]
    const outcomes = await Promise.all(
      people.map(({ id }) => outcome(acceptInvitation({ invitationId, userId: id }))),
    )
    expect(outcomes.sort()).toEqual(['allowed', 'not-found'])
  })

  it('works for somebody else than the address it was meant for, because addresses prove nothing here', async () => {
    const { link } = await createInvitation({ workspace, by: by(), role: 'member', email: 'a@example.org' })
    const other = await buildUser(db(), { email: 'b@example.org' })
    const invitationId = link.split('/').at(-1) ?? ''
    expect(await outcome(acceptInvitation({ invitationId, userId: other.id }))).toBe('allowed')
  })

  it('neither raises nor lowers a member, and stays unused by one', async () => {
    const invitationId = await freshLink('member')
    await acceptInvitation({ invitationId, userId: owner.id })
    expect(await roleOf(owner.id)).toBe('owner')
    expect(await outcome(getInvitation(invitationId))).toBe('allowed')
  })

  it('ends when it is revoked', async () => {
    const invitationId = await freshLink()
    const given = { workspaceId: workspace.id, invitationId, userId: owner.id }
    await revokeInvitation(given)
    const user = await buildUser(db())
    expect(await outcome(acceptInvitation({ invitationId, userId: user.id }))).toBe('not-found')
    expect(await outcome(getInvitation(invitationId))).toBe('not-found')
    expect(await outcome(revokeInvitation(given))).toBe('conflict')
  })

  it('ends by itself after its days', async () => {
    const invitationId = await freshLink()
    const { expiresAt } = await db().invitation.findUniqueOrThrow({ where: { id: invitationId } })
    const days = (expiresAt.getTime() - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(LIMITS.invitationDays, 2)
    await db().invitation.update({
      where: { id: invitationId },
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    const user = await buildUser(db())
    expect(await outcome(acceptInvitation({ invitationId, userId: user.id }))).toBe('not-found')
    expect((await listInvitations(workspace.id)).map(({ id }) => id)).not.toContain(invitationId)
  })

  it('cannot be revoked from another workspace', async () => {
    const invitationId = await freshLink()
    const other = await buildWorkspace(db())
    const given = { workspaceId: other.id, invitationId, userId: owner.id }
    expect(await outcome(revokeInvitation(given))).toBe('conflict')
    expect(await outcome(getInvitation(invitationId))).toBe('allowed')
  })

  it('cannot be guessed', async () => {
    const ids = new Set(await Promise.all(Array.from({ length: 20 }, () => freshLink())))
    expect(ids.size).toBe(20)
    expect([...ids].every((id) => /^[\w-]{32}$/.test(id))).toBe(true)
  })

  it('is not written into the record of events, which others may read', async () => {
    const invitationId = await freshLink()
    const events = await db().auditEvent.findMany({ where: { workspaceId: workspace.id } })
    expect(events.length).toBeGreaterThan(0)
    expect(events.some(({ subject }) => subject.includes(invitationId))).toBe(false)
  })

  it('cannot be made by a member', async () => {
    const asked = createInvitation({ workspace, by: by('member'), role: 'member', email: null })
    expect(await outcome(asked)).toBe('forbidden')
  })
})

it('a workspace has room for so many open invitations, and says how many', async () => {
  const full = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  const expiresAt = new Date(Date.now() + 60_000)
  await db().invitation.createMany({
    data: Array.from({ length: LIMITS.invitationsOpen }, (_, index) => ({
      id: `full-${index}`,
      workspaceId: full.id,
      role: 'member',
      inviterId: owner.id,
      expiresAt,
    })),
  })
  const asked = createInvitation({ workspace: full, by: by(), role: 'member', email: null })
  await expect(asked).rejects.toThrow(String(LIMITS.invitationsOpen))
})
