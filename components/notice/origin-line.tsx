import { ExternalLink, FileText } from 'lucide-react'
import type { NoticeOrigin } from '#domain/notice/notice-origin.ts'

/** Where the notice's text came from, in a line. */
export function OriginLine({ origin }: { origin: NoticeOrigin | null }) {
  if (origin === null) return null
  if (origin.kind === 'file' || origin.kind === 'paste') {
    return (
      <p className="flex items-start gap-2 text-quiet text-sm">
        <FileText aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          {origin.kind === 'file' ? `Read from the file “${origin.fileName}”` : 'Read from pasted text'}
        </span>
      </p>
    )
  }
  const [source, id] =
    origin.kind === 'federal-register'
      ? ['Federal Register', `document ${origin.documentNumber}`]
      : ['Regulations.gov', origin.documentId]
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(origin.fetchedAt),
  )
  return (
    <p className="flex items-start gap-2 text-quiet text-sm">
      <ExternalLink aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        Read from{' '}
        <a href={origin.url} target="_blank" rel="noreferrer" className="text-link">
          {source}, {id}
        </a>{' '}
        on {day}
      </span>
    </p>
  )
}
