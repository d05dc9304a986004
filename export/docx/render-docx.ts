import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { LIMITS } from '#domain/limits.ts'
import type { Letter } from '../letter.ts'
import { MARGIN, PAPERS } from '../page/geometry.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { setLetter } from './blocks/blocks.ts'
import { directionOf } from './blocks/direction.ts'
import { inlineRuns } from './blocks/inline-runs.ts'
import { withCarriedLetter } from './carrying/carried-part.ts'
import { type Carry, createCarrying } from './carrying/carrying.ts'
import { coreProperties } from './package/core-properties.ts'
import { withoutTimes } from './package/without-times.ts'
import { letterComments } from './review/comments.ts'
import { withoutUnknownDates } from './review/unknown-dates.ts'
import { createSheet, newParagraph } from './sheet.ts'
import { fontTable } from './styles/font-table.ts'
import { createNumbering } from './styles/numbering.ts'
import { letterStyles } from './styles/styles.ts'

/** Only Word makes Word's pages. */
const RECKONED =
  'The page numbers in the table of contents are reckoned. Before you send the file, open it in Word, click the table and press F9.'

const twips = (points: number) => points * 20

/**
 * Sets a letter as a Word document with real styles, footnotes and numbering; with `carry`, as a working copy that can
 * come back. Heavy: run it in a child process.
 */
export async function renderDocx(letter: Letter, carry: Carry | null = null): Promise<RenderedFile> {
  const numbering = createNumbering(LIMITS.exportDepth + 1, letter.headingNumbers)
  const carrying = carry && createCarrying(carry, letter)
  const sheet = createSheet({ letter, numbering, carrying })
  const children = setLetter(sheet)
  const foot = () =>
    new Footer({
      children: [
        new Paragraph({
          style: 'PageFoot',
          children: [
            new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    })
  const head = (words: string) =>
    new Header({ children: [new Paragraph({ style: 'RunningHead', children: [new TextRun(words)] })] })
  const margin = twips(MARGIN)
  const { width, height } = PAPERS[letter.paper]

  const file = new Document({
    title: letter.title,
    creator: letter.organisation,
    lastModifiedBy: letter.organisation,
    styles: letterStyles(letter),
    numbering: { config: numbering.config },
    ...(letter.comments.length > 0 ? { comments: { children: letterComments(letter, sheet.review) } } : {}),
    footnotes: Object.fromEntries(
      letter.notes.map(({ number, inlines }) => [
        String(number),
        {
          children: [
            newParagraph(sheet, 'FootnoteText', inlineRuns(inlines, sheet, 'note'), directionOf(inlines)),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { top: margin, right: margin, bottom: margin, left: margin, header: 620, footer: 620 },
          },
        },
        headers: { first: head(''), default: head(letter.runningHead) },
        footers: { first: foot(), default: foot() },
        children: children.length > 0 ? children : [new Paragraph('')],
      },
    ],
  })
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(letter) },
    { path: 'word/fontTable.xml', data: fontTable(letter.face) },
  ])
  const dated = sheet.review.hasUnknownDates() ? withoutUnknownDates(bytes) : bytes
  const whole = carrying ? withCarriedLetter(dated, carrying.carried()) : dated
  const warnings = letter.blocks.some(({ type }) => type === 'contents') ? [RECKONED] : []
  return { bytes: withoutTimes(whole), warnings, pages: null }
}
