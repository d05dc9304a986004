import type { Fact, Source } from '#domain/evidence/source.ts'
import type { Argument, ArgumentForm } from '#domain/library/argument.ts'
import type { Position } from '#domain/library/conditions.ts'
import type { Shelf } from '#domain/library/search/library-filter.ts'

export const STANCE_WORDS: Record<Argument['stance'], string> = {
  pro: 'In favour',
  con: 'Against',
  neutral: 'Neutral',
  concession: 'Concession',
}

export const FORM_WORDS: Record<ArgumentForm, string> = { short: 'Short', standard: 'Standard', long: 'Long' }

/** Where a fact stands to the position the library argues for. */
export const RELATION_WORDS: Record<Fact['relation'], string> = {
  supports: 'Supports',
  counters: 'Counters',
  both: 'Cuts both ways',
  context: 'Context',
  caution: 'Caution',
}

export const STATUS_WORDS: Record<Source['custom']['status'], string> = {
  verified: 'Verified',
  'verified-partial': 'Verified in part',
  unverified: 'Not verified yet',
}

export const SHELF_WORDS: Record<Shelf, string> = {
  'built-in': 'Built in',
  team: 'Your team’s own',
  favourites: 'Your favourites',
  retired: 'Retired',
}

/** What a letter does, after “a letter that”. */
export const POSITION_WORDS: Record<Position, string> = {
  support: 'Supports the proposal',
  oppose: 'Opposes the proposal',
  'seek-changes': 'Seeks changes to it',
}
