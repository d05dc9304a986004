import { inLetters } from '../exhibits.ts'
import type { HeadingRole } from '../nodes/heading.ts'

/** How sections are numbered: not at all, `2.1.3`, or `II. A. 1. a.` as briefs do. */
export const HEADING_NUMBERS = ['none', 'decimal', 'outline'] as const
export type HeadingNumbers = (typeof HEADING_NUMBERS)[number]

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** 4 → IV; 41 → XXXXI, which no letter reaches. */
export function inRoman(number: number): string {
  const [sign, worth] = ROMAN.find(([, value]) => value <= number) ?? []
  return sign === undefined || worth === undefined ? '' : sign + inRoman(number - worth)
}

const OUTLINE: readonly ((count: number) => string)[] = [
  (count) => `${inRoman(count)}.`,
  (count) => `${inLetters(count - 1)}.`,
  (count) => `${count}.`,
  (count) => `${inLetters(count - 1).toLowerCase()}.`,
]

/**
 * Numbers headings one after another: called with each heading's role and its level in the outline (1 to 4), it answers
 * what stands before the words, or null. An appendix is `Appendix A` in every style; what stands under or after it, and
 * under the summary, has no number.
 */
export function headingNumbers(style: HeadingNumbers): (role: HeadingRole, level: number) => string | null {
  const counts: number[] = []
  let appendices = 0
  /** The level of the summary or appendix that the next headings stand under. */
  let under: number | null = null
  return (role, level) => {
    if (role !== 'section') {
      under = level
      return role === 'appendix' ? `Appendix ${inLetters(appendices++)}` : null
    }
    if (under !== null && level > under) return null
    under = null
    if (style === 'none' || appendices > 0) return null
    counts.length = Math.min(counts.length, level)
    while (counts.length < level) counts.push(0)
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    return style === 'decimal' ? counts.join('.') : (OUTLINE[level - 1]?.(counts[level - 1] ?? 1) ?? null)
  }
}
