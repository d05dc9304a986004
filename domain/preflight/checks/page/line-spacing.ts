import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import { SET_SPACING } from '../../page-rules.ts'
import type { Check } from '../../preflight.ts'

/** Lines further apart than letters are set here. */
export const lineSpacing: Check = ({ notice }): Finding[] =>
  instructionsOf(notice?.facts.instructions ?? [], 'line-spacing')
    .filter(({ lines }) => lines > SET_SPACING)
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
