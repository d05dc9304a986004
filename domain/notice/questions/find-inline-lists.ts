import type { Span } from '../notice.ts'
import { type Passage, within } from '../notice-text.ts'
import { introducesQuestions, isAboutFiling } from './asks.ts'
import { asksForInput } from './asks-for-input.ts'
import { isNotAskedHere } from './not-asked-here.ts'
import { letterOrdinal, romanOrdinal } from './question-label.ts'

/** A request set inside a running paragraph: `… on: (1) whether …; (2) how …`. */
export type InlineItem = { label: string; text: string; span: Span }

const MARK = /(?:^|[\s—])\(?(?<n>\d{1,2}|[a-z]|[ivx]{2,5})\)\s+(?=[\p{L}“"‘])/gu
const STATUTE = /\b(?:section|sections|§|paragraph|paragraphs|subsection|part|U\.S\.C\.|CFR)\s*[\d.]*$/iu

type Found = { n: string; at: number; from: number }

/** The items of a paragraph that lists its requests in line, or none. */
export function findInlineItems(passage: Passage): InlineItem[] {
  const marks = counting(passage.text)
  const first = marks[0]
  if (!first || marks.length < 2) return []
  const lead = passage.text.slice(0, first.at).trim()
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('? ')) + 1).trim()
  const goesBack = /^(?:these|such|your) (?:comments|responses)\b/iu.test(sentence)
  if (isAboutFiling(sentence) || isNotAskedHere(sentence)) return []
  if (!asksForInput(sentence) && !introducesQuestions(goesBack ? lead : sentence)) return []
  return marks.map((mark, index) => {
    const stop = marks[index + 1]?.at ?? endOfItem(passage.text, mark.from)
    const words = passage.text.slice(mark.from, stop).replace(/[;,]?\s*(?:and|or)?\s*$/u, '')
    return { label: mark.n, text: words, span: within(passage, mark.from, mark.from + words.length) }
  })
}

/** The longest run of marks that counts 1, 2, 3 or a, b, c or i, ii, iii from the paragraph's first mark on. */
function counting(text: string): Found[] {
  const all = [...text.matchAll(MARK)].map((match) => {
    const n = match.groups?.n ?? ''
    return { n, at: match.index + (/^[\s—]/u.test(match[0]) ? 1 : 0), from: match.index + match[0].length }
  })
  const runs = [Number, (n: string) => letterOrdinal(n), romanOrdinal].map((ordinal) => {
    const run: Found[] = []
    for (const mark of all) {
      if (STATUTE.test(text.slice(Math.max(0, mark.at - 30), mark.at).trim())) continue
      if (ordinal(mark.n) === run.length + 1) run.push(mark)
    }
    return run
  })
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}

function endOfItem(text: string, from: number): number {
  const stop = /[.?](?=\s+\p{Lu})/u.exec(text.slice(from))
  return stop ? from + stop.index + 1 : text.length
}
