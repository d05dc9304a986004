import type { WordChange } from '#domain/text/diff-words.ts'

/** A text with what was taken out struck through and what was added underlined; read aloud, both are named. */
export function ChangedWords({ changes }: { changes: readonly WordChange[] }) {
  return (
    <p className="whitespace-pre-wrap font-serif leading-relaxed [overflow-wrap:anywhere]">
      {changes.map(({ kind, text }, place) => {
        // The list is made anew whenever a text changes, so places do not shift under their parts.
        const key = `${place}-${kind}`
        if (kind === 'removed')
          return (
            <del key={key} className="rounded-sm bg-danger-soft text-danger decoration-1">
              <span className="sr-only">Taken out: </span>
              {text}
              <span className="sr-only">. </span>
            </del>
          )
        if (kind === 'added')
          return (
            <ins key={key} className="rounded-sm bg-ok-soft text-ok decoration-1">
              <span className="sr-only">Added: </span>
              {text}
              <span className="sr-only">. </span>
            </ins>
          )
        return <span key={key}>{text}</span>
      })}
    </p>
  )
}
