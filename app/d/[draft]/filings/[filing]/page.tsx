import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { AnsweredReasons } from '#components/export/answered-reasons.tsx'
import { FilingLinks } from '#components/filing/filing-links.tsx'
import { FilingSection } from '#components/filing/filing-section.tsx'
import { KIND_WORDS } from '#components/filing/filing-words.ts'
import { ReceiptButton } from '#components/filing/guide/receipt-button.tsx'
import { AmendForm } from '#components/filing/record/amend-form.tsx'
import { CompareLink } from '#components/filing/record/compare-link.tsx'
import { FiledFileList } from '#components/filing/record/filed-file-list.tsx'
import { FilingAdditions } from '#components/filing/record/filing-additions.tsx'
import { FilingFacts } from '#components/filing/record/filing-facts.tsx'
import { LaterFilings } from '#components/filing/record/later-filings.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { isForAllReaders } from '#domain/filing/filing-record.ts'
import { canInDraft } from '#domain/roles.ts'
import { requireFiling } from '#server/access.ts'
import { getFiling } from '#server/filings.ts'
import { listFilingProfiles, trackingLabels } from '#server/library.ts'
import { getNotice } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'
import { amendFiling } from '../actions.ts'

export const metadata: Metadata = { title: 'Filing' }

type Props = { params: Promise<{ draft: string; filing: string }> }

export default async function FilingPage({ params }: Props) {
  const user = await requireUser()
  const { draft: draftId, filing: id } = await params
  const { draft, role, isMember } = await orNotFound(requireFiling(user.id, id, 'read'))
  if (draft.id !== draftId) notFound()
  const filing = await getFiling(id)
  const notice = draft.noticeId === null ? null : await getNotice(draft.noticeId)
  const due = notice?.facts.dueOn?.value ?? null
  const profile = listFilingProfiles().find((each) => each.id === filing.profile)
  const trackingLabel = profile?.trackingLabel ?? 'Tracking number'
  const canFile = isMember && canInDraft(role, 'file')
  const labels = trackingLabels()
  return (
    <SiteFrame>
      <main id="content" className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
        <PageHeader
          title={KIND_WORDS[filing.kind]}
          description={draft.title}
          above={
            <Link className="rounded text-link hover:underline" href={`/d/${draftId}`}>
              To the letter
            </Link>
          }
          actions={<CompareLink href={`/d/${draftId}/filings/${id}/compare`} />}
        />
        <div className="grid gap-10">
          <FilingFacts
            filing={filing}
            due={due}
            profileTitle={profile?.title ?? filing.profile}
            trackingLabel={trackingLabel}
          />
          {filing.earlier ? (
            <FilingSection title={filing.kind === 'correction' ? 'Corrects' : 'Supplements'}>
              <FilingLinks filings={[filing.earlier]} {...{ draftId, due, labels }} />
            </FilingSection>
          ) : null}
          <FilingSection title="Files" description="The very bytes that were sent. They never change.">
            <FiledFileList
              files={isMember ? filing.files : filing.files.filter(({ role }) => isForAllReaders(role))}
              hrefBase={`/api/filings/${id}/files`}
            />
          </FilingSection>
          <AnsweredReasons answered={filing.answered} />
          <FilingSection
            title="Supplements and corrections"
            description="Agencies take later letters as filings of their own. Each is kept, and linked with this one."
          >
            <LaterFilings {...{ filing, canFile, due, labels }} />
          </FilingSection>
          <FilingSection
            title="Added later"
            description="What was filed stays as it is. What becomes known afterwards is added here, with who added it."
          >
            <FilingAdditions additions={filing.additions} />
            {canFile ? (
              <>
                <ReceiptButton url={`/api/filings/${id}/receipts`} />
                <AmendForm
                  filingId={id}
                  trackingLabel={trackingLabel}
                  trackingNumber={filing.trackingNumber}
                  remark={filing.remark}
                  amend={amendFiling}
                />
              </>
            ) : null}
          </FilingSection>
        </div>
      </main>
    </SiteFrame>
  )
}
