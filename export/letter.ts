import type { LetterPart } from '#domain/draft/nodes/letter-part.ts'

/** Words with the marks they carry. `href` is already checked against the schemes we allow. */
export type TextRun = {
  type: 'text'
  text: string
  marks: ReadonlyArray<'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript'>
  href?: string
}
export type Inline =
  | TextRun
  | { type: 'break' }
  /** A call to `letter.notes[number - 1]`. */
  | { type: 'note'; number: number }
  /** A blank nobody has filled; its label is printed so that it cannot be missed. */
  | { type: 'blank'; label: string }

export type ListItem = { blocks: Block[] }
export type Cell = {
  header: boolean
  colspan: number
  rowspan: number
  align: 'left' | 'center' | 'right' | null
  blocks: Block[]
}

export type Block =
  | { type: 'paragraph'; inlines: Inline[] }
  /** `isListed` is false for one the table of contents leaves out: the heading over it. */
  | { type: 'heading'; level: 1 | 2 | 3 | 4; inlines: Inline[]; isListed?: false }
  | { type: 'bullets'; items: ListItem[] }
  /** Counted 1, 2, 3, or a, b, c inside another numbered list. */
  | { type: 'numbers'; marker: 'number' | 'letter'; start: number; items: ListItem[] }
  | { type: 'quote'; blocks: Block[] }
  | { type: 'table'; rows: Cell[][] }
  /** `width` is in CSS pixels, as the writer set it; null is the picture's own. An empty `alt` is decoration. */
  | { type: 'picture'; imageId: string; alt: string; width: number | null }
  | { type: 'rule' }
  /** A table of contents: the listed headings with their pages, three levels deep. */
  | { type: 'contents' }
  | { type: 'part'; part: LetterPart; paragraphs: Inline[][] }
  /** The works cited, after the signature; `label` is the number (`[3]`) of a style that numbers them. */
  | { type: 'references'; entries: { label: string | null; inlines: Inline[] }[] }

export type Note = { number: number; inlines: Inline[] }
export type LetterImage = {
  id: string
  mediaType: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
  width: number
  height: number
}

/** A draft composed for the page: everything resolved, nothing left to look up. Renderers only set it. */
export type Letter = {
  title: string
  organisation: string
  language: string
  paper: 'us-letter' | 'a4'
  face: 'tinos' | 'source-serif'
  /** Points. */
  fontSize: number
  /** Printed at the head of every page but the first: docket numbers and short title. */
  runningHead: string
  /** ISO date printed in the file's metadata. */
  date: string
  blocks: Block[]
  notes: Note[]
  images: LetterImage[]
  /** Labels of the blanks still open, one for each field, in the order they first appear. */
  openBlanks: string[]
  /** Sentences for the writer: what could not be set as it stands in the draft, and what to do about it. */
  warnings: string[]
}
