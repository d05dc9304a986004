import { sourceLine } from '#components/editor/citing/source-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Source } from '#domain/evidence/source.ts'

const words = (value: unknown) => (typeof value === 'string' ? value : '')

/** A source's name, leading to it on the web where it has an address, and in a line who, when and where. */
export function SourceTitle({ source }: { source: Source }) {
  const where = words(source['container-title']) || words(source.publisher)
  const line = [sourceLine(source), where].filter(Boolean).join(' · ')
  const isWeb = /^https?:\/\//i.test(source.URL ?? '')
  return (
    <div className="grid min-w-0 gap-0.5 text-sm leading-snug [overflow-wrap:anywhere]">
      <h3 className="font-medium">
        {isWeb ? (
          <a className="text-link" href={source.URL} target="_blank" rel="noreferrer">
            {source.title}
            <span className="sr-only"> (opens a new tab)</span>
          </a>
        ) : (
          source.title
        )}
      </h3>
      <p className="text-quiet text-xs">
        {line}
        {source.custom.shelf === 'team' ? <Badge className="ml-2 align-middle">Your team’s</Badge> : null}
      </p>
    </div>
  )
}
