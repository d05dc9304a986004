import { ImageRun, TextRun } from 'docx'
import type { Block, Inline, LetterImage } from '../../letter.ts'
import { pictureSize } from '../../page/geometry.ts'
import { OwnXml } from '../package/own-xml.ts'
import { newParagraph, type Sheet } from '../sheet.ts'
import { directionOf } from './direction.ts'
import { inlineRuns } from './inline-runs.ts'
import type { Blocks, Place } from './place.ts'

type Picture = Extract<Block, { type: 'picture' }>

/** A picture of a size in points, described for those who cannot see it. */
export function imageRun(image: LetterImage, size: { width: number; height: number }, alt: string): ImageRun {
  const pixels = (points: number) => Math.max(1, Math.round(points / 0.75))
  return new ImageRun({
    type: image.mediaType === 'image/png' ? 'png' : 'jpg',
    data: image.bytes,
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { name: 'Picture', description: alt, title: '' },
  })
}

/** A picture on a line of its own, no wider than its place, and its caption under it on the same page. */
export function setPicture(block: Picture, { sheet, width }: Place): Blocks {
  const image = sheet.letter.images.find(({ id }) => id === block.imageId)
  if (!image) throw new RangeError('A picture of this letter has no image.')
  const size = pictureSize(block, image, sheet.letter.paper)
  const fit = Math.min(1, Math.max(width, 400) / 20 / size.width)
  const fitted = { width: size.width * fit, height: size.height * fit }
  const picture = newParagraph(
    sheet,
    'Picture',
    [imageRun(image, fitted, block.alt)],
    block.caption ? { keepNext: true } : {},
  )
  return block.caption ? [picture, setCaption(block.caption, sheet)] : [picture]
}

/** Word counts the figures by a field, so that a list of them can be made and a new one in between moves the rest. */
function setCaption({ label, words }: NonNullable<Picture['caption']>, sheet: Sheet) {
  const [, name = label, number = ''] = /^(.*?)\s*(\d+)$/.exec(label) ?? []
  const bold = (text: string) => new TextRun({ text, bold: true })
  const line: Inline[] = [{ type: 'text', text: words, marks: [] }]
  const runs = [
    bold(`${name} `),
    new OwnXml('w:fldSimple', { 'w:instr': ` SEQ ${name} \\* ARABIC ` }, [bold(number)]),
    bold('. '),
    ...inlineRuns(line, sheet),
  ]
  return newParagraph(sheet, 'Caption', runs, directionOf(line))
}
