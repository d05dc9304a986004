import { Moment } from '#components/ui/moment.tsx'
import type { FilingAddition } from '#domain/filing/filing-record.ts'

/** What was added to a filing after it was recorded, the oldest first. */
export function FilingAdditions({ additions }: { additions: readonly FilingAddition[] }) {
  if (additions.length === 0) return <p className="text-quiet text-sm">Nothing was added so far.</p>
  return (
    <ol className="grid gap-3 border-line border-l-2 pl-4 text-sm">
      {additions.map(({ at, by, words }) => (
        <li key={`${at.toISOString()} ${words}`}>
          <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</p>
          <p className="text-quiet">
            <Moment at={at} />
            {by ? `, ${by}` : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
