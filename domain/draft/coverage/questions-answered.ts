import type { Node } from '@tiptap/pm/model'
import type { Question } from '#domain/notice/notice.ts'
import { answersOf, isAnswer, type SkippedQuestions } from './coverage.ts'
import { createQuestionNamer } from './name-questions.ts'
import type { QuestionLabelStyle } from './question-label-style.ts'

/** What a list of the questions answered says, one string a line, in the notice's order. */
export type QuestionLines = { answered: string[]; skipped: string[] }

/** Stands over the questions left out, on the page and in every file. */
export const SKIPPED_WORDS = 'This letter does not address:'

export type QuestionListInput = {
  /** Field id → the words the writer gave. */
  values: Readonly<Record<string, string>>
  questions: readonly Question[]
  skipped: SkippedQuestions
  style: QuestionLabelStyle
}

/**
 * The lines of a list of the questions the letter answers: each by its name, with the heading under which its answer
 * starts where that says more than the name; then those left out on purpose, with the reason where one was given.
 */
export function questionLines(doc: Node, input: QuestionListInput): QuestionLines {
  const { values, questions, skipped, style } = input
  const names = createQuestionNamer(questions, style)
  const places = answerHeadings(doc, values)
  const headings = new Set(questions.map(names.heading))
  // Two numbers beside each other would say nothing of which is which.
  const nameWithPlace = (name: string, place: string) =>
    place === '' || place === name
      ? name
      : headings.has(place)
        ? `${name}, under ${place}`
        : `${name}: ${place}`
  const lines: QuestionLines = { answered: [], skipped: [] }
  for (const question of questions) {
    const name = names.heading(question)
    const place = places.get(question.id)
    if (place !== undefined) {
      lines.answered.push(nameWithPlace(name, place))
    } else if (Object.hasOwn(skipped, question.id)) {
      const reason = skipped[question.id]
      lines.skipped.push(reason ? `${name}: ${reason}` : name)
    }
  }
  return lines
}

/** Question id → the words of the heading under which its first answer stands, empty before any heading. */
function answerHeadings(doc: Node, values: Readonly<Record<string, string>>): Map<string, string> {
  const places = new Map<string, string>()
  let heading = ''
  doc.forEach((block) => {
    if (block.type.name === 'heading') heading = block.textContent.replace(/\s+/g, ' ').trim()
    if (!isAnswer(block, values)) return
    for (const id of answersOf(block)) if (!places.has(id)) places.set(id, heading)
  })
  return places
}
