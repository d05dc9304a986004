import type { Span } from '../notice.ts'
import { type Passage, within } from '../notice-text.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { isQuestion } from './asks.ts'
import { asksForInput } from './asks-for-input.ts'

/** A request made in running text, in the notice's own words. */
export type ProseRequest = { text: string; span: Span }

const SPECIFIC =
  /\b(?:whether|how|what|which|why|extent|ways|examples?|strategies|regarding|about|concerning|on|if|that)\b/iu
const POINTS_ELSEWHERE =
  /\b(?:(?:following|below|above|listed|posed|set (?:out|forth)|these) (?:questions|topics|issues|areas|themes|items)|(?:questions|topics|issues) (?:posed |listed |set (?:out|forth) |discussed |described )?(?:below|above)|listed in|each of these issues|the following|described below|outlined below)\b|:\s*$/iu
const ABOUT_THE_PROCESS =
  /\b(?:if you (?:wish|want|would like)|you (?:may|can|must|should)|comments (?:received|submitted|must)|late comments|comment period|posted|viewing|extension|confidential|personal(?:ly)? |privacy|(?:public |virtual )?(?:meetings?|hearings|webinars?|roundtables?)\b|public hearing|to submit|copies of|anyone|electronically|portal|docket|question numbers?|numbers? of (?:the|each) (?:question|section)s?|which questions?|attachments?|legible|your name|mailing|how to (?:submit|file)|does not (?:bind|constitute)|should not be construed)\b/iu
const PAPER =
  '(?:(?:proposed|draft|interim|preliminary|final) )*(?:rules?|rulemaking|proposals?|notice|document|actions?|approval|disapproval|findings?|determination|amendments?|decision|changes|guidance|plan|application|petition|waiver|exemption|permit|AD|request|RFI|RFC|ANPRM|NPRM|intention|collection|renewal|extension|issues?|final rule|implementing)'
const WHOLE_PAPER = new RegExp(
  `\\b(?:(?:on|about|regarding|concerning) (?:any (?:or all )?(?:aspects?|parts?) of |all aspects of )?|aspects? of )(?:this|the|our|its) ${PAPER}\\b(?! (?:whether|how))|\\bon (?:this|the|our|its) draft \\w+`,
  'iu',
)

/**
 * Sentences that ask for something particular; invitations to comment in general and filing advice are left out.
 * Under words that hand over questions (`isUnderQuestions`) every question counts; elsewhere those that stand right
 * before or after a request, as part of it.
 */
export function findProseRequests(passage: Passage, isUnderQuestions: boolean): ProseRequest[] {
  const found: ProseRequest[] = []
  let leading: Sentence | null = null
  for (const sentence of sentencesOf(passage.text)) {
    const isAsked = asksForInput(sentence.text) && isParticular(sentence.text)
    const isPosed = isUnderQuestions && isQuestion(sentence.text)
    const before = found.at(-1)
    const isFollowUp =
      before && isQuestion(sentence.text) && before.span.end + 2 >= passage.start + sentence.start
    if (isFollowUp) {
      before.text = `${before.text} ${sentence.text}`
      before.span = { start: before.span.start, end: passage.start + sentence.end }
    } else if (isAsked || isPosed) {
      const start: number = leading?.start ?? sentence.start
      found.push({
        text: passage.text.slice(start, sentence.end),
        span: within(passage, start, sentence.end),
      })
    }
    leading = !isQuestion(sentence.text) || isFollowUp || isPosed ? null : (leading ?? sentence)
  }
  return found
}

function isParticular(sentence: string): boolean {
  if (!SPECIFIC.test(sentence) || POINTS_ELSEWHERE.test(sentence) || ABOUT_THE_PROCESS.test(sentence))
    return false
  const asksHow = /\b(?:whether|how|what|which|why|to what extent)\b/iu.test(sentence)
  if (/\binformation that (?:would|could|may) (?:be helpful|help|assist)/iu.test(sentence)) return false
  return asksHow || !WHOLE_PAPER.test(sentence)
}

/** True of a request so exact that it stands beside numbered questions rather than summing them up. */
export const isExact = (text: string): boolean =>
  /\b(?:whether|how|what|which|why|to what extent|regarding|concerning)\b/iu.test(text)
