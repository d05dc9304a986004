import { sizeOf } from '#domain/draft/reading/read-doc.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** More words or characters than the notice takes. */
export const lengthLimit: Check = ({ doc, values, notice }): Finding[] => {
  const instructions = notice?.facts.instructions ?? []
  const limits = [
    ...instructionsOf(instructions, 'word-limit').map((each) => ({
      ...each,
      most: each.count,
      unit: 'words' as const,
    })),
    ...instructionsOf(instructions, 'character-limit').map((each) => ({
      ...{ ...each, most: each.characters, unit: 'characters' as const },
    })),
  ]
  if (limits.length === 0) return []
  const size = sizeOf(doc, values)
  return limits
    .filter(({ unit, most }) => size[unit] > most)
    .map(({ unit, most, span }) => ({
      check: 'length-limit',
      level: 'blocking',
      about: `${most} ${unit}`,
      message: `The letter has ${count(size[unit])} ${unit}, citations not counted; the notice takes ${count(most)}. Shorten it.`,
      place: { kind: 'letter' },
      ...(span && { asked: span }),
    }))
}

const count = (number: number) => number.toLocaleString('en-US')
