import { Badge } from '#components/ui/badge.tsx'
import type { Argument } from '#domain/library/argument.ts'
import type { CorpusKind } from '#domain/preflight/originality/corpus.ts'
import {
  type OriginalityReport,
  type PassageOriginality,
  percentShared,
  type SourceShare,
} from '#domain/preflight/originality/originality-report.ts'
import { ShareMeter } from './share-meter.tsx'

const KIND_WORDS: Record<CorpusKind, string> = {
  library: 'Library',
  own: 'Your team’s letter',
  campaign: 'Campaign letter',
}

/** How many sources are named; the others hardly matter. */
const SOURCES_SHOWN = 5

type Props = {
  report: OriginalityReport
  arguments: readonly Argument[]
  onGo: (title: string) => void
}

/** What was found when a letter was compared: in all, by source and by part. */
export function OriginalityReading({ report, arguments: library, onGo }: Props) {
  const percent = percentShared(report)
  if (report.words === 0) {
    return <p className="text-quiet">The letter has no words of its own to compare yet.</p>
  }
  const parts = report.passages.filter(({ shared }) => shared > 0)
  return (
    <>
      <section aria-label="In all" className="grid gap-2">
        <p className="leading-snug">
          <strong className="font-semibold text-lg">{percent}%</strong> of the letter stands word for word
          elsewhere: {report.shared.toLocaleString('en')} of {report.words.toLocaleString('en')} words.
        </p>
        <ShareMeter percent={percent} />
        <p className="text-quiet text-xs">
          Counted in rows of eight words. Quotations, notes and the notice’s own words are left out.
        </p>
      </section>
      {report.sources.length > 0 ? (
        <section className="grid gap-1.5">
          <h3 className="font-semibold text-quiet text-xs">Where they stand</h3>
          <ul className="grid gap-1.5">
            {report.sources.slice(0, SOURCES_SHOWN).map((source) => (
              <li key={`${source.kind} ${source.id}`} className="flex items-baseline justify-between gap-3">
                <SourceName source={source} />
                <span className="shrink-0 text-quiet tabular-nums">
                  {percentShared({ words: report.words, shared: source.words })}%
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {parts.length > 0 ? (
        <section className="grid gap-1.5">
          <h3 className="font-semibold text-quiet text-xs">By part of the letter</h3>
          <ul className="grid gap-3">
            {parts.map((part) => (
              <Part key={part.pos} part={part} arguments={library} onGo={onGo} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function SourceName({ source }: { source: SourceShare }) {
  return (
    <span className="min-w-0 leading-snug [overflow-wrap:anywhere]">
      {source.title} <Badge className="align-middle">{KIND_WORDS[source.kind]}</Badge>
    </span>
  )
}

type PartProps = { part: PassageOriginality; arguments: readonly Argument[]; onGo: Props['onGo'] }

function Part({ part, arguments: library, onGo }: PartProps) {
  const percent = percentShared(part)
  const name = part.title || 'Before the first heading'
  const [main] = part.sources
  const argument = main?.kind === 'library' ? library.find(({ id }) => id === main.id) : undefined
  return (
    <li className="grid gap-1.5">
      <button
        type="button"
        className="-mx-2 flex items-baseline justify-between gap-3 rounded px-2 py-1 text-left hover:bg-muted max-lg:min-h-10"
        onClick={() => onGo(part.title)}
      >
        <span className="min-w-0 leading-snug [overflow-wrap:anywhere]">{name}</span>
        <span className="shrink-0 text-quiet tabular-nums">{percent}%</span>
      </button>
      <ShareMeter percent={percent} />
      {main ? (
        <p className="text-quiet text-xs leading-relaxed">
          Mostly from “{main.title}”{main.kind === 'library' ? ' of the library' : ''}.
        </p>
      ) : null}
      {argument ? (
        <details className="text-xs">
          <summary className="w-fit rounded text-quiet hover:text-ink">What to add of your own</summary>
          <p className="pt-1 leading-relaxed">{argument.commenterAdds}</p>
        </details>
      ) : null}
    </li>
  )
}
