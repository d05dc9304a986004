import type { LineKind } from './page-furniture.ts'

/** A line that may open a note at the foot of a column: its number, a space, its words. */
export const NOTE_START = /^\s*\d{1,3} [\p{Lu}“"‘]/u
const FINISHED = /[.?!”"’)]$/u

/**
 * The lines of notes that are printed at the foot of a column and come out in the middle of the text. Their numbers
 * count on through the paper; a note ends at a blank line, at the page's edge, or where the text takes up its
 * sentence again.
 */
export function noteLines(lines: string[], kinds: LineKind[], width: number): Set<number> {
  const notes = new Set<number>()
  let number = 0
  let isInNote = false
  let isWide = false
  lines.forEach((line, index) => {
    const text = line.trim()
    if (kinds[index] !== 'words' || text === '') {
      isInNote = false
      return
    }
    const own = NOTE_START.test(line) ? Number.parseInt(text, 10) : 0
    const step = own - number
    const before = lines[index - 1]?.trim() ?? ''
    const atEdge = isInNote || before === '' || kinds[index - 1] !== 'words' || FINISHED.test(before)
    if (step === 1 || (step > 1 && step <= 3 && isInNote)) {
      if (atEdge || number > 0) {
        number = own
        isInNote = true
        isWide = false
      }
    } else if (isInNote && takesUpText(lines, index, width, isWide)) {
      isInNote = false
    }
    if (!isInNote) return
    isWide ||= text.length > width + 3
    notes.add(index)
  })
  return notes
}

/** After a finished note in smaller print: a line that opens small, or lines as narrow as the text's. */
function takesUpText(lines: string[], index: number, width: number, isWide: boolean): boolean {
  if (!FINISHED.test(lines[index - 1]?.trim() ?? '')) return false
  const opensSmall = /^\p{Ll}/u.test(lines[index]?.trim() ?? '')
  const isNarrow = lines.slice(index, index + 3).every((line) => line.trim().length <= width + 1)
  return opensSmall || (isWide && isNarrow)
}
