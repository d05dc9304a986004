import type { MarkJson } from '#domain/draft/doc.ts'
import { settingOf, switchOf, type WordElement } from '../word-tree.ts'

const LOOKS = ['bold', 'italic', 'strike', 'underline', 'superscript', 'subscript'] as const
type Look = (typeof LOOKS)[number]

/** Each look switched on, off, or left to what stands behind it (null). */
export type Looks = Readonly<Record<Look, boolean | null>>

export const NO_LOOKS: Looks = {
  ...{ bold: null, italic: null, strike: null },
  ...{ underline: null, superscript: null, subscript: null },
}

/** The looks that the properties of a run or style name themselves. */
export function looksIn(properties: WordElement | undefined): Looks {
  if (!properties) return NO_LOOKS
  const height = settingOf(properties, 'vertAlign')
  return {
    bold: switchOf(properties, 'b'),
    italic: switchOf(properties, 'i'),
    strike: switchOf(properties, 'strike') ?? switchOf(properties, 'dstrike'),
    underline: switchOf(properties, 'u'),
    superscript: height === undefined ? null : height === 'superscript',
    subscript: height === undefined ? null : height === 'subscript',
  }
}

/** Looks with those of `over` where it says something. */
export const mergeLooks = (under: Looks, over: Looks): Looks => ({
  bold: over.bold ?? under.bold,
  italic: over.italic ?? under.italic,
  strike: over.strike ?? under.strike,
  underline: over.underline ?? under.underline,
  superscript: over.superscript ?? under.superscript,
  subscript: over.subscript ?? under.subscript,
})

/** Switched on by both styles, these are off: Word toggles them. */
const TOGGLED: readonly Look[] = ['bold', 'italic', 'strike']

/**
 * The marks of a run: what it says itself, else its character style and its paragraph's. In a paragraph whose style is
 * its dress, as a heading's is, that style's looks are no marks.
 */
export function marksOf(run: Looks, character: Looks, paragraph: Looks): MarkJson[] {
  return LOOKS.filter((look) => {
    const styled = TOGGLED.includes(look)
      ? Boolean(character[look]) !== Boolean(paragraph[look])
      : (character[look] ?? paragraph[look])
    return run[look] ?? styled
  }).map((type) => ({ type }))
}
