import { sentencesOf } from '../text/sentences.ts'
import { asksForInput } from './asks-for-input.ts'

/** How to write or send a comment, rather than what to say in it. */
const PREPARING =
  /\b(?:prepar(?:e|ing)|submit(?:ting)?|writ(?:e|ing)|draft(?:ing)?|develop(?:ing)?|filing)\b(?: and (?:submit(?:ting)?|prepar(?:e|ing)|fil(?:e|ing)))? (?:your |my |our |any |the |a )?(?:public |written )?(?:comments?|responses?|submissions?)\b|\bremember to\b|\bfollow these\b|\btips for\b/iu
/** What to bear in mind with every answer: `In addressing these questions, please consider:`. */
const WITH_EVERY_ANSWER =
  /\b(?:in|when) (?:addressing|answering|responding to) (?:these|those|the (?:following|above)|each of the|any of the) (?:questions|topics|issues)\b[^.:]{0,60}\b(?:consider|keep in mind|note|include|indicate|identify|specify)\b[^.:?]{0,40}:\s*$/iu
/** What a comment must be or carry: `Comments should:`, `Responses must include the following:`. */
const MUST_CARRY =
  /\b(?:comments?|responses?|submissions?|letters?|petitions?|requests?) (?:should|must|shall)(?: also)?(?: (?:include|contain|be|reference|indicate|state|identify|set forth|have)\b[^.:]{0,120})?[:—]\s*$/iu
/** What somebody asked before: `In its 2029 request the agency asked:`. */
const EARLIER =
  /(?<!\b(?:is|are|be|being|hereby) (?:\w+ )?)\b(?:asked|posed|solicited|sought|inquired|queried)\b|\b(?:had|previously|earlier) (?:also )?(?:requested|invited|asked)\b|\b(?:requested|invited) (?:public |written )?(?:comments?|information|input|views)\b/iu
/** What a form or an interviewer asks of the people it is put to. */
const SURVEY =
  /\b(?:survey|questionnaire|interview(?:er)?s?|focus groups?|census|form|application|respondents to the (?:survey|questionnaire))\b[^.:]{0,60}\b(?:asks?|would ask|include[sd]?|contains?|collects?|consists? of)\b/iu
const OF_THIS_PAPER = /\b(?:this|the) (?:request|notice|RFI|ANPRM|NPRM)\b/u

/**
 * True of the words before a list that hand it to somebody else: advice on writing a comment, the questions of an
 * earlier paper, the items of a survey.
 */
export function isNotAskedHere(introduction: string): boolean {
  const last = lastSentence(introduction)
  if (WITH_EVERY_ANSWER.test(last)) return true
  if (MUST_CARRY.test(last) || PREPARING.test(last)) return !/\b(?:questions?|topics?|issues?)\b/iu.test(last)
  if (EARLIER.test(last)) return !asksForInput(last) && !/\bbelow\b/u.test(last)
  return SURVEY.test(last) && !OF_THIS_PAPER.test(last)
}

/** True of a heading over advice on commenting, or over the sections of a rule. */
export const isHeadingOverNoQuestions = (heading: string): boolean =>
  /^(?:§|PART \d|Subpart\b|Sec\. \d)/u.test(heading) ||
  /^(?:\P{L}{0,6})(?:instructions|submission)\b/iu.test(heading) ||
  (PREPARING.test(heading) && !/\bquestions\b/iu.test(heading))

/** A sentence, rather than a title, left open for the list to finish: `The Act directs the Secretary to—`. */
export const isUnfinished = (introduction: string): boolean =>
  /[:—–]\s*$/u.test(introduction) && /(?:\s\p{Ll}+){2}/u.test(introduction)

export const lastSentence = (text: string): string => sentencesOf(text.slice(-1_000)).at(-1)?.text ?? text
