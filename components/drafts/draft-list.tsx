import { CalendarPlus, FileCheck2, PenLine, Send, TriangleAlert, Users } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '#components/ui/badge.tsx'
import type { Deadline } from '#domain/notice/dates/deadline.ts'
import { DueMark } from './due-mark.tsx'

export type DraftItem = {
  id: string
  title: string
  /** The notice it answers, when that has another title. */
  noticeTitle: string | null
  due: Deadline | null
  /** What else is to be said of its due date: that it was changed, or that another source has another day. */
  dueNotes: string[]
  /** Where its title leads: the letter, or the choosing that comes before it. */
  href: string
  isAssembled: boolean
  /** That it was filed, and where the record of that is. */
  filed: { href: string; words: string } | null
  /** Where it is filed, for those who may; null once that is done, and before there is a letter. */
  fileHref: string | null
  /** Who may see it, in words. */
  audience: string
}

/** Something else to do with a draft, above the link that covers its card; as high as a finger on a phone. */
const ASIDE =
  'relative z-10 inline-flex items-center gap-1.5 rounded text-quiet hover:text-ink hover:underline max-sm:py-2'

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
            {draft.due ? <DueMark deadline={draft.due} /> : <span className="text-quiet">No due date</span>}
            <span className="inline-flex items-center gap-1.5 text-quiet">
              <Users aria-hidden className="size-4" />
              {draft.audience}
            </span>
            {draft.due ? (
              <a href={`/api/drafts/${draft.id}/deadline`} download className={ASIDE}>
                <CalendarPlus aria-hidden className="size-4" />
                To your calendar<span className="sr-only">: {draft.title}</span>
              </a>
            ) : null}
            {draft.fileHref ? (
              <Link href={draft.fileHref} className={ASIDE}>
                <Send aria-hidden className="size-4" />
                File…<span className="sr-only">: {draft.title}</span>
              </Link>
            ) : null}
          </div>
          {draft.filed ? <FiledLine {...draft.filed} /> : null}
          {draft.dueNotes.map((note) => (
            <p key={note} className="flex items-start gap-1.5 text-sm text-warn">
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function FiledLine({ href, words }: { href: string; words: string }) {
  return (
    // Above the link that covers the card.
    <Link
      href={href}
      className="relative z-10 flex w-fit items-start gap-1.5 rounded text-ok text-sm hover:underline"
    >
      <FileCheck2 aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="[overflow-wrap:anywhere]">{words}</span>
    </Link>
  )
}
