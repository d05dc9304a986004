import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { AgencyMoment } from '#components/filing/agency-moment.tsx'
import { FilingComparison } from '#components/filing/record/filing-comparison.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireFiling } from '#server/access.ts'
import { compareWithFiled } from '#server/compare-filing.ts'
import { getNotice } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'Compare with what was filed' }

type Props = { params: Promise<{ draft: string; filing: string }> }

export default async function CompareFilingPage({ params }: Props) {
  const user = await requireUser()
  const { draft: draftId, filing: id } = await params
  const { draft } = await orNotFound(requireFiling(user.id, id, 'read'))
  if (draft.id !== draftId) notFound()
  const { filedAt, changes } = await compareWithFiled(id)
  const notice = draft.noticeId === null ? null : await getNotice(draft.noticeId)
  return (
    <SiteFrame>
      <main id="content" className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
        <PageHeader
          title="The letter now, beside what was filed"
          description={
            <>
              <span className="block [overflow-wrap:anywhere]">{draft.title}</span>
              Filed <AgencyMoment at={filedAt} zone={notice?.facts.dueOn?.value.zone ?? null} />
            </>
          }
          above={
            <Link className="rounded text-link hover:underline" href={`/d/${draftId}/filings/${id}`}>
              To the filing
            </Link>
          }
        />
        <FilingComparison changes={changes} />
      </main>
    </SiteFrame>
  )
}
