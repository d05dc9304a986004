import { diff } from '../text/diff.ts'
import { diffWords, type WordChange } from '../text/diff-words.ts'
import type { LetterLine } from './cover-text/letter-lines.ts'

/** How a stretch of a letter stands to what was filed: lines that are the same, or one line with its changed words. */
export type FiledChange =
  | { kind: 'same'; lines: LetterLine[] }
  | { kind: 'changed' | 'removed' | 'added'; isHeading: boolean; words: WordChange[] }

/** Two lines are one line that was rewritten when at least this share of their words is in both. */
const ALIKE = 0.4

/** What became of a letter since it was filed, in the order of the letter, word by word. */
export function compareFiled(filed: readonly LetterLine[], now: readonly LetterLine[]): FiledChange[] {
  const changes: FiledChange[] = []
  let removed: LetterLine[] = []
  const parts = diff(filed, now, ({ isHeading, text }) => `${isHeading}${text}`)
  for (const { kind, items } of parts) {
    if (kind === 'removed') {
      removed.push(...items)
      continue
    }
    changes.push(...pairUp(removed, kind === 'added' ? items : []))
    removed = []
    if (kind === 'same') changes.push({ kind, lines: items })
  }
  return [...changes, ...pairUp(removed, [])]
}

/** Lines that went and lines that came in one place: those alike as one changed line, in order. */
function pairUp(removed: readonly LetterLine[], added: readonly LetterLine[]): FiledChange[] {
  const changes: FiledChange[] = []
  const words = added.map(({ text }) => wordsOf(text))
  let next = 0
  for (const line of removed) {
    const own = wordsOf(line.text)
    const partner = words.findIndex((others, place) => place >= next && areAlike(own, others))
    if (partner < 0) {
      changes.push(whole('removed', line))
      continue
    }
    changes.push(...added.slice(next, partner).map((other) => whole('added', other)))
    const found = added[partner] ?? line
    changes.push({ kind: 'changed', isHeading: found.isHeading, words: diffWords(line.text, found.text) })
    next = partner + 1
  }
  return [...changes, ...added.slice(next).map((other) => whole('added', other))]
}

const whole = (kind: 'removed' | 'added', { isHeading, text }: LetterLine): FiledChange => ({
  ...{ kind, isHeading },
  words: [{ kind, text }],
})

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  const [fewer, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)]
  // A short line that only grew keeps all its words.
  return shared >= ALIKE * Math.max(more, 1) || (fewer > 1 && shared === fewer)
}

/** How many places of a comparison differ, and whether any does. */
export const countChanges = (changes: readonly FiledChange[]): number =>
  changes.filter(({ kind }) => kind !== 'same').length
