import { sentencesOf } from '../text/sentences.ts'
import { isAsking } from './asks.ts'
import { asksForInput } from './asks-for-input.ts'
import type { ItemList } from './outline.ts'

/** Characters of an item that is a paragraph of an argument rather than a question with its reasons. */
const LONG = 350

/**
 * True of a paper whose every paragraph is numbered: its items are long, few open by asking, and some ask nothing.
 * What such a paragraph asks is asked in prose. So it is where paragraphs numbered `2.1` put no question, but ask in
 * the body's own voice.
 */
export function isNumberedProse({ style, items, parent }: ItemList): boolean {
  if (style === 'path 2' && parent === null && /^\d/u.test(items[0]?.passage.text ?? '')) {
    const texts = items.map((item) => item.passage.text.slice(item.from, item.from + 1_000))
    // A paper seldom asks in every paragraph of a chapter, unless the chapter is its questions.
    const chapters = new Set(items.map((item) => item.path?.[0]))
    const isEvery = chapters.size < items.length && texts.every(asksForInput)
    return (
      !isEvery && texts.some(asksForInput) && !texts.some((text) => isAsking(text) && !asksForInput(text))
    )
  }
  if (!style.startsWith('number') || items.length < 4) return false
  const texts = items.map((item) => item.passage.text.slice(item.from, item.from + 5_000))
  const isLong = texts.reduce((sum, text) => sum + text.length, 0) > LONG * texts.length
  if (!isLong) return false
  const opening = texts.filter((text) => isAsking(sentencesOf(text)[0]?.text ?? '')).length / texts.length
  const silent = texts.filter((text) => !isAsking(text)).length / texts.length
  return opening < 0.35 && silent > 0.1
}
