import { countedNumber, NUMBER } from './counted-number.ts'
import { type Finder, isNegated, said } from './finder.ts'
import { type Instruction, PAPERS } from './instruction.ts'

const SIZES: RegExp[] = [
  new RegExp(
    `(?<count>${NUMBER})[- ]?(?:points?|pts?\\.?)\\b(?=[^.;]{0,60}\\b(?:font|type|typeface|text|size|larger|or|Times|Arial|Calibri)\\b|[^.;]{0,10}$)`,
    'iu',
  ),
  new RegExp(`\\bfonts?(?: \\p{L}+){0,4} (?<count>${NUMBER})[- ]?(?:points?|pts?)\\b`, 'iu'),
  new RegExp(
    `\\b(?:font size|size|fonts? (?:of )?size)(?: (?:of|is|at least|no smaller than|a minimum of|must be|should be)){0,3} (?<count>${NUMBER})\\b`,
    'iu',
  ),
]
const NOT_ASKED = /\b(?:need not|do not|does not|not required|no need)\b[^.;,]{0,40}$/iu
const FACE =
  /\b(?:Times New Roman|Arial|Calibri|Cambria|Courier(?: New)?|Garamond|Georgia|Helvetica|Verdana|Century Schoolbook|Book Antiqua|Palatino|Aptos)\b/giu
const SPACINGS: [RegExp, number][] = [
  [/\bsingle[- ]spac(?:ed|ing)\b/iu, 1],
  [/\bdouble[- ]spac(?:ed|ing)\b/iu, 2],
  [/\b(?:1\.5|one[- ]and[- ]a[- ]half)[- ](?:line )?spac(?:ed|ing)\b/iu, 1.5],
]
const INCHES = '[- ]?(?:inch(?:es)?|in\\.?|["”″])?'
const SHEETS: Record<(typeof PAPERS)[number], RegExp> = {
  'us-letter': new RegExp(
    `\\b8(?:\\.5|[- ]?½|[- ]1[/⁄]2)${INCHES}\\s*(?:by|x|×)\\s*11\\b|\\bletter[- ]sized? (?:paper|pages?|sheets?)\\b`,
    'iu',
  ),
  a4: /\bA4\b(?=[^.;]{0,30}\b(?:paper|pages?|sheets?|sides?|size|format)\b)|\b(?:paper|pages?|size|format)\b[^.;]{0,20}\bA4\b/u,
}
const OTHER_SHEETS = /\b(?:larger|greater|bigger|smaller|other) than\b[^.;]{0,20}$/iu
const NO_OTHER = /\b(?:no|not|nor)\b[^.;]{0,12}\b(?:larger|greater|bigger|smaller|other) than\b[^.;]{0,20}$/iu
const PAGE_NUMBERS =
  /\b(?:page numbers?(?: (?:provided|shown|printed|included|placed))?(?! (?:of|in|where|or section|for (?:each|any) (?:cit|ref)|to which|that))(?= (?:on|at|in the (?:footer|header))\b|[,.;)]|\s+and\b|$)|pages? (?:\p{L}+ ){0,4}?(?:be |are )?(?:consecutively |sequentially )?numbered|number(?:ed|ing)? (?:of )?(?:all |each |every |the |your )*pages?\b(?! of (?!your|the (?:comment|submission|response|filing|letter)))|numbered pages|paginated|pagination)/iu
const PAGES_OF_OTHERS =
  /\b(?:cit(?:e|ing|ation)|refer(?:s|ring|ence)?|quot(?:e|ing)|which page|relevant page|identify the page)\b[^.;]{0,60}$/iu

function isAskedPaper(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text)
  if (!match) return false
  const before = text.slice(0, match.index)
  return !NOT_ASKED.test(before) && (NO_OTHER.test(before) || !OTHER_SHEETS.test(before))
}

/** Letter size, face, paper, line spacing and page numbers. */
export const findLayout: Finder = (saying) => {
  const { text } = saying
  const found: Instruction[] = []
  const size = SIZES.map((pattern) => pattern.exec(text)).find(
    (match) => match && !NOT_ASKED.test(text.slice(0, match.index)),
  )
  const points = size ? countedNumber(size.groups?.count ?? '') : null
  if (points && points >= 6 && points <= 24) found.push({ kind: 'font-size', points, ...said(saying) })
  const faces = [...text.matchAll(FACE)].filter((match) => !isNegated(text, match.index))
  if (faces.length > 0 && /\b(?:font|type|typeface|point|pt|size)\b/iu.test(text))
    found.push({ kind: 'font-face', face: faces.map((match) => match[0]).join(' or '), ...said(saying) })
  const papers = PAPERS.filter((paper) => isAskedPaper(text, SHEETS[paper]))
  // Where either will do, nothing is asked.
  const [paper, other] = papers
  if (paper && !other) found.push({ kind: 'paper', paper, ...said(saying) })
  for (const [pattern, lines] of SPACINGS) {
    const match = pattern.exec(text)
    if (match && !isNegated(text, match.index)) found.push({ kind: 'line-spacing', lines, ...said(saying) })
  }
  const pages = PAGE_NUMBERS.exec(text)
  if (pages && !isNegated(text, pages.index) && !PAGES_OF_OTHERS.test(text.slice(0, pages.index)))
    found.push({ kind: 'page-numbers', ...said(saying) })
  return found
}
