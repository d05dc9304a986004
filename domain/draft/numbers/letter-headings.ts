import type { Node } from '@tiptap/pm/model'
import { type HeadingRole, headingRole } from '../nodes/heading.ts'
import { type HeadingLevel, headingLevels } from './heading-levels.ts'
import { type HeadingNumbers, headingNumbers } from './heading-numbers.ts'

/** A heading as page and exports show it. */
export type LetterHeading = {
  /** Where it stands in the doc. */
  pos: number
  /** Its level in the outline, which may differ from the one the writer picked. */
  level: HeadingLevel
  role: HeadingRole
  /** What stands before its words; null for none. */
  number: string | null
  text: string
  /** Whether a table of contents has a line for it: the heading over the table has none. */
  isListed: boolean
  /** An appendix starts a page, and so does the first heading that is no part of it. */
  startsPage: boolean
}

const STAND_INS = ['field', 'citation', 'exhibit']

/** Whether a heading has words an outline can show: a note's call alone makes no heading. */
export const isTitled = (heading: Node): boolean =>
  heading.children.some((child) =>
    child.isText ? /[^\s\p{C}]/u.test(child.text ?? '') : STAND_INS.includes(child.type.name),
  )

/** The words printed for a blank, citation or exhibit at a place of the doc. */
export type WordsFor = (node: Node, pos: number) => string

/** The letter's own headings that have words, in order, numbered in a style. */
export function letterHeadings(
  doc: Node,
  style: HeadingNumbers,
  wordsFor: WordsFor = () => '',
): LetterHeading[] {
  const levelOf = headingLevels()
  const numberOf = headingNumbers(style)
  const headings: LetterHeading[] = []
  /** The level of the appendix that the next blocks belong to. */
  let appendix: number | null = null
  doc.forEach((node, pos, index) => {
    if (node.type.name !== 'heading' || !isTitled(node)) return
    const role = headingRole(node.attrs.role)
    const level = levelOf(Number(node.attrs.level))
    const isListed = doc.maybeChild(index + 1)?.type.name !== 'contents'
    const endsAppendix = appendix !== null && level <= appendix
    if (role === 'appendix') appendix = level
    else if (endsAppendix) appendix = null
    headings.push({
      ...{ pos, level, role, isListed },
      // What stands over the contents has no number, as the summary has none.
      number: numberOf(role === 'section' && !isListed ? 'summary' : role, level),
      text: headingText(node, pos, wordsFor),
      startsPage: role === 'appendix' || endsAppendix,
    })
  })
  return headings
}

/** The words of a heading without those of the notes called in it. */
function headingText(heading: Node, pos: number, wordsFor: WordsFor): string {
  let words = ''
  heading.forEach((child, offset) => {
    if (STAND_INS.includes(child.type.name)) words += wordsFor(child, pos + 1 + offset)
    else if (child.type.name !== 'footnote') words += child.textContent
  })
  return words.trim()
}

/** The lines of a letter's table of contents, three levels deep. */
export const contentsLines = (doc: Node, style: HeadingNumbers, wordsFor?: WordsFor): LetterHeading[] =>
  letterHeadings(doc, style, wordsFor).filter(
    ({ level, text, isListed }) => isListed && level <= 3 && text !== '',
  )
