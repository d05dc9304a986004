import type { Passage, PassageKind } from '../notice-text.ts'
import { isTitled, looksLikeHeading } from '../text/looks-like-heading.ts'
import { nextInFlow } from '../text/passage-walk.ts'
import { introducesQuestions, isAsking, isQuestionHeading } from './asks.ts'
import { asksForInput } from './asks-for-input.ts'
import { isBareLabel, isCalledQuestion, readMark } from './question-label.ts'
import { findRunOnHeadings } from './run-on-headings.ts'

/** Tells headings from items of a list, in `kinds`, where the print alone does not. */
export function markHeadings(passages: Passage[], kinds: PassageKind[]): void {
  passages.forEach((passage, index) => {
    const before = passages[index - 1]?.text ?? ''
    const isQuestion = isCalledQuestion(passage.text) || (isCalledQuestion(before) && isBareLabel(before))
    if (kinds[index] === 'heading' && isQuestion) kinds[index] = 'paragraph'
  })
  markTopics(passages, kinds)
  markNumberedHeadings(passages, kinds)
  for (const index of findRunOnHeadings(passages, kinds)) kinds[index] = 'heading'
}

/**
 * `2. Background` with the notice's own words under it is a heading; `2. Workforce` followed by what is asked about
 * it, or in a list of such items, is an item. A question set as a title is a heading over what it is divided into.
 */
function markNumberedHeadings(passages: Passage[], kinds: PassageKind[]): void {
  const wasHeading = new Map<string, boolean>()
  passages.forEach((passage, index) => {
    const mark = kinds[index] === 'paragraph' ? readMark(passage.text) : null
    const style = mark?.path ? `path ${mark.path.length}` : mark?.readings[0]?.style
    if (!mark || !style || style.startsWith('bullet')) return
    const words = passage.text.slice(mark.from)
    const next = nextInFlow(passages, index)
    const isHeading =
      (looksLikeHeading(words) &&
        !isCalledQuestion(passage.text) &&
        !/\b(?:and|or)$/u.test(words) &&
        (wasHeading.get(style) ?? true) &&
        (isQuestionHeading(words) || !next || isOwnWords(next) || isNumberedText(next))) ||
      (isTitled(words) && next !== null && readMark(next.text)?.readings[0]?.style !== style)
    wasHeading.set(style, isHeading)
    if (isHeading) kinds[index] = 'heading'
  })
}

/** Running words that ask for nothing, or another heading. */
const isOwnWords = (passage: Passage) =>
  readMark(passage.text) === null && (passage.kind === 'heading' || !isAsking(passage.text.slice(0, 400)))

/** A paragraph of the paper's own under `2. Background`, numbered `2.1`: sentences that put no question. */
function isNumberedText(passage: Passage): boolean {
  const mark = readMark(passage.text)
  const words = passage.text.slice(mark?.from ?? 0, 1_000)
  const isPut = isAsking(words) && !asksForInput(words)
  const isSentence = /[.:]$/u.test(passage.text) && words.split(' ').length >= 5
  return mark?.path?.at(-1) === '1' && isSentence && !isPut
}

/** Lettered lines that look like headings are topics when an introduction hands them over and nothing parts them. */
function markTopics(passages: Passage[], kinds: PassageKind[]): void {
  for (let index = 1; index < passages.length; index++) {
    const intro = passages[index - 1]
    if (kinds[index] !== 'heading' || kinds[index - 1] !== 'paragraph' || !intro) continue
    if (!intro.text.endsWith(':') || !introducesQuestions(intro.text)) continue
    let end = index
    while (kinds[end] === 'heading' && readMark(passages[end]?.text ?? '')) end++
    if (end - index < 2) continue
    kinds.fill('paragraph', index, end)
  }
}
