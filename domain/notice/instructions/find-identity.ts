import { type Finder, isNegated, said } from './finder.ts'

/** What a notice may want to know of who files, as a writer would call it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:in (?:a|their|your) (?:personal|individual|private) capacity|on (?:whose )?behalf (?:of )?|capacity in which|whether you are (?:responding|submitting|an individual))\b/iu,
    'on whose behalf',
  ],
  [
    /\b(?:(?:your|the|their|full|first|last|commenter['’]s|respondent['’]s|submitter['’]s) (?:\p{L}+ ){0,3}?names?\b|names? (?:of|and|\(|,)|, names?\b|\bnames?,)/iu,
    'name',
  ],
  [
    /\b(?:organi[sz]ation(?:s|al|['’]s)?|company|affiliations?|entity|institution|employer|association)\b/iu,
    'organisation',
  ],
  [
    /\b(?:job |position )?title(?!s? of)\b(?=[^.;]{0,80}\b(?:organi|affiliat|company|address|phone|name|email|e-mail)|[,.)]|\s+and\b)|\bposition\b/iu,
    'title',
  ],
  [/\be-?mail(?: addresse?s?)?\b/iu, 'e-mail address'],
  [
    /\b(?:(?:postal|mailing|street|return|business|physical) addresse?s?|(?<!e-?mail )(?<!following )addresse?s?)\b/iu,
    'address',
  ],
  [/\b(?:tele)?phone(?: numbers?)?\b/iu, 'telephone number'],
  [/\bcontact (?:information|details|person|point)\b|\bpoint of contact\b/iu, 'contact details'],
  [/\b(?:transparency register|register number|registration number)\b/iu, 'registration number'],
  [
    /\btype of (?:organi[sz]ation|respondent|stakeholder|entity|business)\b|\borgani[sz]ation type\b/iu,
    'type of organisation',
  ],
]
const TO_SAY =
  /\b(?:must|should|shall|please|are (?:asked|requested|required|encouraged) to|we (?:ask|request)|is requested|need(?:s)? to)\b[^.;]{0,80}?\b(?:includ(?:e|es)|provid(?:e|es)|identif(?:y|ies)|stat(?:e|es)|giv(?:e|es)|contain|indicat(?:e|es)|make (?:it )?clear|specify|list|tell us|confirm|say|disclose|signed?)\b|^(?:please )?(?:include|provide|identify|state|give|indicate|tell us|say)\b/iu
/** Names of the agency, of files or of other people; what is shown to the public; parts that need not be given. */
const OF_OTHERS =
  /\b(?:agency name|name of the agency|file ?names?|product names?|name of the (?:file|docket|rule|product)|voluntar|additional materials|posted|will be (?:made )?public|publicly|not required|confidential|subject line|if you (?:include|provide|submit)|to speak|register|attend|receive|request(?:s|ing)? (?:to|a|copies)|identified by|any personal|redact\w*)\b/iu

/** What the letter has to say of who files it. */
export const findIdentity: Finder = (saying) => {
  const { text } = saying
  const verb = TO_SAY.exec(text)
  if (!verb) return []
  const from = verb.index + verb[0].length
  const asked = text.slice(from, from + 400)
  if (
    OF_OTHERS.test(text.slice(0, from + 120)) ||
    isNegated(text, from) ||
    /\b(?:not|no)\b[^.;]{0,20}$/iu.test(text.slice(0, from))
  )
    return []
  if (
    !/\b(?:your|their|his|name|names|behalf|capacity|affiliations?|contact|whether (?:you|they))\b/iu.test(
      asked,
    )
  )
    return []
  const what = PARTS.filter(([pattern]) => pattern.test(asked)).map(([, called]) => called)
  const isOfFiler = what.includes('name') || what.includes('on whose behalf') || what.length > 1
  return isOfFiler ? [{ kind: 'identify', what, ...said(saying) }] : []
}
