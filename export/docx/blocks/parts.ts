import { BorderStyle, type Paragraph, Tab, TextRun } from 'docx'
import { PART_STYLES } from '#domain/draft/carried/paragraph-styles.ts'
import type { Block } from '../../letter.ts'
import { logoSize } from '../../page/geometry.ts'
import { referenceLabel } from '../../page/reference-label.ts'
import { newParagraph, type Sheet } from '../sheet.ts'
import { LABEL_INDENT } from '../styles/styles.ts'
import { directionOf } from './direction.ts'
import { inlineRuns } from './inline-runs.ts'
import { imageRun } from './pictures.ts'

const BORDER = { style: BorderStyle.SINGLE, size: 6, space: 8, color: '3C3C3C' }

/** Room before the first line and after the last one of a part, in twips. */
const ROOM = {
  letterhead: { before: 0, after: 480 },
  date: { before: 0, after: 280 },
  addressee: { before: 0, after: 280 },
  reference: { before: 0, after: 280 },
  salutation: { before: 160, after: 180 },
  closing: { before: 320, after: 720 },
  signature: { before: 0, after: 280 },
  signatories: { before: 160, after: 280 },
} satisfies Record<keyof typeof PART_STYLES, { before: number; after: number }>

/** The logo over the letterhead's words, or in their place. */
export function setLogo(sheet: Sheet): Paragraph[] {
  const { logo } = sheet.letter
  if (!logo) return []
  const picture = imageRun(logo.image, logoSize(logo.image), logo.alt)
  const alone = { border: { bottom: BORDER }, spacing: { after: ROOM.letterhead.after }, keepNext: false }
  return [newParagraph(sheet, 'LetterheadLogo', [picture], logo.isAlone ? alone : {})]
}

/** One part of the letter; a signature stays on one page, under its closing. */
export function setPart({ part, paragraphs }: Extract<Block, { type: 'part' }>, sheet: Sheet): Paragraph[] {
  const { before, after } = ROOM[part]
  const [opening = []] = paragraphs
  const split = part === 'reference' ? referenceLabel(opening) : null
  return paragraphs.map((inlines, index) => {
    const isFirst = index === 0
    const isLast = index === paragraphs.length - 1
    const children =
      split && isFirst
        ? [
            ...inlineRuns([split.labelRun], sheet),
            new TextRun({ children: [new Tab()] }),
            ...inlineRuns(split.rest, sheet),
          ]
        : inlineRuns(inlines, sheet)
    const style = part === 'letterhead' && isFirst ? 'LetterheadName' : PART_STYLES[part]
    return newParagraph(sheet, style, children, {
      ...directionOf(inlines),
      ...(isLast ? { spacing: isFirst ? { before, after } : { after } } : {}),
      ...(isFirst && !isLast && before > 0 ? { spacing: { before } } : {}),
      ...(part === 'letterhead' && isLast ? { border: { bottom: BORDER } } : {}),
      ...(part === 'signature' && !isLast ? { keepNext: true } : {}),
      ...(split && !isFirst ? { indent: { left: LABEL_INDENT, hanging: 0 } } : {}),
    })
  })
}
