import { ChangedWords } from '#components/library/changed-words.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { countChanges, type FiledChange } from '#domain/filing/compare-filed.ts'

const LABELS = {
  changed: { words: 'Changed', tone: 'plain' },
  removed: { words: 'Taken out', tone: 'danger' },
  added: { words: 'Added', tone: 'ok' },
} as const

/** What became of a letter since it was filed, word by word, with what stayed folded away. */
export function FilingComparison({ changes }: { changes: readonly FiledChange[] }) {
  const count = countChanges(changes)
  if (count === 0) {
    return (
      <Alert tone="ok" title="The letter says what was filed">
        Nothing was changed in its words since then.
      </Alert>
    )
  }
  return (
    <div className="grid gap-4">
      <p className="text-quiet text-sm">
        {count === 1 ? 'One paragraph differs' : `${count} paragraphs differ`}. What was filed and is gone is
        struck through; what came since is underlined.
      </p>
      <ol className="grid gap-4">
        {changes.map((change, place) => (
          // Made once for the page, so places stay.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place}>
            {change.kind === 'same' ? <Unchanged lines={change.lines} /> : <Changed change={change} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Changed({ change }: { change: Exclude<FiledChange, { kind: 'same' }> }) {
  const { words, tone } = LABELS[change.kind]
  return (
    <div className="grid gap-1.5 rounded-lg border border-line bg-page px-5 py-4">
      <Badge tone={tone}>{change.isHeading ? `${words}: heading` : words}</Badge>
      <ChangedWords changes={change.words} />
    </div>
  )
}

function Unchanged({ lines }: { lines: Extract<FiledChange, { kind: 'same' }>['lines'] }) {
  return (
    <details className="px-5 text-sm">
      <summary className="w-fit cursor-pointer rounded text-quiet">
        {lines.length === 1 ? 'One paragraph' : `${lines.length} paragraphs`} as filed
      </summary>
      <div className="mt-3 grid gap-2 font-serif text-quiet leading-relaxed">
        {lines.map(({ isHeading, text }, place) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: made once for the page, so places stay
            key={place}
            className={isHeading ? 'whitespace-pre-wrap font-semibold' : 'whitespace-pre-wrap'}
          >
            {text}
          </p>
        ))}
      </div>
    </details>
  )
}
