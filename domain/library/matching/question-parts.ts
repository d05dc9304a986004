import type { Question } from '#domain/notice/notice.ts'
import { indexTerms } from '../search/words.ts'

/** Words that say something of what a question asks, and how much they count: 0 to 1. `isOwn` tells them from its context. */
export type QuestionPart = { text: string; weight: number; isOwn: boolean }

/** The first sentence asks; those after it ask for more, and brackets mostly give examples. */
const FURTHER = 0.5
const BRACKETS = 0.25
/** What stands above a question frames it, at each step less; what stands under it spells it out. */
const ABOVE = 0.15
const UNDER = 0.2

const IN_BRACKETS = /\([^()]*\)/g
const SENTENCE_END = /(?<=[?.;])\s+(?=[\p{Lu}\u201c"])/u

const sentences = (text: string): [text: string, weight: number][] => {
  const [first = '', ...further] = text.replace(IN_BRACKETS, ' ').split(SENTENCE_END)
  const brackets = text.match(IN_BRACKETS) ?? []
  return [
    [first, 1],
    [further.join(' '), FURTHER],
    [brackets.join(' '), BRACKETS],
  ]
}

/** Takes questions of one notice apart, each with what stands above and under it. */
export const createPartFinder = (questions: readonly Question[]) => {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const under = Map.groupBy(questions, ({ parentId }) => parentId)

  const above = (question: Question): Question[] => {
    const found: Question[] = []
    let next = byId.get(question.parentId ?? '')
    // A question may stand under itself where somebody nested the outline so.
    while (next && next.id !== question.id && !found.includes(next)) {
      found.push(next)
      next = byId.get(next.parentId ?? '')
    }
    return found
  }

  return (question: Question): QuestionPart[] => {
    const part = (text: string, weight: number, isOwn: boolean): QuestionPart[] =>
      sentences(text)
        .filter(([words]) => words.trim() !== '')
        .map(([words, share]) => ({ text: words, weight: weight * share, isOwn }))
    // A bare "Why?" asks about what stands above it.
    const isBare = indexTerms(question.text).length === 0
    return [
      ...part(question.text, 1, true),
      ...above(question).flatMap(({ text }, step) => part(text, ABOVE ** (isBare ? step : step + 1), false)),
      ...(under.get(question.id) ?? []).flatMap(({ text }) => part(text, UNDER, false)),
    ]
  }
}
