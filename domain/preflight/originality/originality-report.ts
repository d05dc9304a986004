import type { CorpusSource } from './corpus.ts'

/** How many words of a letter, or of a part of it, stand in one source. */
export type SourceShare = CorpusSource & { words: number }

/** A part of a letter under one heading; `title` is empty for what stands before the first. */
export type PassageOriginality = {
  title: string
  /** Where it begins, in the letter that was compared. */
  pos: number
  /** Words of one's own or taken over; quotations, notes and the notice's own words are not counted. */
  words: number
  /** How many of them stand in some source. */
  shared: number
  /** The sources they stand in, the one that has most of them first. */
  sources: SourceShare[]
}

/** How much of a letter stands elsewhere word for word, in all and by part. */
export type OriginalityReport = {
  words: number
  shared: number
  sources: SourceShare[]
  passages: PassageOriginality[]
}

/** Taken-over words in hundredths; 0 for a letter without words. */
export const percentShared = ({ words, shared }: { words: number; shared: number }): number =>
  words === 0 ? 0 : Math.round((shared / words) * 100)
