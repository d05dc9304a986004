import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { DueNow } from '#components/drafts/due-now.tsx'
import { FilingLinks } from '#components/filing/filing-links.tsx'
import { CheckStep } from '#components/filing/guide/check-step.tsx'
import { FilesStep } from '#components/filing/guide/files-step.tsx'
import { STEP_WORDS, stepHref } from '#components/filing/guide/filing-steps.ts'
import { FormStep } from '#components/filing/guide/form-step.tsx'
import { RecordStep } from '#components/filing/guide/record-step.tsx'
import { StepNav } from '#components/filing/guide/step-nav.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canInWorkspace } from '#domain/roles.ts'
import { requireDraft, requireWorkspace } from '#server/access.ts'
import { getDraft } from '#server/drafts.ts'
import { guideFiling } from '#server/guide-filing.ts'
import { requireUser } from '#server/session.ts'
import { checkForFiling } from '../actions.ts'
import { recordFiling, removeReceipt } from '../filings/actions.ts'
import { readAim } from './read-aim.ts'

export const metadata: Metadata = { title: 'File the letter' }

type Props = {
  params: Promise<{ draft: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const TITLES = {
  original: 'File the letter',
  supplement: 'File a supplement',
  correction: 'File a correction',
}

export default async function FilePage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { draft } = await orNotFound(requireDraft(user.id, (await params).draft, 'file'))
  const { step, ...asked } = readAim(draft.id, await searchParams)
  const guide = await guideFiling(draft, asked)
  const { aim, profile, prepared, due, openBlanks } = guide
  const { workspace } = await getDraft(draft.id)
  const { role } = await requireWorkspace(user.id, workspace.slug, 'read')
  const base = `/w/${workspace.slug}`
  const pages = {
    profile: canInWorkspace(role, 'profile') ? `${base}/profile` : null,
    notice: draft.noticeId === null ? null : `${base}/notices/${draft.noticeId}`,
    text: `/d/${draft.id}`,
  }
  return (
    <SiteFrame>
      <main id="content" className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-6">
        <PageHeader
          title={TITLES[aim.kind]}
          description={draft.title}
          above={
            <Link className="rounded text-link hover:underline" href={`/d/${draft.id}`}>
              To the letter
            </Link>
          }
        />
        {due ? (
          <div className="mb-6 text-sm">
            <DueNow due={due} />
          </div>
        ) : null}
        {guide.filings.length > 0 && aim.kind === 'original' ? (
          <section aria-labelledby="filed-before" className="mb-6 grid gap-1.5">
            <h2 id="filed-before" className="font-semibold text-sm">
              This letter was filed before
            </h2>
            <FilingLinks {...{ due, draftId: draft.id }} filings={guide.filings} labels={guide.labels} />
          </section>
        ) : null}
        {draft.assembledAt === null ? (
          <EmptyState
            title="There is no letter yet"
            actions={
              <Button asChild>
                <Link href={`/d/${draft.id}/compose`}>Choose arguments</Link>
              </Button>
            }
          >
            Choose arguments and assemble the letter first. It can be filed once it is written and checked.
          </EmptyState>
        ) : (
          <div className="grid gap-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
            <StepNav aim={aim} current={step} isMade={prepared !== null && !prepared.isOutdated} />
            <section aria-labelledby="step" className="min-w-0 max-w-2xl">
              <h2 id="step" className="mb-5 font-semibold text-lg">
                {STEP_WORDS[step]}
              </h2>
              {step === 'check' ? (
                <CheckStep aim={aim} check={checkForFiling} openBlanks={openBlanks} />
              ) : step === 'files' ? (
                <FilesStep
                  {...{ aim, profile, prepared, pages }}
                  profiles={guide.profiles}
                  lacking={guide.lacking}
                />
              ) : prepared === null ? (
                <EmptyState
                  title="The files are not made yet"
                  actions={
                    <Button asChild>
                      <Link href={stepHref(aim, 'files')}>Make the files</Link>
                    </Button>
                  }
                >
                  This step works with the very files you send. Make them first.
                </EmptyState>
              ) : step === 'form' ? (
                <FormStep
                  {...{ aim, profile, pages }}
                  rows={guide.rows}
                  links={guide.links}
                  madeId={prepared.madeId}
                />
              ) : (
                <RecordStep
                  {...{ aim, profile, prepared, due }}
                  key={prepared.madeId}
                  filings={guide.filings}
                  userName={user.name}
                  now={new Date()}
                  actions={{ recordFiling, removeReceipt }}
                />
              )}
            </section>
          </div>
        )}
      </main>
    </SiteFrame>
  )
}
