import { notFound } from '#domain/errors.ts'
import { type CalendarEntry, writeICalendar } from '#domain/notice/dates/write-icalendar.ts'
import { type NoticeFacts, noticeFactsSchema } from '#domain/notice/notice.ts'
import { draftsVisibleTo } from '#server/access.ts'
import { db } from '#server/db.ts'
import { env } from '#server/env.ts'

const select = { id: true, title: true, notice: { select: { facts: true } } } as const

/** The deadlines of a workspace's drafts that somebody may read, as an iCalendar file. */
export async function writeDeadlines(
  userId: string,
  workspace: { id: string; name: string },
  now: Date,
): Promise<string> {
  const drafts = await db().draft.findMany({
    where: { workspaceId: workspace.id, ...draftsVisibleTo(userId) },
    select,
    orderBy: [{ notice: { dueOn: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
  })
  return writeICalendar(`Deadlines of ${workspace.name}`, drafts.flatMap(entriesOf), now)
}

/** One draft's deadlines as an iCalendar file. Throws not-found when its notice has none. */
export async function writeDeadline(draftId: string, now: Date): Promise<string> {
  const draft = await db().draft.findUnique({ where: { id: draftId }, select })
  const entries = draft ? entriesOf(draft) : []
  if (!draft || entries.length === 0) throw notFound('deadline')
  return writeICalendar(draft.title, entries, now)
}

type Row = { id: string; title: string; notice: { facts: unknown } | null }

function entriesOf({ id, title, notice }: Row): CalendarEntry[] {
  if (notice === null) return []
  const facts = noticeFactsSchema.parse(notice.facts)
  const url = `${env().publicUrl}/d/${id}`
  const shared = { notes: notesOf(facts), url, revision: facts.dueDateChanges.length }
  const { dueOn, replyDueOn } = facts
  return [
    ...(dueOn
      ? [{ ...shared, uid: `deadline-${id}@rejoinder`, title: `Comments due: ${title}`, due: dueOn.value }]
      : []),
    ...(replyDueOn
      ? [{ ...shared, uid: `replies-${id}@rejoinder`, title: `Replies due: ${title}`, due: replyDueOn.value }]
      : []),
  ]
}

const notesOf = (facts: NoticeFacts): string[] => [
  ...(facts.docketIds.length > 0 ? [`Docket ${facts.docketIds.map(({ value }) => value).join(', ')}`] : []),
  ...(facts.citation ? [facts.citation.value] : []),
  ...facts.dueDateChanges.flatMap(({ announcedIn }) =>
    announcedIn ? [`New date announced in ${announcedIn}`] : [],
  ),
]
