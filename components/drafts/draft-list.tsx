import { PenLine, Users } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '#components/ui/badge.tsx'
import type { DueDate } from '#domain/notice/notice.ts'
import { DueMark } from './due-mark.tsx'

export type DraftItem = {
  id: string
  title: string
  /** The notice it answers, when that has another title. */
  noticeTitle: string | null
  due: { date: DueDate; days: number } | null
  /** Where its title leads: the letter, or the choosing that comes before it. */
  href: string
  isAssembled: boolean
  /** Who may see it, in words. */
  audience: string
}

/** The drafts of a workspace, the next deadline first. */
export function DraftList({ drafts }: { drafts: DraftItem[] }) {
  return (
    <ul className="grid gap-3">
      {drafts.map((draft) => (
        <li
          key={draft.id}
          className="relative grid gap-2 rounded-lg border border-line bg-surface px-5 py-4 hover:border-line-strong"
        >
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <h2 className="min-w-0 font-semibold [overflow-wrap:anywhere]">
              {/* The whole card leads where its title does. */}
              <Link href={draft.href} className="rounded after:absolute after:inset-0 hover:underline">
                {draft.title}
              </Link>
            </h2>
            {draft.isAssembled ? null : (
              <Badge tone="accent">
                <PenLine aria-hidden />
                Choosing arguments
              </Badge>
            )}
          </div>
          {draft.noticeTitle ? (
            <p className="text-quiet text-sm [overflow-wrap:anywhere]">Answers “{draft.noticeTitle}”</p>
          ) : null}
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5 text-sm">
            {draft.due ? (
              <DueMark due={draft.due.date} days={draft.due.days} />
            ) : (
              <span className="text-quiet">No due date</span>
            )}
            <span className="inline-flex items-center gap-1.5 text-quiet">
              <Users aria-hidden className="size-4" />
              {draft.audience}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
