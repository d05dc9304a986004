import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import type { Deadline } from '#domain/notice/dates/deadline.ts'
import { DueMark } from './due-mark.tsx'

export type WaitingNotice = { id: string; title: string; due: Deadline | null }

/** Notices nobody has begun to answer. */
export function WaitingNotices({ slug, notices }: { slug: string; notices: WaitingNotice[] }) {
  return (
    <section aria-labelledby="waiting-notices" className="mt-12 grid gap-3">
      <h2 id="waiting-notices" className="font-semibold text-lg">
        Notices without a draft
      </h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {notices.map((notice) => (
          <li
            key={notice.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 py-4"
          >
            <div className="grid min-w-0 gap-1 text-sm">
              <Link
                href={`/w/${slug}/notices/${notice.id}`}
                className="rounded font-medium text-base hover:underline [overflow-wrap:anywhere]"
              >
                {notice.title}
              </Link>
              {notice.due ? (
                <DueMark deadline={notice.due} />
              ) : (
                <span className="text-quiet">No due date</span>
              )}
            </div>
            <Button asChild variant="secondary">
              <Link href={`/w/${slug}/drafts/new?notice=${notice.id}`}>
                Begin a draft<span className="sr-only"> on {notice.title}</span>
              </Link>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
