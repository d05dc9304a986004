import { beforeAll, describe, expect, it } from 'vitest'
import { DRAFT_ROLES, type DraftRole } from '#domain/roles.ts'
import { buildDraft, buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import {
  draftRoleOf,
  draftsVisibleTo,
  noticesVisibleTo,
  requireDraft,
  requireNotice,
  requireWorkspace,
} from '#server/access.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcome } from '#tests/support/failure.ts'

freshDatabase()

type Cast = Awaited<ReturnType<typeof cast>>
let team: Cast

/** A workspace with one of each role, an outside reader of one draft, and a stranger. */
async function cast() {
  const [owner, admin, member, outsider, stranger] = await Promise.all(
    Array.from({ length: 5 }, () => buildUser(db())),
  )
  if (!owner || !admin || !member || !outsider || !stranger) throw new Error('The cast is not complete.')
  const workspace = await buildWorkspace(db(), {
    members: [
      { userId: owner.id, role: 'owner' },
      { userId: admin.id, role: 'admin' },
      { userId: member.id, role: 'member' },
    ],
  })
  const notice = await buildNotice(db(), { workspaceId: workspace.id })
  const open = await buildDraft(db(), { workspaceId: workspace.id, noticeId: notice.id })
  const closed = await buildDraft(db(), {
    workspaceId: workspace.id,
    memberRole: null,
    access: [{ userId: admin.id, role: 'owner' }],
  })
  return { owner, admin, member, outsider, stranger, workspace, notice, open, closed }
}

beforeAll(async () => {
  team = await cast()
})

describe('a workspace', () => {
  it('does not exist for a stranger', async () => {
    expect(await outcome(requireWorkspace(team.stranger.id, team.workspace.slug, 'read'))).toBe('not-found')
    expect(await outcome(requireWorkspace(team.owner.id, 'no-such-place', 'read'))).toBe('not-found')
  })

  it('lets admins, but not members, manage people and the profile', async () => {
    expect(await outcome(requireWorkspace(team.member.id, team.workspace.slug, 'read'))).toBe('allowed')
    expect(await outcome(requireWorkspace(team.member.id, team.workspace.slug, 'members'))).toBe('forbidden')
    expect(await outcome(requireWorkspace(team.member.id, team.workspace.slug, 'profile'))).toBe('forbidden')
    expect(await outcome(requireWorkspace(team.admin.id, team.workspace.slug, 'members'))).toBe('allowed')
    expect(await outcome(requireWorkspace(team.admin.id, team.workspace.slug, 'delete'))).toBe('forbidden')
    expect(await outcome(requireWorkspace(team.owner.id, team.workspace.slug, 'delete'))).toBe('allowed')
  })
})

describe('a draft', () => {
  it('does not exist for a stranger, nor for a member it was closed to', async () => {
    expect(await outcome(requireDraft(team.stranger.id, team.open.id, 'read'))).toBe('not-found')
    expect(await outcome(requireDraft(team.member.id, team.closed.id, 'read'))).toBe('not-found')
  })

  it('stays in the hands of the workspace owner, even when closed to members', async () => {
    expect(await draftRoleOf(team.owner.id, team.closed.id)).toBe('owner')
  })

  it.each([
    ['owner', ['read', 'export', 'note', 'write', 'share', 'delete']],
    ['editor', ['read', 'export', 'note', 'write']],
    ['reviewer', ['read', 'export', 'note']],
    ['viewer', ['read']],
  ] as const)('gives an outside %s exactly the rights of the role', async (role, allowed) => {
    const draft = await buildDraft(db(), {
      workspaceId: team.workspace.id,
      memberRole: null,
      access: [{ userId: team.outsider.id, role }],
    })
    for (const action of ['read', 'export', 'note', 'write', 'share', 'delete'] as const) {
      const answer = await outcome(requireDraft(team.outsider.id, draft.id, action))
      expect(answer, action).toBe(allowed.some((each) => each === action) ? 'allowed' : 'forbidden')
    }
  })

  it('lets a row of one’s own lower what members get', async () => {
    const draft = await buildDraft(db(), {
      workspaceId: team.workspace.id,
      access: [{ userId: team.member.id, role: 'viewer' }],
    })
    expect(await draftRoleOf(team.member.id, draft.id)).toBe('viewer')
    expect(await draftRoleOf(team.admin.id, draft.id)).toBe('editor')
  })
})

describe('lists', () => {
  it('show exactly the drafts a person has a role on', async () => {
    const memberRoles: (DraftRole | null)[] = [null, ...DRAFT_ROLES]
    for (const memberRole of memberRoles) {
      await buildDraft(db(), { workspaceId: team.workspace.id, memberRole })
    }
    const all = await db().draft.findMany({ select: { id: true } })
    for (const user of [team.owner, team.admin, team.member, team.outsider, team.stranger]) {
      const visible = await db().draft.findMany({ where: draftsVisibleTo(user.id), select: { id: true } })
      const ruled: string[] = []
      for (const { id } of all) if ((await draftRoleOf(user.id, id)) !== null) ruled.push(id)
      expect(visible.map(({ id }) => id).sort()).toEqual(ruled.sort())
    }
  })
})

describe('a notice', () => {
  it('is read by members, changed by members, and unknown to strangers', async () => {
    expect(await outcome(requireNotice(team.member.id, team.notice.id, 'draft'))).toBe('allowed')
    expect(await outcome(requireNotice(team.stranger.id, team.notice.id, 'read'))).toBe('not-found')
  })

  it('is read, but not changed, by an outsider who may read an answer to it', async () => {
    const { outsider, open, notice } = await cast()
    await db().draftAccess.create({ data: { draftId: open.id, userId: outsider.id, role: 'viewer' } })
    expect(await outcome(requireNotice(outsider.id, notice.id, 'read'))).toBe('allowed')
    expect(await outcome(requireNotice(outsider.id, notice.id, 'draft'))).toBe('forbidden')
    expect(await db().notice.count({ where: noticesVisibleTo(outsider.id) })).toBe(1)
  })
})
