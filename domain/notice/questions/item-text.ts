import type { Span } from '../notice.ts'
import type { Passage } from '../notice-text.ts'
import { looksLikeHeading } from '../text/looks-like-heading.ts'
import { hasHeading, nextInFlow } from '../text/passage-walk.ts'
import type { Item } from './outline.ts'
import { isCalledQuestion, startsWithLabel } from './question-label.ts'

const FINISHED = /[.?!:;][”"’')\]]*(?:\s*(?:and|or))?$/u

/** What an item says: its own words, or the next passage's when it is only a label or `Question 3: Costs`. */
export function ownWords(passages: Passage[], item: Item): string {
  const own = item.passage.text.slice(item.from)
  const next = isIncomplete(item) ? nextInFlow(passages, item.index) : null
  return next?.kind === 'paragraph' && !startsWithLabel(next.text) ? `${own} ${next.text}`.trim() : own
}

const isIncomplete = (item: Item) =>
  item.from >= item.passage.text.length ||
  (isCalledQuestion(item.passage.text) && looksLikeHeading(item.passage.text))

/** An item's words with the passages that carry them on; `last` is the index of the last passage used. */
export type ItemText = { text: string; span: Span; last: number }

/**
 * An item's own words, and the passages after it that finish its sentence, are bare bullets under it (`parts`, by
 * index), or stand between it and the next item of its outline (`nextIndex`). Notes and page marks are left out.
 */
export function itemText(
  passages: Passage[],
  item: Item,
  nextIndex: number | null,
  parts: Set<number>,
): ItemText {
  const own = item.passage.text.slice(item.from)
  // An item that is nothing but its label is shown by its label.
  const start = item.passage.start + (own.trim() === '' ? 0 : item.from)
  const words = [own]
  let last = item.index
  let end = item.passage.end
  for (let index = item.index + 1; index < passages.length; index++) {
    const passage = passages[index]
    if (!passage || passage.kind === 'heading') break
    if (['page', 'footnote', 'table'].includes(passage.kind)) continue
    const isFirst = last === item.index
    const goesOn =
      !startsWithLabel(passage.text) &&
      ((isFirst && isIncomplete(item)) ||
        (!FINISHED.test(words.at(-1) ?? '') && /^[\p{Ll}(]/u.test(passage.text)))
    const standsBetween =
      nextIndex !== null &&
      index < nextIndex &&
      !startsWithLabel(passage.text) &&
      nextIndex - item.index <= 4 &&
      !hasHeading(passages, index, nextIndex)
    if (passage.kind !== 'paragraph' || !(goesOn || standsBetween || parts.has(index))) break
    words.push(passage.text)
    end = passage.end
    last = index
  }
  return { text: words.join(' ').trim(), span: { start, end }, last }
}
