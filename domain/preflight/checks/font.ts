import type { DraftSettings } from '#domain/draft/settings.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../finding.ts'
import type { Check } from '../preflight.ts'

/** How each face is asked for. Tinos has the letters and widths of Times New Roman, and Word sets it as such. */
const FACES: readonly { id: DraftSettings['face']; name: string; asked: RegExp }[] = [
  { id: 'tinos', name: 'Times New Roman', asked: /\btimes\b|\btinos\b|(?<!sans[\s-])\bserif\b/iu },
  { id: 'source-serif', name: 'Source Serif', asked: /\bsource serif\b|(?<!sans[\s-])\bserif\b/iu },
]
const LARGEST = 14

/** Size and face of type, where the notice asks for them. */
export const font: Check = ({ notice, settings }): Finding[] => {
  const instructions = notice?.facts.instructions ?? []
  const sizes = instructionsOf(instructions, 'font-size')
    .filter(({ points }) => settings.fontSize < points)
    .map(({ points, span }): Finding => {
      const value = Math.ceil(points)
      return {
        check: 'font',
        level: 'warning',
        about: 'size',
        message: `The letter is set in ${settings.fontSize} point; the notice asks for ${points} or larger.`,
        place: { kind: 'setting', name: 'fontSize' },
        ...(span && { asked: span }),
        ...(value <= LARGEST && {
          fix: { kind: 'setting', name: 'fontSize', value, label: `Set it in ${value} point` },
        }),
      }
    })
  const faces = instructionsOf(instructions, 'font-face')
    .filter(({ face }) => !FACES.some(({ id, asked }) => id === settings.face && asked.test(face)))
    .map(({ face, span }): Finding => {
      const ours = FACES.find(({ asked }) => asked.test(face))
      return {
        check: 'font',
        level: 'warning',
        about: 'face',
        message: ours
          ? `The notice asks for ${face}, and the letter is set in another face.`
          : `The notice asks for ${face}, which the letter cannot be set in here. Export it for Word and change its style there.`,
        place: { kind: 'setting', name: 'face' },
        ...(span && { asked: span }),
        ...(ours && {
          fix: { kind: 'setting', name: 'face', value: ours.id, label: `Set it in ${ours.name}` },
        }),
      }
    })
  return [...sizes.slice(0, 1), ...faces.slice(0, 1)]
}
