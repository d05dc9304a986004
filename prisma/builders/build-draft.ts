import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import type { DraftRole } from '#domain/roles.ts'
import type { Draft, Notice, PrismaClient } from '#prisma/generated/client.ts'

/** A notice with a title and nothing read from it but, when given, the day comments close (`YYYY-MM-DD`). */
export function buildNotice(
  client: PrismaClient,
  given: { workspaceId: string; title?: string; dueOn?: string | null },
): Promise<Notice> {
  const { workspaceId, title = 'Request for comment on widgets', dueOn = null } = given
  const due = dueOn === null ? null : { value: { date: dueOn, time: null, zone: null }, span: null }
  return client.notice.create({
    data: { workspaceId, title, dueOn, facts: { ...EMPTY_FACTS, dueOn: due }, text: title, warnings: [] },
  })
}

/** A draft nobody has assembled yet. `access` lists people with a role of their own. */
export function buildDraft(
  client: PrismaClient,
  given: {
    workspaceId: string
    noticeId?: string | null
    title?: string
    memberRole?: DraftRole | null
    access?: { userId: string; role: DraftRole }[]
  },
): Promise<Draft> {
  const {
    workspaceId,
    noticeId = null,
    title = 'Answer on widgets',
    memberRole = 'editor',
    access = [],
  } = given
  return client.draft.create({
    data: {
      workspaceId,
      noticeId,
      title,
      frame: 'request-for-information',
      plan: { questionIds: [], items: [] },
      memberRole,
      access: { create: access },
    },
  })
}
