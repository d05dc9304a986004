import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../finding.ts'
import type { Check } from '../preflight.ts'

/** The widest that lines are set here; a notice that asks for single spacing is content with it. */
const SET = 1.15

/** Lines further apart than letters are set here. */
export const lineSpacing: Check = ({ notice }): Finding[] =>
  instructionsOf(notice?.facts.instructions ?? [], 'line-spacing')
    .filter(({ lines }) => lines > SET)
    .slice(0, 1)
    .map(({ lines, span }) => ({
      check: 'line-spacing',
      level: 'warning',
      about: 'spacing',
      message: `The notice asks for ${SPACINGS[lines] ?? `${lines} times`} line spacing, and letters are set closer here. Export it for Word and widen the lines there; count the pages again.`,
      place: { kind: 'letter' },
      ...(span && { asked: span }),
    }))

const SPACINGS: Readonly<Record<number, string>> = { 1.5: 'one-and-a-half', 2: 'double' }
