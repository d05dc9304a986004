import type { ReadSource } from '#domain/evidence/import/read-result.ts'
import { type Duplicate, duplicateFinder } from '#domain/evidence/keeping/find-duplicates.ts'
import type { NewSource } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'

/** A work that was read, its place among them, and the source it seems to be already. */
export type OfferedSource = ReadSource & { place: number; duplicate: Duplicate<Source> | null }

/** What was decided about the entries, by their places: which are left out, which are other works than they seem. */
export type ImportChoices = { leftOut: ReadonlySet<number>; separate: ReadonlySet<number> }

export const NO_CHOICES: ImportChoices = { leftOut: new Set(), separate: new Set() }

/** Finds for each work that was read whether the library has it. */
export function offer(read: readonly ReadSource[], sources: readonly Source[]): OfferedSource[] {
  const find = duplicateFinder(sources)
  return read.map((entry, place) => ({ ...entry, place, duplicate: find(entry.csl)[0] ?? null }))
}

/** The same choices with one entry's mark put in or taken out. */
export function mark(
  choices: ImportChoices,
  which: keyof ImportChoices,
  place: number,
  isIn: boolean,
): ImportChoices {
  const marks = new Set(choices[which])
  if (isIn) marks.add(place)
  else marks.delete(place)
  return { ...choices, [which]: marks }
}

/** The works to send: those not left out, as the choices have them. */
export const worksOf = (
  offered: readonly OfferedSource[],
  { leftOut, separate }: ImportChoices,
  status: Source['custom']['status'],
): NewSource[] =>
  offered
    .filter(({ place }) => !leftOut.has(place))
    .map(({ place, csl }) => ({ csl, status, caution: '', isSeparate: separate.has(place) }))

/** How many of the works to send are there already and stay as they are. */
export const knownOf = (offered: readonly OfferedSource[], { leftOut, separate }: ImportChoices): number =>
  offered.filter(({ place, duplicate }) => duplicate && !leftOut.has(place) && !separate.has(place)).length
