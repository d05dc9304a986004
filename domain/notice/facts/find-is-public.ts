import { within } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Read } from './find-title.ts'

/** What people send in; not the comment period, nor the request for comment. */
const SENT =
  '(?<!\\bfor )\\b(?:comments?(?! period)|submissions?|responses?|representations|evidence|letters|feedback|contributions)\\b'
const SHOWN =
  '(?:posted|published|public (?:record|docket|inspection|file|disclosure)|publicly (?:available|accessible|viewable)|(?:made|available) (?:\\p{L}+ )?(?:to the )?public(?:ly)?|view(?:ed|ing) (?:by the public|at|on)|available for (?:viewing|public))\\b'

const IS_SHOWN = new RegExp(
  `${SENT}(?:(?!\\bnot\\b)[^.;]){0,140}?\\b(?:will|may|are|is|be|becomes?)\\b(?:(?!\\bnot\\b)[^.;]){0,80}?\\b${SHOWN}`,
  'iu',
)
const SHOWS = new RegExp(
  `\\b(?:posts?|posting of|publish(?:es)?|publication of|places?|makes?) (?:(?:all|any|each|every|received|public|the|these|your|most|written) ){0,4}${SENT}`,
  'iu',
)
const IS_KEPT_BACK = new RegExp(
  `${SENT}(?:(?!\\b(?:that|which|if|unless|marked|contain(?:s|ing)?|identified|late)\\b)[^.;]){0,60}\\b(?:(?:will|shall|are) not (?:\\p{L}+ ){0,2}be (?:posted|published|made (?:publicly )?(?:public|available)|publicly|disclosed)|will (?:remain|be (?:kept|treated as|held)) (?:strictly |in )?(?:confidential|private|confidence))\\b`,
  'iu',
)
/** Words about some comments only, about other papers, or about what was shown before. */
const NOT_THESE =
  /\b(?:were|was|had been|previous(?:ly)?|summar(?:y|ies) of|copyrighted|obscene|profan|FOIA|Freedom of Information)\b/iu
const LONGEST = 6_000

/**
 * Whether comments are published, from the first sentence that says it of comments in general. A promise to keep
 * marked parts back says nothing of the rest.
 */
export function findIsPublic(placed: Placed[]): Read<boolean> | null {
  for (const { passage, section, from } of inOrder(placed)) {
    if (section === 'contact' || section === 'head' || !['paragraph', 'table'].includes(passage.kind))
      continue
    for (const sentence of sentencesOf(passage.text.slice(from, from + LONGEST))) {
      const value = saysPublic(sentence.text)
      if (value !== null) return { value, span: within(passage, from + sentence.start, from + sentence.end) }
    }
  }
  return null
}

/** How to file is where this is said; what the rest of the notice says of it comes after. */
const inOrder = (placed: Placed[]) => [
  ...placed.filter(({ section }) => section === 'addresses'),
  ...placed.filter(({ section }) => section !== 'addresses'),
]

function saysPublic(sentence: string): boolean | null {
  if (IS_KEPT_BACK.test(sentence)) return false
  if (NOT_THESE.test(sentence)) return null
  return IS_SHOWN.test(sentence) || SHOWS.test(sentence) ? true : null
}
