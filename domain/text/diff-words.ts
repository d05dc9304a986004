import { type DiffPart, diff } from './diff.ts'

/** Words of two texts: in both, only in the first, or only in the second. */
export type WordChange = { kind: DiffPart<string>['kind']; text: string }

/** A space, a word with the marks on its letters, or any other sign with what is set on it. */
export const WORD = /\s+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019-]*|[^\s\p{L}\p{N}]\p{M}*/gu

/**
 * What changed between two texts, word by word. Spaces between two changed words count as changed with them, so that
 * a rewritten clause reads as one removal and one addition.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const words = (text: string) => text.match(WORD) ?? []
  const parts = diff(words(before), words(after), (word) => word).map(({ kind, items }) => ({
    kind,
    text: items.join(''),
  }))
  return joinChanges(parts)
}

const isBlank = (text: string) => /^\s+$/.test(text)

/** A space between changes, as one that was removed and added again. */
const apart = (part: WordChange, before?: WordChange, after?: WordChange): WordChange[] =>
  part.kind === 'same' && isBlank(part.text) && before && after
    ? [
        { kind: 'removed', text: part.text },
        { kind: 'added', text: part.text },
      ]
    : [part]

/** Changes as a reader takes them in: what is removed and added in one place stands as one of each. */
export const joinChanges = (parts: readonly WordChange[]): WordChange[] =>
  joined(parts.flatMap((part, place) => apart(part, parts[place - 1], parts[place + 1])))

function joined(parts: readonly WordChange[]): WordChange[] {
  const out: WordChange[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed })
    if (added !== '') out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      out.push({ kind, text })
    }
  }
  flush()
  return out
}
