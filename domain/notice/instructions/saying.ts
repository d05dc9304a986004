import { type Passage, within } from '../notice-text.ts'
import type { Span } from '../span.ts'
import type { Placed } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'

/**
 * A sentence that may tell its reader how to file. `label` is what opens its paragraph ("Mail:"), `next` the sentence
 * after it, `rest` the paragraph from it on with what follows it in the next paragraph.
 */
export type Saying = {
  text: string
  span: Span
  label: string
  next: string
  rest: string
}

const READ = new Set(['paragraph', 'table', 'heading'])
const LONGEST = 12_000
const FILING_HEADING =
  /\b(?:submi(?:t|ssions?|tting)|instructions?|written comments?|public participation|public comments?|commenting|how (?:to|do i|do you|can i|should i)|respond(?:ing)?|responses?|format(?:ting)?|filing|procedures?|confidential\w*|preparing)\b/iu
/** Who or what is told: the letter, those who write it, or "you". */
const OURS =
  /\b(?:comment(?:s|ers?|ors?|ary)?|responses?|respondents?|respond(?:ing)?|submissions?|submitters?|submittals?|interested (?:parties|persons)|consultees?|representations|feedback|answers|evidence|input)\b/iu
const OURS_IN_PLACE =
  /\b(?:you|your|please|parties|letters?|papers?|files?|pages?|documents?|attachments?|all)\b/iu
const ORDER =
  /^(?:[•○-]\s*)?(?:(?:Therefore|However|Instead|Also), )?(?:do not|submit|send|use|include|provide|name|mark|write|mail|list|limit|number)\b/iu
const OTHERS =
  /^(?:(?!\b(?:comment|respon[ds]|submission)\p{L}*\b)[^.;]){0,80}\b(?:applicants?|applications?|grantees?|awardees?|offerors?|bidders?|proposers?|vendors?|licensees?|registrants?|manufacturers?|employers?|lenders?|creditors?|providers?|carriers?|sponsors?|petitioners?|issuers?|entit(?:y|ies)|disclosures?|labels?|notices?|rules?|regulations?|States?|paragraphs?|sections?)\b(?: (?:for|of|that|which|in)\b[^.;]{0,40})? (?:must|should|shall|may|would|will|is required|are required|requires?)\b/iu
const PAST_OR_SUPPOSED =
  /\b(?:were|was|had been) (?:asked|required|requested|instructed|due|limited)\b|\bwould (?:be )?(?:required?|have to|need to)\b|\b(?:previous|earlier|prior) (?:notice|request|consultation|round|proposal|rule)\b|\b(?:commenters?|comments|respondents?) (?:(?!are |is |be |should |must )\p{L}+ ){0,6}?(?:said|asked|argued|suggested|noted|recommended|stated|urged|requested|wrote|supported|opposed)\b|\b(?:statute|law|Act|Congress|rules?|regulations?|section \d+)\b(?: \p{L}+){0,3} requires?\b|\bcurrent(?:ly)? (?:rules?|regulations?|requirements?) (?:require|state)/iu

/** The sentences of a notice that speak to those who answer it. Words it quotes and questions it asks are left out. */
export function sayingsIn(placed: Placed[], asked: readonly (Span | null)[]): Saying[] {
  const spans = asked.filter((span) => span !== null).sort((a, b) => a.start - b.start)
  let next = 0
  let isUnderHeading = false
  return placed.flatMap(({ passage, section, from }, index) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) next++
    if (passage.kind === 'heading') isUnderHeading = FILING_HEADING.test(passage.text)
    if (section === 'head' || section === 'contact' || !READ.has(passage.kind)) return []
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end) return []
    const isInPlace = section === 'addresses' || section === 'dates' || isUnderHeading
    return sentencesAt(passage, from, placed[index + 1]?.passage.text ?? '').filter(({ text, label }) =>
      isToFilers(text, isInPlace || FILING_HEADING.test(label)),
    )
  })
}

function isToFilers(sentence: string, isInPlace: boolean): boolean {
  if (PAST_OR_SUPPOSED.test(sentence) || OTHERS.test(sentence)) return false
  return (
    OURS.test(sentence) ||
    (isInPlace && (OURS_IN_PLACE.test(sentence) || ORDER.test(sentence) || /:/u.test(sentence.slice(0, 60))))
  )
}

function sentencesAt(passage: Passage, from: number, after: string): Saying[] {
  const words = passage.text.slice(from, from + LONGEST)
  const label =
    /^(?:[•*○▪-]|\(?\d{1,2}[.)])?\s*(?<label>\p{Lu}(?:[^:.;]|(?<=\b\p{Lu})\.){1,70}):(?!\/\/)/u.exec(words)
      ?.groups?.label ?? ''
  const sentences = sentencesOf(words)
  let open = 0
  return sentences.flatMap((sentence, index) => {
    const isQuoted = open > 0
    open = Math.max(0, open + count(sentence.text, '“') - count(sentence.text, '”'))
    if (isQuoted) return []
    return [
      {
        text: sentence.text,
        span: within(passage, from + sentence.start, from + sentence.end),
        label,
        next: sentences[index + 1]?.text ?? '',
        rest: `${words.slice(sentence.start, sentence.start + 2_000)}\n${after.slice(0, 1_000)}`,
      },
    ]
  })
}

const count = (text: string, mark: string) => text.split(mark).length - 1
