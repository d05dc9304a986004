import { FACES, LARGEST_SIZE } from '#domain/draft/faces.ts'
import { PAPER_NAMES } from '#domain/notice/instructions/describe-instruction.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** Size and face of type, and the paper, where the notice asks for them. */
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
        ...(value <= LARGEST_SIZE && {
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
  const papers = instructionsOf(instructions, 'paper')
  const wrong = papers.some(({ paper }) => paper === settings.paper) ? [] : papers
  const sheets = wrong.map(({ paper, span }): Finding => {
    const name = PAPER_NAMES[paper]
    return {
      check: 'font',
      level: 'warning',
      about: 'paper',
      message: `The letter is set on ${PAPER_NAMES[settings.paper]} paper; the notice asks for ${name}.`,
      place: { kind: 'setting', name: 'paper' },
      ...(span && { asked: span }),
      fix: { kind: 'setting', name: 'paper', value: paper, label: `Set it on ${name}` },
    }
  })
  return [...sizes.slice(0, 1), ...faces.slice(0, 1), ...sheets.slice(0, 1)]
}
