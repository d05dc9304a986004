import type { NoticeFacts, Question } from './notice.ts'

const NO_DUE_DATE = 'No due date was found. Look for it in the notice and add it.'
const NO_QUESTIONS =
  'No questions were found. Add the ones you want to answer, or write a letter without them.'

/** What a notice still lacks, as sentences for whoever reviews it. */
export function missingFrom(facts: NoticeFacts, questions: Question[]): string[] {
  return [...(facts.dueOn ? [] : [NO_DUE_DATE]), ...(questions.length > 0 ? [] : [NO_QUESTIONS])]
}

/** The warnings of a reading that no correction settles: what the file was, rather than what it lacks. */
export const aboutTheFile = (warnings: string[]): string[] =>
  warnings.filter((warning) => warning !== NO_DUE_DATE && warning !== NO_QUESTIONS)
