import type { DocJson } from '#domain/draft/doc.ts'
import type { BlockArgument } from '#domain/draft/nodes/block-attributes.ts'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'
import type { LetterPart } from '#domain/draft/nodes/letter-part.ts'
import type { HeadingLevel } from '#domain/draft/numbers/heading-levels.ts'
import type { HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'
import type { ReviewComment } from '#domain/draft/review/review-comment.ts'
import type { TrackedBy, TrackedChange } from '#domain/draft/review/tracked-change.ts'

export type RunMark = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript'

/** What others did to words, in a copy that shows it. */
export type Reviewed = {
  /** Whom they were put in or struck by; both, where somebody struck what somebody put in. */
  changes?: readonly TrackedChange[]
  /** Who changed their marks, and which they had before. */
  reformat?: TrackedBy & { before: readonly RunMark[] }
  /** The ids of the comments on them. */
  comments?: readonly string[]
}

/** Words with the marks they carry. `href` is already checked against the schemes we allow. */
export type TextRun = { type: 'text'; text: string; marks: readonly RunMark[]; href?: string } & Reviewed

/** The node of the draft that words stand for. */
export type InlineOrigin =
  | { node: 'field'; id: string }
  | { node: 'citation'; sourceId: string; locator: string | null }
  | { node: 'exhibit'; id: string }
  /** A note whose words a style sets where it is called. */
  | { node: 'footnote'; json: DocJson }

export type Inline =
  | TextRun
  | ({ type: 'break' } & Reviewed)
  /** A call to `letter.notes[number - 1]`. */
  | ({ type: 'note'; number: number } & Reviewed)
  /** A blank nobody has filled; its label is printed so that it cannot be missed. */
  | ({ type: 'blank'; label: string } & Reviewed)
  /** What a node of the draft stands behind: a blank, filled or not, a citation, the name of an exhibit. */
  | { type: 'stand-in'; origin: InlineOrigin; inlines: Inline[] }

/** Words, breaks, calls and blanks, without the nodes behind them. */
export type PlainInline = Exclude<Inline, { type: 'stand-in' }>

export type ListItem = { blocks: Block[] }
/** `from` leads from the table's node to the cell's, by places among children; a cell that fills a hole has none. */
export type Cell = {
  from?: readonly [row: number, cell: number]
  header: boolean
  colspan: number
  rowspan: number
  align: 'left' | 'center' | 'right' | null
  blocks: Block[]
}

/** What a top-level block of the draft carries besides words. `index` is its place among the draft's own blocks. */
export type BlockOrigin = { index: number; argument: BlockArgument | null; answers: readonly string[] }

/**
 * A block; those of the draft's top level say which of its blocks they come from. Those inside a list, quotation or cell
 * say by `from` which node in the item, quotation or cell they were made of, by places among children.
 */
export type Block = BlockContent & { origin?: BlockOrigin; from?: readonly number[] }
export type BlockContent =
  /** `breakChange` is what happened to a paragraph's end, in a copy that shows changes. */
  | { type: 'paragraph'; inlines: Inline[]; breakChange?: TrackedChange }
  /**
   * `isListed` is false for one the table of contents leaves out: the heading over it. `number` is what stands before
   * its words: `2.1`, `II.`, `Appendix A`. An appendix starts a page, and so does what follows the last of them.
   */
  | {
      type: 'heading'
      level: HeadingLevel
      role: HeadingRole
      number: string | null
      inlines: Inline[]
      breakChange?: TrackedChange
      isListed?: false
      startsPage?: true
    }
  | { type: 'bullets'; items: ListItem[] }
  /** Counted 1, 2, 3, or a, b, c inside another numbered list. */
  | { type: 'numbers'; marker: 'number' | 'letter'; start: number; items: ListItem[] }
  | { type: 'quote'; blocks: Block[] }
  /** `rowChanges` has what happened to each row, in a copy that shows changes. */
  | { type: 'table'; rows: Cell[][]; rowChanges?: readonly (TrackedChange | null)[] }
  /** `width` is in CSS pixels, as the writer set it; null is the picture's own. An empty `alt` is decoration. */
  | {
      type: 'picture'
      imageId: string
      alt: string
      width: number | null
      /** `Figure 2` and its line; null without a caption. */
      caption: { label: string; words: string } | null
    }
  | { type: 'rule' }
  /** A table of contents: the listed headings with their pages, three levels deep. */
  | { type: 'contents' }
  | { type: 'part'; part: LetterPart; paragraphs: Inline[][] }
  /** The files sent along, by their labels. */
  | { type: 'exhibits'; entries: { label: string; caption: string }[] }
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
  /** How the sections are counted, for a program that counts them itself. */
  headingNumbers: HeadingNumbers
  blocks: Block[]
  notes: Note[]
  images: LetterImage[]
  /** The picture at the head of the first page, over the letterhead or in its place; null where none is printed. */
  logo: { image: LetterImage; alt: string; isAlone: boolean } | null
  /** The comments that go out with the words, in a copy that shows them; else none. */
  comments: readonly ReviewComment[]
  /** Labels of the blanks still open, one for each field, in the order they first appear. */
  openBlanks: string[]
  /** Sentences for the writer: what could not be set as it stands in the draft, and what to do about it. */
  warnings: string[]
}
