import { LIMITS } from '../limits.ts'
import { announcesDecision } from './facts/asks-for-comments.ts'
import type { NoticeFacts, Question } from './notice.ts'

const NO_DUE_DATE = 'No due date was found. Look for it in the notice and add it.'
const NO_QUESTIONS =
  'No questions were found. Add the ones you want to answer, or write a letter without them.'

/** What to say of a file whose words come out as other signs than it shows. */
export const UNREADABLE =
  'The text in this file cannot be read: most of it is not words, though it may look right on the page. Paste the text of the notice instead.'
export const TOO_MANY_QUESTIONS = `This notice asks more than ${LIMITS.questionsPerNotice.toLocaleString('en')} questions. The first ${LIMITS.questionsPerNotice.toLocaleString('en')} were kept.`

/** What a notice still lacks, as sentences for whoever reviews it. */
export function missingFrom(facts: NoticeFacts, questions: Question[]): string[] {
  return [...(facts.dueOn ? [] : [NO_DUE_DATE]), ...(questions.length > 0 ? [] : [NO_QUESTIONS])]
}

/** What to say of a paper that seems to ask for nothing. */
export function doesNotAsk(facts: NoticeFacts): string {
  const does = announcesDecision(facts)
    ? `This seems to announce a decision (“${facts.action?.value.replace(/\.$/u, '')}”). It does`
    : 'This does'
  return `${does} not seem to ask for comments. Check that it is the right paper.`
}

/** The warnings of a reading that no correction settles: what the file was, rather than what it lacks. */
export const aboutTheFile = (warnings: string[]): string[] =>
  warnings.filter((warning) => warning !== NO_DUE_DATE && warning !== NO_QUESTIONS)
