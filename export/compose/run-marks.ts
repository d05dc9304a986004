import { REVIEW_MARKS } from '#domain/draft/review/reviewed-schema.ts'
import type { DraftMarkName } from '#domain/draft/schema.ts'
import type { RunMark } from '../letter.ts'

const MARKS = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strike',
  superscript: 'superscript',
  subscript: 'subscript',
  link: null,
} satisfies Record<DraftMarkName, RunMark | null>

const REVIEWED: readonly string[] = REVIEW_MARKS
const isDraftMark = (name: string): name is DraftMarkName => Object.hasOwn(MARKS, name)

/**
 * The marks words are printed with, by the names of those they have; changes and comments are none. Words cannot hang
 * and stand high at once: superscript wins. Throws `RangeError` at a mark there is no rule for.
 */
export function runMarks(marks: readonly { type: { name: string } }[]): RunMark[] {
  const known = marks.flatMap(({ type: { name } }) => {
    if (REVIEWED.includes(name)) return []
    if (!isDraftMark(name)) throw new RangeError(`Export does not know the mark “${name}”.`)
    return MARKS[name] ?? []
  })
  return known.includes('superscript') ? known.filter((mark) => mark !== 'subscript') : known
}
