import type { FilingProfile, Limit } from '../filing-profile.ts'

/** Size of a text as a form counts it. */
export type TextSize = { characters: number; bytes: number }

const encoder = new TextEncoder()

/** Unicode characters and UTF-8 bytes; a line break is one of each. */
export const measureText = (text: string): TextSize => ({
  characters: [...text].length,
  bytes: encoder.encode(text).length,
})

/** What the text beside the files may be; null where no limit is known. */
export type TextLimits = { maxChars: Limit | null; maxBytes: Limit | null; emoji: boolean }

/** The limits of a way to file; null where it takes no text. */
export const textLimitsOf = (profile: FilingProfile | null): TextLimits | null => profile?.coverText ?? null
