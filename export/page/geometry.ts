import type { Block, Letter, LetterImage } from '../letter.ts'

/** Points: 72 to the inch. */
export const MARGIN = 72
export const PAPERS = {
  'us-letter': { width: 612, height: 792 },
  a4: { width: 595, height: 842 },
} as const satisfies Record<Letter['paper'], { width: number; height: number }>

export const textWidth = (paper: Letter['paper']): number => PAPERS[paper].width - 2 * MARGIN

const POINTS_PER_PIXEL = 0.75
const TALLEST_SHARE = 0.8

/** The size of a picture on the page, in points: never wider than the text, never taller than four fifths of it. */
export function pictureSize(
  picture: Extract<Block, { type: 'picture' }>,
  image: Pick<LetterImage, 'width' | 'height'>,
  paper: Letter['paper'],
): { width: number; height: number } {
  const ratio = image.height / image.width
  const wanted = (picture.width ?? image.width) * POINTS_PER_PIXEL
  const tallest = (PAPERS[paper].height - 2 * MARGIN) * TALLEST_SHARE
  const width = Math.max(1, Math.min(wanted, textWidth(paper), tallest / ratio))
  return { width, height: Math.max(1, width * ratio) }
}

const LOGO = { width: 216, height: 54 }

/** The size of the logo over a letterhead, in points: its own where that is small enough, never large. */
export function logoSize({ width, height }: Pick<LetterImage, 'width' | 'height'>): {
  width: number
  height: number
} {
  const scale = Math.min(POINTS_PER_PIXEL, LOGO.width / width, LOGO.height / height)
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) }
}
