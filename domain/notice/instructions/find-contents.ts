import { plainHyphens } from '../facts/find-dockets.ts'
import { type Finder, isNegated, type OwnNumbers, said } from './finder.ts'
import type { Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

const QUESTION_NUMBERS =
  /\b(?:(?:includ|provid|stat|list|giv|us)(?:e|es|ing)|not(?:e|ing)|writ(?:e|ing))\b[^.;]{0,60}\b(?:question numbers?|numbers? (?:and letters? )?of (?:the|each|every|any) (?:specific |relevant )?(?:questions?|topics?|items?))|\b(?:(?:identif(?:y|ies|ied|ying)|indicat(?:e|es|ed|ing)|specif(?:y|ies|ied|ying)|referenc(?:e|es|ed|ing)|cit(?:e|es|ing)|labell?(?:ed|ing)?|restat(?:e|es|ing)|correspond(?:s|ing)? (?:to|with)|key(?:ed)? to|organi[sz]ed? (?:by|according to|around)|ordered by|numbered (?:to|according)|not(?:e|ing) (?:which|the)|make (?:it )?clear which)\b(?! (?:that|whether))(?:(?!\bdocket\b)[^.;]){0,60}?\b(?:questions?|question numbers?|numbered (?:topics?|items?))\b)/iu
const DOCKET_NUMBER =
  /\b(?:docket (?:ID|nos?\b|numbers?|#)|file (?:number|no|code)|RIN|regulat(?:ory|ion) (?:information|identifi(?:er|cation)) number|(?:project|case|matter|reference|proceeding) (?:number|no\b|code)|consultation (?:title|name|reference)|CFR part)/iu
const TO_NAME =
  /\b(?:includ(?:e|es|ing)|identif(?:y|ies|ied)|refer(?:ence)?(?: to)?|cit(?:e|ing)|not(?:e|ing)|writ(?:e|ten)|mark(?:ed)?|bear|indicate|contain|state|specify|use|quote|label(?:l?ed)?)\b(?:(?!\b(?:searching|search|website|available)\b)[^;]){0,160}$/iu
const FOR_LOOKING =
  /\b(?:search(?:ing)?|view|access|read|inspect|download|obtain|contacting|when (?:contacting|requesting|calling)|availability of information|click|enter(?:ing)?|questions? (?:about|on))\b/iu

const ENGLISH =
  /\b(?:English|French|German|Spanish|Welsh|(?:either|both) official languages?|(?:any|one) (?:of the )?(?:official )?(?:EU |European Union )?(?:official )?languages?(?: of the (?:EU|European Union))?)\b/u
const LANGUAGE = new RegExp(
  `\\b(?:in|into|written in|be in|submitted in)\\s+(?:the\\s+)?(?<language>${ENGLISH.source.slice(2, -2)}(?: or (?:in )?(?:English|French|German|Spanish|Welsh))?)\\b`,
  'u',
)

const TRANSLATED = /\b(?:an? )?(?<language>English|French) translation\b/u

/** What stands in the letter besides its argument: question numbers, the docket's number; and its language. */
export const findContents: Finder = (saying, own) => {
  const { text } = saying
  const found: Instruction[] = []
  const questions = QUESTION_NUMBERS.exec(text)
  if (questions && !isNegated(text, questions.index))
    found.push({ kind: 'question-numbers', ...said(saying) })
  const docket = docketReference(saying, own)
  if (docket) found.push(docket)
  const translated = TRANSLATED.exec(text)
  const language = translated ?? LANGUAGE.exec(text)
  const name = language?.groups?.language
  if (
    language &&
    name &&
    /\b(?:must|should|may|be|please|only|submitted|accept\w*|written)\b/iu.test(text) &&
    (translated || !isNegated(text, language.index))
  )
    found.push({ kind: 'language', language: name, ...said(saying) })
  return found
}

function docketReference(saying: Saying, own: OwnNumbers): Instruction | null {
  const { text } = saying
  const id = ownNumberIn(text, own)
  const place = DOCKET_NUMBER.exec(text)?.index ?? (id ? plainHyphens(text).indexOf(id) : -1)
  if (place < 0 || FOR_LOOKING.test(text.slice(0, place))) return null
  const verb = TO_NAME.exec(text.slice(0, place))
  if (!verb || isNegated(text, verb.index)) return null
  if (FOR_LOOKING.test(text.slice(verb.index, place + 80))) return null
  return { kind: 'docket-reference', id, ...said(saying) }
}

/** The notice's own number that a sentence names, dockets before regulation numbers. */
function ownNumberIn(text: string, own: OwnNumbers): string | null {
  const words = plainHyphens(text)
  return [...own.docketIds, ...own.rins].find(({ value }) => words.includes(value))?.value ?? null
}
