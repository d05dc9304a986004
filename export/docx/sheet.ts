import { type IParagraphOptions, Paragraph, type XmlComponent } from 'docx'
import type { TrackedChange } from '#domain/draft/review/tracked-change.ts'
import type { Letter } from '../letter.ts'
import type { Carrying } from './carrying/carrying.ts'
import { createReview, type Review } from './review/review.ts'
import type { Numbering } from './styles/numbering.ts'

/** What the whole of a letter is set with. */
export type Sheet = {
  letter: Letter
  numbering: Numbering
  /** Every paragraph set so far, in the order of the page; those in tables too. */
  paragraphs: Paragraph[]
  /** What the next paragraph begins with. */
  opening: XmlComponent[]
  /** The next number for a bookmark or a change: each must be the only one of its kind in the file. */
  nextId: () => number
  /** How many headings that the contents list have been set so far. */
  listed: number
  carrying: Carrying | null
  review: Review
}

export const createSheet = (parts: Pick<Sheet, 'letter' | 'numbering' | 'carrying'>): Sheet => {
  let id = 0
  const nextId = () => ++id
  const review = createReview(parts.letter, nextId)
  return { ...parts, review, nextId, paragraphs: [], opening: review.orphans(), listed: 0 }
}

/** A paragraph in one of the letter's styles; plain text has none. */
export function newParagraph(
  sheet: Sheet,
  style: string | undefined,
  children: readonly XmlComponent[],
  options: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  const paragraph = new Paragraph({ ...(style === undefined ? {} : { style }), ...options })
  for (const child of [...sheet.opening, ...children]) paragraph.addChildElement(child)
  sheet.opening = []
  sheet.paragraphs.push(paragraph)
  return paragraph
}

/** What somebody did to the end of a paragraph: put it in, or struck it so that the next runs on. */
export const endChange = (
  change: TrackedChange | undefined,
  { review }: Sheet,
): Pick<IParagraphOptions, 'run'> => (change ? { run: { [change.kind]: review.stamp(change) } } : {})
