import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { audienceWords } from '#components/drafts/audience-words.ts'
import { byDeadline } from '#components/drafts/by-deadline.ts'
import { DeadlineCalendar } from '#components/drafts/deadline-calendar.tsx'
import { DeadlineView } from '#components/drafts/deadline-view.tsx'
import { DraftList } from '#components/drafts/draft-list.tsx'
import { FirstSteps } from '#components/drafts/first-steps.tsx'
import { StartButtons } from '#components/drafts/start-buttons.tsx'
import { WaitingNotices } from '#components/drafts/waiting-notices.tsx'
import { lastFiled } from '#components/filing/last-filed.ts'
import { reportedWords } from '#components/notice/dates/due-date-words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { deadlineAt } from '#domain/notice/dates/deadline.ts'
import { readMonth } from '#domain/notice/dates/month-grid.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { canInDraft } from '#domain/roles.ts'
import { requireWorkspace } from '#server/access.ts'
import { listDrafts } from '#server/drafts.ts'
import { lastFilings } from '#server/filings.ts'
import { trackingLabels } from '#server/library.ts'
import { listNotices } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Drafts' }

/** The list of notices keeps the day alone; its hour stands on the notice itself. */
const dayOnly = (date: string): DueDate => ({ date, time: null, zone: null })

export default async function DraftsPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'read'))
  const [drafts, notices] = await Promise.all([listDrafts(user.id, workspace.id), listNotices(workspace.id)])
  const now = new Date()
  const due = (date: DueDate | null) => date && deadlineAt(date, now)
  const { view, month } = await searchParams
  const today = agencyDay(now, null)
  const filings = await lastFilings(drafts.map(({ id }) => id))
  const labels = trackingLabels()
  const answered = new Set(drafts.map((draft) => draft.noticeId))
  const waiting = notices.filter((notice) => !answered.has(notice.id))

  const filedOf = (draftId: string, dueOn: DueDate | null) => {
    const filing = filings.get(draftId)
    return filing ? lastFiled({ draftId, filing, due: dueOn, labels }) : null
  }
  const items = drafts
    .map((draft) => ({
      id: draft.id,
      filed: filedOf(draft.id, draft.dueOn),
      title: draft.title,
      // A draft is mostly named after its notice; saying so twice helps nobody.
      noticeTitle:
        draft.noticeTitle !== null && draft.title.includes(draft.noticeTitle) ? null : draft.noticeTitle,
      due: due(draft.dueOn),
      dueNotes: [
        ...(draft.isDueDateChanged ? ['The due date was changed after the notice was published.'] : []),
        ...draft.otherDueDates.map((reported) => `${reportedWords(reported)}.`),
      ],
      href:
        draft.isAssembled || !canInDraft(draft.role, 'write') ? `/d/${draft.id}` : `/d/${draft.id}/compose`,
      isAssembled: draft.isAssembled,
      fileHref:
        draft.isAssembled && !filings.has(draft.id) && canInDraft(draft.role, 'file')
          ? `/d/${draft.id}/file`
          : null,
      audience: audienceWords(draft),
    }))
    .sort(byDeadline)

  if (drafts.length === 0 && waiting.length === 0) {
    return (
      <>
        <PageHeader title="Drafts" />
        <FirstSteps slug={workspace.slug} />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title="Drafts"
        description="The next deadline first, on the agency’s calendar."
        actions={<StartButtons slug={workspace.slug} />}
      />
      {drafts.length === 0 ? (
        <p className="text-quiet">No drafts yet. Begin one on a notice below.</p>
      ) : (
        <>
          <DeadlineView
            slug={workspace.slug}
            view={view === 'calendar' ? 'calendar' : 'list'}
            hasDeadlines={items.some((item) => item.due)}
          />
          {view === 'calendar' ? (
            <DeadlineCalendar
              month={readMonth(typeof month === 'string' ? month : undefined) ?? today.slice(0, 7)}
              today={today}
              drafts={items}
              href={(shown) => `/w/${workspace.slug}?view=calendar&month=${shown}`}
            />
          ) : (
            <DraftList drafts={items} />
          )}
        </>
      )}
      {waiting.length > 0 ? (
        <WaitingNotices
          slug={workspace.slug}
          notices={waiting.map(({ id, title, dueOn }) => ({
            id,
            title,
            due: due(dueOn === null ? null : dayOnly(dueOn)),
          }))}
        />
      ) : null}
    </>
  )
}
