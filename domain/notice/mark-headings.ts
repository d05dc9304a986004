import { isAsking, isQuestionHeading } from './asks.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import type { Passage, PassageKind } from './notice-text.ts'
import { nextInFlow } from './passage-walk.ts'
import { readMark } from './question-label.ts'

/**
 * Tells numbered headings from numbered items. `2. Background` with the notice's own words under it is a heading;
 * `2. Workforce` followed by what is asked about it, or in a list of such items, is an item.
 */
export function markHeadings(passages: Passage[], kinds: PassageKind[]): void {
  const wasHeading = new Map<string, boolean>()
  passages.forEach((passage, index) => {
    const mark = kinds[index] === 'paragraph' ? readMark(passage.text) : null
    const style = mark?.path ? `path ${mark.path.length}` : mark?.readings[0]?.style
    if (!mark || !style || style.startsWith('bullet')) return
    const words = passage.text.slice(mark.from)
    const next = nextInFlow(passages, index)
    const isHeading =
      looksLikeHeading(words) &&
      !/\b(?:and|or)$/u.test(words) &&
      (wasHeading.get(style) ?? true) &&
      (isQuestionHeading(words) || !next || isOwnWords(next))
    wasHeading.set(style, isHeading)
    if (isHeading) kinds[index] = 'heading'
  })
}

/** Running words that ask for nothing, or another heading. */
const isOwnWords = (passage: Passage) =>
  readMark(passage.text) === null && (passage.kind === 'heading' || !isAsking(passage.text.slice(0, 400)))
