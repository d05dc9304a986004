import { AppError, notFound } from '#domain/errors.ts'
import {
  canInDraft,
  canInWorkspace,
  DRAFT_ROLES,
  type DraftAction,
  type DraftRole,
  isForMembers,
  WORKSPACE_ROLES,
  type WorkspaceAction,
  type WorkspaceRole,
} from '#domain/roles.ts'
import type { Draft, Prisma } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'

/** The workspace at `slug`, for somebody who may do `action` in it. */
export async function requireWorkspace(userId: string, slug: string, action: WorkspaceAction) {
  const member = await db().member.findFirst({
    where: { userId, workspace: { slug } },
    select: { role: true, workspace: { select: { id: true, name: true, slug: true } } },
  })
  if (member === null) throw notFound('workspace')
  const role = asWorkspaceRole(member.role)
  if (!canInWorkspace(role, action)) {
    throw new AppError('forbidden', 'Your role in this workspace does not allow this. Ask an owner or admin.')
  }
  return { workspace: member.workspace, role }
}

/** A draft, for somebody who may do `action` to it. Strangers hear that it does not exist. */
export async function requireDraft(
  userId: string,
  draftId: string,
  action: DraftAction,
): Promise<{ draft: Draft; role: DraftRole }> {
  const role = await draftRoleOf(userId, draftId)
  if (role === null) throw notFound('draft')
  if (!canInDraft(role, action)) {
    throw new AppError('forbidden', 'Your role on this draft does not allow this. Ask an owner of the draft.')
  }
  const draft = await db().draft.findUnique({ where: { id: draftId } })
  if (draft === null) throw notFound('draft')
  if (isForMembers(action) && !(await isMember(userId, draft.workspaceId))) {
    throw new AppError('forbidden', 'Only members of the workspace file its letters. Ask one of them.')
  }
  return { draft, role }
}

/**
 * A filing of a draft, for somebody who may do `action` to the draft, and whether they belong to its workspace: guests
 * see the letter as it was sent, not what the forms say of the team. Strangers hear that it does not exist.
 */
export async function requireFiling(userId: string, filingId: string, action: DraftAction) {
  const filing = await db().filing.findFirst({
    where: { id: filingId, draft: draftsVisibleTo(userId) },
    select: { id: true, draftId: true },
  })
  if (filing === null) throw notFound('filing')
  const found = await requireDraft(userId, filing.draftId, action)
  return { filing, ...found, isMember: await isMember(userId, found.draft.workspaceId) }
}

/** A notice, for a member of its workspace, or for a reader of a draft that answers it. */
export async function requireNotice(userId: string, noticeId: string, action: 'read' | 'draft') {
  const notice = await db().notice.findFirst({ where: { id: noticeId, ...noticesVisibleTo(userId) } })
  if (notice === null) throw notFound('notice')
  if (action === 'draft') {
    const member = await db().member.findUnique({
      where: { workspaceId_userId: { workspaceId: notice.workspaceId, userId } },
    })
    if (member === null || !canInWorkspace(asWorkspaceRole(member.role), 'draft')) {
      throw new AppError('forbidden', 'Only members of the workspace can change its notices.')
    }
  }
  return { notice }
}

/**
 * What somebody may do to a draft, or null. An access row decides for everybody it names;
 * other members have the draft's member role; workspace owners always own, so that no draft is ever stranded.
 */
export async function draftRoleOf(userId: string, draftId: string): Promise<DraftRole | null> {
  const draft = await db().draft.findUnique({ where: { id: draftId }, select: roleFacts(userId) })
  return draft === null ? null : roleFrom(draft)
}

/** What has to be selected of a draft to tell somebody's role on it. */
export const roleFacts = (userId: string) =>
  ({
    memberRole: true,
    access: { where: { userId }, select: { role: true } },
    workspace: { select: { members: { where: { userId }, select: { role: true } } } },
  }) satisfies Prisma.DraftSelect

/** The one rule of `draftRoleOf`, for callers that have the facts at hand. Each list holds one person's rows. */
export function roleFrom(draft: {
  memberRole: string | null
  access: { role: string }[]
  workspace: { members: { role: string }[] }
}): DraftRole | null {
  const own = draft.access[0] === undefined ? null : asDraftRole(draft.access[0].role)
  const member = draft.workspace.members[0]
  if (member === undefined) return own
  if (member.role === 'owner') return 'owner'
  return own ?? (draft.memberRole === null ? null : asDraftRole(draft.memberRole))
}

/** Whether somebody belongs to a workspace, rather than having been given one of its letters. */
export async function isMember(userId: string, workspaceId: string): Promise<boolean> {
  return (await db().member.count({ where: { userId, workspaceId } })) > 0
}

/** The drafts somebody may at least read, as a condition for any query. Agrees with `draftRoleOf`. */
export function draftsVisibleTo(userId: string): Prisma.DraftWhereInput {
  return {
    OR: [
      { access: { some: { userId } } },
      { memberRole: { not: null }, workspace: { members: { some: { userId } } } },
      { workspace: { members: { some: { userId, role: 'owner' } } } },
    ],
  }
}

/** The notices somebody may read, as a condition for any query. */
export function noticesVisibleTo(userId: string): Prisma.NoticeWhereInput {
  return {
    OR: [
      { workspace: { members: { some: { userId } } } },
      { drafts: { some: { access: { some: { userId } } } } },
    ],
  }
}

/** A stored role, which only this code writes. */
export function asWorkspaceRole(value: string): WorkspaceRole {
  const role = WORKSPACE_ROLES.find((each) => each === value)
  if (role === undefined) throw new Error(`Unknown workspace role in the database: ${value}`)
  return role
}

/** A stored role, which only this code writes. */
export function asDraftRole(value: string): DraftRole {
  const role = DRAFT_ROLES.find((each) => each === value)
  if (role === undefined) throw new Error(`Unknown draft role in the database: ${value}`)
  return role
}
