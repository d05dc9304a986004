import type { Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

const ASKED =
  /\b(?:includ(?:e|es|ing)|contain(?:s|ing)?|bear(?:s|ing)?|carry|add|with|state|insert|begin with|end with|accompanied by|certif(?:y|ies))\b[^.;“"]{0,140}?\b(?:statements?|legends?|sentences?|language|certifications?|disclaimers?|declarations?|acknowledg(?:e)?ments?|text|words|wording|that)\b[^.;“"]{0,60}?[:,]?\s*(?<mark>[“"])(?<quote>[^”"“]{20,1200})[”"]/iu
const FOLLOWS =
  /\b(?:includ(?:e|es|ing)|contain(?:s|ing)?|bear(?:s|ing)?|carry|add|insert)\b[^.;“"]{0,140}?\b(?:following (?:statement|legend|sentence|language|certification|disclaimer|declaration|acknowledgement|text|words|wording)s?)\b[^.;“"\n]{0,60}:\s*\n(?<quote>[^\n]{20,1000})$/iu
/** A marking for parts that are to be kept back is no part of a public letter. */
const FOR_SOME =
  /^(?:if|where|when|for|any|those|comment(?:er)?s (?:that|who|which|containing|seeking))\b|\b(?:confidential|redacted|proprietary) (?:version|cop(?:y|ies)|information|treatment|comments?|submissions?)\b|\bcover note\b/iu
const FEWEST_WORDS = 5

/** Sentences that the letter has to hold word for word, without their quotation marks. */
export function findStatement(saying: Saying): Instruction[] {
  const match = ASKED.exec(saying.rest.split('\n')[0] ?? '') ?? FOLLOWS.exec(saying.rest)
  const quote = match?.groups?.quote?.replace(/^[“"]|[”"]$/gu, '').trim()
  // What is found has to start in this sentence: the rest is only read for where a quotation ends.
  if (
    !match ||
    !quote ||
    match.index >= saying.text.length ||
    FOR_SOME.test(saying.rest.slice(0, match.index + match[0].indexOf(quote)))
  )
    return []
  if (
    quote.split(/\s+/u).length < FEWEST_WORDS ||
    !/\b(?:must|should|shall|please|required|requested|include|add|insert)\b/iu.test(saying.text)
  )
    return []
  const length = Math.max(saying.text.length, match.groups?.mark ? match.index + match[0].length : 0)
  return [
    {
      kind: 'statement',
      statement: quote,
      words: saying.rest.slice(0, length).slice(0, 2_000),
      span: { start: saying.span.start, end: saying.span.start + length },
    },
  ]
}
