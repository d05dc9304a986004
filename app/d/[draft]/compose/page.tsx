import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { ComposeRoom } from '#components/compose/compose-room.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { matchQuestions } from '#domain/library/match-questions.ts'
import { canInDraft } from '#domain/roles.ts'
import { requireDraft } from '#server/access.ts'
import { getDraft } from '#server/drafts.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor, libraryForGuest } from '#server/team-library.ts'
import { listWorkspaces } from '#server/workspaces.ts'
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
  const templates = isMember
    ? await libraryFor(draft.workspace.id)
    : await libraryForGuest(draft.workspace.id)
  const suggestions = matchQuestions(questions, templates).map(({ questionId, matches }) => [
    questionId,
    matches.flatMap(({ argumentId, reason, isSuggested }) => (isSuggested ? [{ argumentId, reason }] : [])),
  ])
  return (
    <SiteFrame {...(isMember && { workspace: draft.workspace })}>
      <main id="content" className="mx-auto max-w-6xl px-4 pt-8 sm:px-6">
        <PageHeader
          title={draft.title}
          above={
            notice && isMember ? (
              <Link className="text-link" href={`/w/${draft.workspace.slug}/notices/${notice.id}`}>
                {notice.title}
              </Link>
            ) : null
          }
          description={
            questions.length > 0
              ? 'Choose the questions to answer, pick arguments for each, and put them in order. Then the letter is assembled, and you write on from there.'
              : 'Pick arguments and put them in order. Then the letter is assembled, and you write on from there.'
          }
        />
        {canInDraft(role, 'write') ? (
          <ComposeRoom
            draftId={draft.id}
            plan={draft.plan}
            basedOn={draft.updatedAt.toISOString()}
            material={{
              ...{ questions, library: templates },
              suggestions: Object.fromEntries(suggestions),
              profile: await findProfile(draft.workspace.id),
            }}
            actions={{ savePlan, assemble: assembleDraft }}
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
