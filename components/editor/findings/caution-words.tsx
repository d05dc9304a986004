import type { Caution } from '#domain/draft/reading/find-cautions.ts'

/** What is wrong with a phrasing and how to say it better, or what to mind about a source. */
export function CautionWords({ caution }: { caution: Caution }) {
  if (caution.kind === 'source') {
    return (
      <div className="grid gap-1">
        <p className="font-medium">{caution.source.title}</p>
        <p className="text-quiet">{caution.caution}</p>
      </div>
    )
  }
  return (
    <div className="grid gap-1">
      <p>
        <span className="font-medium">“{caution.words}”</span> claims more than the record holds.
      </p>
      <p className="text-quiet">{caution.phrasing.why}</p>
      <p>
        Better: <span className="font-serif">{caution.phrasing.instead}</span>
      </p>
    </div>
  )
}
