import type { CheckGuide } from '#domain/preflight/check-guide.ts'

/** Why a check is made, who says so, and what of that is not certain. */
export function WhyItMatters({ guide: { why, source, caution } }: { guide: CheckGuide }) {
  return (
    <div className="grid gap-1 leading-relaxed">
      <p>{why}</p>
      {caution ? <p className="text-quiet">{caution}</p> : null}
      {source ? (
        <p className="text-quiet text-xs">
          Source:{' '}
          {source.url ? (
            <a className="text-link" href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </p>
      ) : null}
    </div>
  )
}
