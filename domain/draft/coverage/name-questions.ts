import type { Question } from '#domain/notice/notice.ts'
import { createLabelPrinter, type QuestionLabelStyle } from './question-label-style.ts'

/** What a letter calls the agency's questions. */
export type QuestionNamer = {
  /** The heading of a question's section: its label, or the first words of a request in prose. */
  heading: (question: Question) => string
  /** How a question is named inside a sentence. */
  inSentence: (question: Question) => string
  /** How several are named inside a sentence: `Questions 2, 2.d and 3`. */
  list: (questions: readonly Question[]) => string
}

/** The names of a notice's questions, their labels in the style that the writer chose. */
export function createQuestionNamer(
  questions: readonly Question[],
  style: QuestionLabelStyle,
): QuestionNamer {
  const print = createLabelPrinter(questions, style)
  const word = style === 'printed' || style === 'brackets' ? 'question ' : ''
  const heading = (question: Question) => print(question) || firstWords(question.text)
  const inSentence = (question: Question) => {
    const label = print(question)
    return label === '' ? `“${firstWords(question.text)}”` : `${word}${label}`
  }
  const list = (some: readonly Question[]) => {
    const labels = some.map(print)
    if (some.length < 2 || labels.includes('')) return listed(some.map(inSentence))
    if (style === 'short') return listed(labels)
    const [stem, plural] = style === 'question' ? ['Question ', 'Questions '] : ['', 'questions ']
    return plural + listed(labels.map((label) => label.slice(stem.length)))
  }
  return { heading, inSentence, list }
}

export const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`
}
