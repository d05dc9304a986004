import type { Node } from '@tiptap/pm/model'
import type { CitedLetter } from '#domain/draft/citations/cite-letter.ts'
import type { QuestionLines } from '#domain/draft/coverage/questions-answered.ts'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import type { LetterHeading } from '#domain/draft/numbers/letter-headings.ts'
import type { Block, Inline, LetterImage, Note } from '../letter.ts'

/** A letter in the making: what the node composers look up, and what they leave behind. */
export type Composition = {
  fields: Readonly<Record<string, string>>
  labels: Readonly<Record<string, string>>
  /** The lines of a list of the questions answered. */
  questionLines: QuestionLines
  images: ReadonlyMap<string, LetterImage>
  /** The words of every citation, and how many footnotes and loose citations have been composed so far. */
  cited: CitedLetter
  citedSoFar: { notes: number; loose: number }
  /** The next of the letter's own headings with words. */
  nextHeading: () => LetterHeading | undefined
  /** The files sent along, in their order. */
  exhibits: readonly Exhibit[]
  /** How many pictures with a caption have been composed so far. */
  figures: number
  notes: Note[]
  /** Field id → its label, in the order they first appear. */
  openBlanks: Map<string, string>
  warnings: Set<string>
  /** The blocks of `parent`'s children; `depth` is how many lists, quotes and tables hold them. */
  blocks: (parent: Node, depth: number) => Block[]
  inlines: (parent: Node) => Inline[]
}

export type BlockComposer = (node: Node, composition: Composition, depth: number) => Block[]
export type InlineComposer = (node: Node, composition: Composition) => Inline[]
