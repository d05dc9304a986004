import type { NoticeFacts } from '../notice.ts'
import { asksForInput } from '../questions/asks-for-input.ts'
import type { Placed } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'

const RULES =
  /\b(?:comments? (?:must|should|may be|are (?:due|invited|requested|welcome)|period (?:ends|closes|is|for|will)|will be accepted|close)|submit (?:your |written |public )?comments|(?:accept|consider|receive) (?:all |any |public )?comments|taking comments|representations (?:to|concerning|on)|written evidence)\b/iu
const OVER =
  /\bcomments? (?:period )?(?:closed|ended|expired|were|that were|received (?:on|in response|during))\b|\b(?:we|agency|office|commission|department) (?:has )?received (?:\p{L}+ |\d[\d,]* ){0,3}comments?\b|\bdid not (?:seek|request|solicit|receive)\b|\b(?:without|no) (?:prior )?(?:notice and )?(?:opportunity for )?(?:public )?comments?\b/iu
const DECIDES =
  /\b(?:final rules?|final order|final determination|correction|withdrawal|denial|notice of availability)\b/iu
const STILL_ASKS = /\b(?:requests?|comments?|interim|proposed|extension|reopening)\b/iu
const LONGEST = 20_000

/** True of a notice whose action line announces a decision and asks for nothing. */
export const announcesDecision = ({ action }: NoticeFacts): boolean =>
  action !== null && DECIDES.test(action.value) && !STILL_ASKS.test(action.value)

/** Whether a notice without questions takes comments all the same. One that decides has to name a day for them. */
export function asksForComments(placed: Placed[], facts: NoticeFacts): boolean {
  if (announcesDecision(facts)) return facts.dueOn !== null
  return placed.some(
    ({ passage }) =>
      passage.kind !== 'footnote' &&
      sentencesOf(passage.text.slice(0, LONGEST)).some(
        ({ text }) => (RULES.test(text) && !OVER.test(text)) || asksForInput(text),
      ),
  )
}
