import type { Paragraph, Table } from 'docx'
import type { ParagraphStyle } from '#domain/draft/carried/paragraph-styles.ts'
import type { OwnBlock } from '../package/own-xml.ts'
import type { Sheet } from '../sheet.ts'

/** Where a block stands: how far in, under which list, in what style. Lengths are twips. */
export type Place = {
  sheet: Sheet
  /** The style of the outermost list, quote or table that the block stands in. */
  style: ParagraphStyle | undefined
  indent: number
  rightIndent: number
  width: number
  listDepth: number
  alignment: 'left' | 'center' | 'right' | undefined
  isBeforeClosing?: true
}
export type Blocks = (Paragraph | Table | OwnBlock)[]
