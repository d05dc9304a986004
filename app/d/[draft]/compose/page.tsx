import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { ComposeRoom } from '#components/compose/compose-room.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { matchQuestions } from '#domain/library/matching/match-questions.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { canInDraft } from '#domain/roles.ts'
import { requireDraft } from '#server/access.ts'
import { getDraft } from '#server/drafts.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor, libraryForGuest } from '#server/team-library.ts'
import { listWorkspaces } from '#server/workspaces.ts'
import { loadStyle } from '../actions.ts'
import { assembleDraft, savePlan } from './actions.ts'

export const metadata: Metadata = { title: 'Choose questions and arguments' }

type Props = { params: Promise<{ draft: string }> }

export default async function ComposePage({ params }: Props) {
  const user = await requireUser()
  const { role } = await orNotFound(requireDraft(user.id, (await params).draft, 'read'))
  const draft = await getDraft((await params).draft)
  if (draft.assembledAt !== null) redirect(`/d/${draft.id}`)
  const notice = draft.noticeId === null ? null : await getNotice(draft.noticeId)
  const questions = notice?.questions ?? []
  const workspaces = await listWorkspaces(user.id)
  const isMember = workspaces.some((workspace) => workspace.id === draft.workspace.id)
  const picked = draft.plan.items.map((item) => item.argumentId)
  const templates = isMember
    ? await libraryFor(draft.workspace.id)
    : await libraryForGuest(draft.workspace.id, picked)
  const suggestions = matchQuestions(questions, templates).map(({ questionId, matches }) => [
    questionId,
    matches.flatMap(({ argumentId, reason, isSuggested }) => (isSuggested ? [{ argumentId, reason }] : [])),
  ])
  return (
    <SiteFrame isWide {...(isMember && { workspace: draft.workspace })}>
      <main
        id="content"
        className="flex flex-col px-4 pt-5 sm:px-6 lg:h-[calc(100dvh-3.5rem)] lg:overflow-clip"
      >
        <header className="mb-4 grid gap-0.5">
          {notice && isMember ? (
            <Link
              className="hidden justify-self-start text-link text-sm sm:inline"
              href={`/w/${draft.workspace.slug}/notices/${notice.id}`}
            >
              {notice.title}
            </Link>
          ) : null}
          <h1 className="font-semibold text-lg leading-tight tracking-tight [overflow-wrap:anywhere] sm:text-xl">
            {draft.title}
          </h1>
        </header>
        {canInDraft(role, 'write') ? (
          <ComposeRoom
            draftId={draft.id}
            plan={draft.plan}
            basedOn={draft.updatedAt.toISOString()}
            material={{
              ...{ questions, library: templates, title: draft.title, frame: draft.frame },
              suggestions: Object.fromEntries(suggestions),
              profile: await findProfile(draft.workspace.id),
              profileHref: isMember ? `/w/${draft.workspace.slug}/profile` : null,
              facts: notice?.facts ?? null,
              today: agencyDay(new Date(), notice?.facts.dueOn?.value.zone ?? null),
            }}
            actions={{ savePlan, assemble: assembleDraft, loadStyle }}
          />
        ) : (
          <EmptyState title="This letter is not assembled yet">
            Its editors are still choosing questions and arguments. It can be read here once they are done.
          </EmptyState>
        )}
      </main>
    </SiteFrame>
  )
}
