import { countedNumber, NUMBER } from './counted-number.ts'
import { type Finder, said } from './finder.ts'
import type { Instruction } from './instruction.ts'
import type { Saying } from './saying.ts'

const UNIT =
  '(?:(?:single|double)[- ]spaced |typed |typewritten |printed |total |[a-z]{1,3}\\d? ?-?sized? )*(?<unit>pages?|words?|characters?)\\b'
const LIMITS: RegExp[] = [
  new RegExp(
    `\\b(?:(?:not|never|no) (?:to )?(?:be )?(?:exceed(?:ing)?|(?:more|longer|greater|larger) than|over)|limit(?:ed)?(?: (?:your|the|all) (?:comments?|responses?|submissions?))? (?:to|of|is)|limit (?:to|of|is)|(?:maximum|limit)(?: length)?(?: of| is|:)?|up to|within|at most)(?: (?:no more than|a total of|a maximum of|a length of|about))?\\s+(?<count>${NUMBER})[- ]${UNIT}`,
    'iu',
  ),
  new RegExp(
    `(?<count>${NUMBER})[- ]${UNIT}(?: in length)?(?:,)? (?:or (?:less|fewer|shorter|under)|(?:at )?(?:the )?maximum|max\\b|limit(?:ation)?\\b)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:exceeding|longer than|over|in excess of|more than)\\s+(?<count>${NUMBER})[- ]${UNIT}(?: in length)? (?:will|may|shall|can)(?: ?not| be (?:rejected|returned|disregarded))`,
    'iu',
  ),
]
/** A limit on something else than the letter, or one that holds on a condition. */
const NOT_THE_LETTER =
  /\b(?:summar(?:y|ies)|abstracts?|cover (?:letters?|pages?)|biograph\p{L}+|r[ée]sum[ée]s?|CVs?|titles?|file names?|slides|text box|comment box|field)\b[^.;]{0,50}$/iu
const EACH = /^[^.;]{0,30}\b(?:per|for each|for every|each) (?:question|answer|response|item|topic)/iu
const ON_CONDITION = /\b(?:if|when|where|unless)\b[^.;]*$/iu
const EXCEPT =
  /(?:excluding|exclusive of|not including|not counting|not inclusive of|in addition to|other than|apart from|plus)\s+(?<what>[^.;)(]{3,200}?)(?=\s+as described\b|[.;)(]|$)/iu
const NOT_COUNTED =
  /(?<what>\b(?:\p{L}[\p{L}'’-]*,? ){1,12}?)(?:(?:do|does|will|shall) not (?:count|apply)|are not (?:subject|counted|included)|is not (?:subject|counted|included)|are excluded|is excluded)/iu
const LIMIT_LEAVES_OUT =
  /\blimit(?:ation)? (?:does|do) not (?:include|apply to|cover)\s+(?<what>[^.;]{3,200})|\blimit\b[^.;]{0,80}\bbut not (?<rest>[^.;]{3,200})/iu
const NO_LIMIT_ON =
  /\bno limit (?:on|to) (?:the )?(?:length|number|size) of (?:the |such |any )?(?<what>attachments|exhibits|appendices|supporting \p{L}+)/iu

/** The longest a letter may be, in pages, words or characters, and what does not count. */
export const findLength: Finder = (saying) => {
  for (const pattern of LIMITS) {
    const match = pattern.exec(saying.text)
    const count = match ? countedNumber(match.groups?.count ?? '') : null
    if (!match || count === null) continue
    const before = saying.text.slice(0, match.index)
    const after = saying.text.slice(match.index + match[0].length)
    if (NOT_THE_LETTER.test(before) || EACH.test(after) || ON_CONDITION.test(before.slice(-120))) continue
    if (/\bfax|facsimile/iu.test(after)) continue
    const unit = match.groups?.unit?.toLowerCase() ?? ''
    if (unit.startsWith('page')) {
      return [{ kind: 'page-limit', pages: count, except: exceptionOf(saying, match), ...said(saying) }]
    }
    return [lengthOf(unit, count, saying)]
  }
  return []
}

const lengthOf = (unit: string, count: number, saying: Saying): Instruction =>
  unit.startsWith('word')
    ? { kind: 'word-limit', count, ...said(saying) }
    : { kind: 'character-limit', characters: count, ...said(saying) }

function exceptionOf(saying: Saying, match: RegExpExecArray): string | null {
  const after = saying.text.slice(match.index + match[0].length)
  const found =
    EXCEPT.exec(after) ??
    EXCEPT.exec(saying.text) ??
    LIMIT_LEAVES_OUT.exec(saying.next) ??
    NO_LIMIT_ON.exec(saying.rest.slice(0, 800)) ??
    NOT_COUNTED.exec(saying.next)
  return (found?.groups?.what ?? found?.groups?.rest)?.trim().replace(/,$/u, '') ?? null
}
