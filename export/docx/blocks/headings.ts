import { BookmarkEnd, BookmarkStart, type Paragraph } from 'docx'
import type { ParagraphStyle } from '#domain/draft/carried/paragraph-styles.ts'
import type { Block } from '../../letter.ts'
import { endChange, newParagraph, type Sheet } from '../sheet.ts'
import { directionOf } from './direction.ts'
import { inlineRuns } from './inline-runs.ts'

export type Heading = Extract<Block, { type: 'heading' }>

export const headingStyle = ({ level, role, isListed }: Omit<Heading, 'inlines'>): ParagraphStyle => {
  if (role === 'appendix') return 'AppendixHeading'
  if (role === 'summary') return 'SummaryHeading'
  return isListed === false ? 'ContentsHeading' : `Heading${level}`
}

/** Whether the table of contents has a line for it. */
export const isInContents = ({ level, isListed }: Heading): boolean => isListed !== false && level <= 3

/** The bookmark that a line of the contents leads to: that of the letter's `count`th heading with a line. */
export const contentsBookmark = (count: number): string => `_Toc${count}`

/** A heading: Word counts its number, except where it stands under a summary or an appendix and has none. */
export function setHeading(block: Heading, sheet: Sheet): Paragraph {
  const style = headingStyle(block)
  const isCounted = style.startsWith('Heading') && sheet.letter.headingNumbers !== 'none'
  const runs = inlineRuns(block.inlines, sheet)
  const id = sheet.nextId()
  const children = isInContents(block)
    ? [new BookmarkStart(contentsBookmark(++sheet.listed), id), ...runs, new BookmarkEnd(id)]
    : runs
  return newParagraph(sheet, style, children, {
    ...(isCounted && block.number === null ? { numbering: false, indent: { left: 0, firstLine: 0 } } : {}),
    // A style of its own stands at the first level of the outline, wherever the heading does.
    ...(!style.startsWith('Heading') && style !== 'ContentsHeading' && block.level > 1
      ? { outlineLevel: block.level - 1 }
      : {}),
    ...directionOf(block.inlines),
    ...endChange(block.breakChange, sheet),
    ...(block.startsPage ? { pageBreakBefore: true } : {}),
  })
}
