import { diff } from './diff.ts'
import { diffWords, type WordChange } from './diff-words.ts'

/** The lines in which two texts differ, word by word: one entry for each run of lines, the lines that are the same left out. */
export function changedLines(before: string, after: string): WordChange[][] {
  const parts = diff(before.split('\n'), after.split('\n'), (line) => line)
  return parts.flatMap(({ kind, items }, place) => {
    const isReplacement = kind === 'added' && parts[place - 1]?.kind === 'removed'
    if (kind === 'same' || isReplacement) return []
    const next = parts[place + 1]
    const removed = kind === 'removed' ? items : []
    const added = kind === 'added' ? items : next?.kind === 'added' ? next.items : []
    return [diffWords(removed.join('\n'), added.join('\n'))]
  })
}
