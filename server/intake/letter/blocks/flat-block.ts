import type { DocJson } from '#domain/draft/doc.ts'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'
import type { LetterPart } from '#domain/draft/nodes/letter-part.ts'
import type { TrackedChange } from '#domain/draft/review/tracked-change.ts'

/** The list a paragraph is an item of. `level` counts from 0; `start` is its list's, `number` its own. */
export type FlatItem = {
  level: number
  kind: 'bullet' | 'number'
  marker: 'bullet' | 'number' | 'letter'
  numId: string
  start: number
  number: number
}

/** What a paragraph is by its style and place; lengths are twips. */
export type ParagraphKind = {
  /** The step its style leaves in a block's print (`paragraph-styles.ts`); null for what export adds on its own. */
  step: string | null
  heading: { level: number; role: HeadingRole } | null
  part: LetterPart | null
  /** How many quotations deep it stands. */
  quotes: number
  item: FlatItem | null
  /** Whether it goes on with the item before it, whatever its indent. */
  isMore: boolean
  isCaption: boolean
  isRule: boolean
  isHeaderCell: boolean
  /** Whether it is a line of the works cited, which the letter lists by itself. */
  isReference: boolean
  left: number
  align: 'center' | 'right' | null
}

/** A Word file's blocks as they follow one another, before lists, quotations and parts of the letter are made of them. */
export type FlatBlock = { origin: number | null } & (
  | ({ type: 'paragraph'; inlines: DocJson[]; breakChange: TrackedChange | null } & ParagraphKind)
  /** `size` is that of its file, in pixels; a `step` of null is a picture that export adds on its own. */
  | {
      type: 'picture'
      image: DocJson
      size: { width: number; height: number }
      left: number
      step: string | null
    }
  | { type: 'table'; rows: FlatRow[]; left: number }
  /** A list the letter makes of itself, by the node it is. */
  | { type: 'made'; node: DocJson }
)
export type FlatParagraph = Extract<FlatBlock, { type: 'paragraph' }>
export type FlatTable = Extract<FlatBlock, { type: 'table' }>

export type FlatCell = {
  isHeader: boolean
  colspan: number
  rowspan: number
  align: 'center' | 'right' | null
  blocks: FlatBlock[]
}
export type FlatRow = { isHead: boolean; change: TrackedChange | null; cells: FlatCell[] }
