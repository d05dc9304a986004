import type { DraftSettings } from './settings.ts'

/** The faces a letter can be set in, and how each is asked for. Tinos has the letters and widths of Times New Roman, and Word sets it as such. */
export const FACES: readonly { id: DraftSettings['face']; name: string; asked: RegExp }[] = [
  { id: 'tinos', name: 'Times New Roman', asked: /\btimes\b|\btinos\b|(?<!sans[\s-])\bserif\b/iu },
  { id: 'source-serif', name: 'Source Serif', asked: /\bsource serif\b|(?<!sans[\s-])\bserif\b/iu },
]

/** The sizes it can be set in, in points. */
export const FONT_SIZES: readonly number[] = [10, 11, 12, 13, 14]
export const LARGEST_SIZE = Math.max(...FONT_SIZES)
