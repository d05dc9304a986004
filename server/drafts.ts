import type * as Y from 'yjs'
import { canFrame, chooseFrame } from '#domain/draft/assemble/choose-frame.ts'
import { type DraftPlan, draftPlanSchema, EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import type { DraftRecord, DraftSummary } from '#domain/draft/record/draft-record.ts'
import type { DraftPerson, DraftSharing } from '#domain/draft/record/sharing.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { otherDueDates } from '#domain/notice/dates/change-due-date.ts'
import { noticeFactsSchema } from '#domain/notice/notice.ts'
import type { DraftRole } from '#domain/roles.ts'
import { asDraftRole, draftsVisibleTo, roleFacts, roleFrom } from '#server/access.ts'
import { recordEvent } from '#server/audit.ts'
import { loadYdoc } from '#server/collab/persist.ts'
import { closeSockets } from '#server/collab/revoke.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { getNotice } from '#server/notices.ts'
import { forgetFiles } from '#server/stored-files.ts'

/** Starts a draft, which its creator owns. Without a `frame` the one that suits the notice is taken. */
export async function createDraft(given: {
  workspaceId: string
  userId: string
  title: string
  noticeId: string | null
  frame?: string
}): Promise<{ id: string }> {
  const { workspaceId, userId, title, noticeId } = given
  const notice = noticeId === null ? null : await getNotice(noticeId)
  if (notice !== null && notice.workspaceId !== workspaceId) throw notFound('notice')
  const { frames } = library()
  const facts = notice && { kind: notice.facts.kind, hasQuestions: notice.questions.length > 0 }
  const frame = given.frame ?? chooseFrame(frames, facts)?.id
  requireFrame(frame, notice !== null)
  return db().draft.create({
    data: {
      ...{ workspaceId, noticeId, title, frame, plan: EMPTY_PLAN, createdById: userId },
      access: { create: { userId, role: 'owner' } },
    },
    select: { id: true },
  })
}

/** Refuses a kind of letter that does not exist or needs a notice where there is none. */
function requireFrame(frame: string | undefined, hasNotice: boolean): asserts frame is string {
  if (library().frames.some((each) => each.id === frame && canFrame(each, hasNotice))) return
  const message = 'This kind of letter does not fit. Choose another one.'
  throw new AppError('invalid', message, { frame: message })
}

/** A draft with its plan. Throws not-found. */
export async function getDraft(draftId: string): Promise<DraftRecord> {
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    include: { workspace: { select: { id: true, name: true, slug: true } } },
  })
  if (draft === null) throw notFound('draft')
  const { id, workspace, noticeId, title, frame, memberRole, assembledAt, updatedAt } = draft
  return {
    ...{ id, workspace, noticeId, title, frame, assembledAt, updatedAt },
    plan: draftPlanSchema.parse(draft.plan),
    memberRole: memberRole === null ? null : asDraftRole(memberRole),
  }
}

/** The drafts of a workspace that somebody may read, the next deadline first, those without one last. */
export async function listDrafts(userId: string, workspaceId: string): Promise<DraftSummary[]> {
  const rows = await db().draft.findMany({
    where: { workspaceId, ...draftsVisibleTo(userId) },
    select: {
      ...roleFacts(userId),
      ...{ id: true, title: true, noticeId: true, assembledAt: true, updatedAt: true },
      notice: { select: { title: true, facts: true } },
      _count: { select: { access: true } },
    },
    orderBy: [{ notice: { dueOn: { sort: 'asc', nulls: 'last' } } }, { updatedAt: 'desc' }],
  })
  return rows.flatMap((row) => {
    const role = roleFrom(row)
    if (role === null) return []
    const { id, title, noticeId, notice, updatedAt } = row
    const facts = notice === null ? null : noticeFactsSchema.parse(notice.facts)
    return [
      {
        ...{ id, title, noticeId, role, updatedAt },
        noticeTitle: notice?.title ?? null,
        dueOn: facts?.dueOn?.value ?? null,
        otherDueDates: facts ? otherDueDates(facts) : [],
        isDueDateChanged: facts !== null && facts.dueDateChanges.length > 0,
        isAssembled: row.assembledAt !== null,
        memberRole: row.memberRole === null ? null : asDraftRole(row.memberRole),
        namedPeople: row._count.access,
      },
    ]
  })
}

/** The letter as it is stored, open browsers' edits included. */
export const readYdoc = (draftId: string): Promise<Y.Doc> => loadYdoc(draftId)

/** Gives a draft another title. */
export async function renameDraft(draftId: string, title: string): Promise<void> {
  const { count } = await db().draft.updateMany({ where: { id: draftId }, data: { title } })
  if (count === 0) throw notFound('draft')
}

/**
 * Stores what was picked, on top of the plan it was made from: when a teammate saved in between, nothing is
 * stored and `conflict` says so. Resolves with the time to base the next save on.
 */
export async function savePlan(given: { draftId: string; plan: DraftPlan; basedOn: Date }): Promise<Date> {
  const { draftId, basedOn } = given
  const plan = draftPlanSchema.parse(given.plan)
  const { frame } = plan
  if (frame !== undefined) {
    const { noticeId } = await getDraft(draftId)
    requireFrame(frame, noticeId !== null)
  }
  if (new Set(plan.items.map((item) => item.argumentId)).size < plan.items.length) {
    throw new AppError('invalid', 'An argument is in the list twice. Take one of them out.')
  }
  // A save within the same millisecond as the last must still be newer than it.
  const updatedAt = new Date(Math.max(Date.now(), basedOn.getTime() + 1))
  const { count } = await db().draft.updateMany({
    where: { id: draftId, assembledAt: null, updatedAt: basedOn },
    // Whoever asks later for the kind of letter asks the draft, not its plan.
    data: { plan, updatedAt, ...(frame !== undefined && { frame }) },
  })
  if (count === 1) return updatedAt
  const draft = await getDraft(draftId)
  throw new AppError(
    'conflict',
    draft.assembledAt
      ? 'The letter has been assembled, so its plan no longer changes. Open the letter instead.'
      : 'Somebody else changed this plan meanwhile. Reload to see their version, then make your change again.',
  )
}

/** Deletes a draft with its words, pictures and files, and closes it in every open browser. One that was filed stays. */
export async function deleteDraft(draftId: string, byUserId: string): Promise<void> {
  const { people } = await getSharing(draftId)
  const files = await db().$transaction(async (transaction) => {
    // Held, so that nobody records a filing or adds a file in between.
    await transaction.$queryRaw`SELECT 1 AS held FROM "Draft" WHERE "id" = ${draftId} FOR UPDATE`
    if ((await transaction.filing.count({ where: { draftId } })) > 0) {
      throw new AppError(
        'conflict',
        'This letter was filed, and the record of that has to stay. To put it out of the way, take away who may open it instead.',
      )
    }
    const used = { where: { draftId }, select: { fileId: true } }
    const exhibits = await transaction.exhibit.findMany(used)
    const prepared = await transaction.preparedFile.findMany(used)
    const { workspaceId, title } = await transaction.draft.delete({ where: { id: draftId } })
    await recordEvent(transaction, { workspaceId, userId: byUserId, action: 'draft-deleted', subject: title })
    return [...exhibits, ...prepared]
  })
  for (const { userId } of people) closeSockets({ userId, draftId })
  await forgetFiles(files.map(({ fileId }) => fileId))
}

/** Who may do what with a draft: every member of its workspace, then its guests, each by name. */
export async function getSharing(draftId: string): Promise<DraftSharing> {
  const user = { select: { id: true, name: true, email: true } } as const
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    select: {
      memberRole: true,
      access: { select: { role: true, user } },
      workspace: { select: { members: { select: { role: true, user } } } },
    },
  })
  if (draft === null) throw notFound('draft')
  const { members } = draft.workspace
  const guests = draft.access.filter((row) => !members.some((member) => member.user.id === row.user.id))
  const personOf = (person: { id: string; name: string; email: string }): DraftPerson => {
    const access = draft.access.filter((row) => row.user.id === person.id)
    const membership = members.filter((member) => member.user.id === person.id)
    return {
      ...{ userId: person.id, name: person.name, email: person.email },
      role: roleFrom({ memberRole: draft.memberRole, access, workspace: { members: membership } }),
      ownRole: access[0] ? asDraftRole(access[0].role) : null,
      isWorkspaceOwner: membership[0]?.role === 'owner',
      isGuest: membership.length === 0,
    }
  }
  const byName = (a: DraftPerson, b: DraftPerson) => a.name.localeCompare(b.name, 'en')
  return {
    memberRole: draft.memberRole === null ? null : asDraftRole(draft.memberRole),
    people: [
      ...members.map((member) => personOf(member.user)).sort(byName),
      ...guests.map((guest) => personOf(guest.user)).sort(byName),
    ],
  }
}

/** The people who may open a draft. */
export const listDraftPeople = async (draftId: string): Promise<DraftPerson[]> =>
  (await getSharing(draftId)).people.filter((person) => person.role !== null)

type ShareChange = { draftId: string; userId: string; byUserId: string }

/** Gives a member of the workspace, or somebody who reads the draft already, a role of their own. */
export async function setDraftAccess(change: ShareChange & { role: DraftRole }): Promise<void> {
  const { draftId, userId, byUserId, role } = change
  const { people } = await getSharing(draftId)
  if (!people.some((person) => person.userId === userId)) {
    throw new AppError(
      'invalid',
      'This person is not in the workspace. Invite them first, then share the draft.',
    )
  }
  await db().$transaction(async (transaction) => {
    const key = { draftId_userId: { draftId, userId } }
    await transaction.draftAccess.upsert({ where: key, create: { draftId, userId, role }, update: { role } })
    const { workspaceId } = await transaction.draft.findUniqueOrThrow({ where: { id: draftId } })
    const subject = `${draftId}: ${userId} as ${role}`
    await recordEvent(transaction, { workspaceId, userId: byUserId, action: 'draft-shared', subject })
  })
  closeSockets({ userId, draftId })
}

/** Takes away a person's own role: members fall back on what members may do, guests lose the draft. */
export async function removeDraftAccess({ draftId, userId, byUserId }: ShareChange): Promise<void> {
  await db().$transaction(async (transaction) => {
    await transaction.draftAccess.deleteMany({ where: { draftId, userId } })
    const { workspaceId } = await transaction.draft.findUniqueOrThrow({ where: { id: draftId } })
    const subject = `${draftId}: ${userId}`
    await recordEvent(transaction, { workspaceId, userId: byUserId, action: 'draft-unshared', subject })
  })
  closeSockets({ userId, draftId })
}

/** Sets what every member without a role of their own may do; null is nothing. Owning is given by name only. */
export async function setMemberRole(change: {
  draftId: string
  role: Exclude<DraftRole, 'owner'> | null
  byUserId: string
}): Promise<void> {
  const { draftId, role, byUserId } = change
  await db().$transaction(async (transaction) => {
    const { workspaceId } = await transaction.draft.update({
      where: { id: draftId },
      data: { memberRole: role },
    })
    const subject = `${draftId}: members as ${role ?? 'nothing'}`
    await recordEvent(transaction, { workspaceId, userId: byUserId, action: 'draft-member-role', subject })
  })
  const { people } = await getSharing(draftId)
  for (const person of people) {
    if (person.ownRole === null && !person.isWorkspaceOwner) closeSockets({ userId: person.userId, draftId })
  }
}
