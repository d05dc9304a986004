/** A source called in a note, with the place in it as typed (`p. 12`). */
export type CitedWork = { sourceId: string; locator: string | null }

/**
 * Where a citation stands among the others: 0 first, 1 subsequent, 2 ibid., 3 ibid. with another locator. `isAlike`
 * where the note that cited it first also cites another work by the same author for the first time.
 */
export type CitePosition = { position: 0 | 1 | 2 | 3; firstNote: number; isNear: boolean; isAlike: boolean }

/** How many notes back an earlier citation still counts as near; the number CSL takes when a style sets none. */
const NEAR_NOTES = 5

/**
 * The position of every work of every note, as CSL defines it. "Ibid." needs the citation just before, in the same
 * note or alone in the note before; one without a locator after one with is "subsequent". Notes count from 1.
 */
export const citePositions = (
  notes: readonly (readonly CitedWork[])[],
  authorOf: (sourceId: string) => string = (id) => id,
): CitePosition[][] => {
  const first = new Map<string, number>()
  const firstByAuthor = new Map<string, number>()
  notes.forEach((works, index) => {
    for (const { sourceId } of works) {
      if (first.has(sourceId)) continue
      first.set(sourceId, index + 1)
      const key = `${index + 1} ${authorOf(sourceId)}`
      firstByAuthor.set(key, (firstByAuthor.get(key) ?? 0) + 1)
    }
  })
  const latest = new Map<string, number>()
  return notes.map((works, index) =>
    works.map((work, at) => {
      const note = index + 1
      const firstNote = first.get(work.sourceId) ?? note
      const earlier = latest.get(work.sourceId)
      latest.set(work.sourceId, note)
      const isNear = earlier !== undefined && note - earlier <= NEAR_NOTES
      const isAlike = (firstByAuthor.get(`${firstNote} ${authorOf(work.sourceId)}`) ?? 0) > 1
      if (earlier === undefined) return { position: 0, firstNote, isNear, isAlike: false }
      const previousNote = notes[index - 1] ?? []
      const before = at > 0 ? works[at - 1] : previousNote.length === 1 ? previousNote[0] : undefined
      if (before?.sourceId !== work.sourceId || (before.locator && !work.locator))
        return { position: 1, firstNote, isNear, isAlike }
      return { position: before.locator === work.locator ? 2 : 3, firstNote, isNear, isAlike: false }
    }),
  )
}
