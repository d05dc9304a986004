import { FACES, LARGEST_SIZE } from '#domain/draft/faces.ts'
import type { DraftSettings } from '#domain/draft/settings.ts'
import { describeInstruction } from '#domain/notice/instructions/describe-instruction.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'

/** Whether a rule of the page is kept by a letter's settings. */
type Standing =
  | { is: 'kept' }
  /** Kept once the letter has these settings. */
  | { is: 'open'; change: PageChange }
  /** Not to be kept by any setting; says what to do instead. */
  | { is: 'beyond'; advice: string }

export type PageChange = Partial<Pick<DraftSettings, 'face' | 'fontSize' | 'paper'>>

/** What a notice asks of paper and type: in plain words without a final stop, and in its own. */
export type PageRule = Standing & { rule: string; words: string }

/** The widest that lines are set here; a notice that asks for single spacing is content with it. */
export const SET_SPACING = 1.15

/** Every rule of the page that a notice names, in its order; one named twice counts once. */
export function pageRules(instructions: readonly Instruction[], settings: DraftSettings): PageRule[] {
  const rules = instructions.flatMap((instruction): PageRule[] => {
    const standing = standingOf(instruction, settings)
    if (standing === null) return []
    return [{ rule: describeInstruction(instruction), words: instruction.words, ...standing }]
  })
  return [...new Map(rules.map((each) => [each.rule, each])).values()]
}

function standingOf(instruction: Instruction, { face, fontSize, paper }: DraftSettings): Standing | null {
  if (instruction.kind === 'font-size') {
    const { points } = instruction
    if (fontSize >= points) return { is: 'kept' }
    const needed = Math.ceil(points)
    if (needed <= LARGEST_SIZE) return { is: 'open', change: { fontSize: needed } }
    return { is: 'beyond', advice: `Letters here are at most ${LARGEST_SIZE} points. ${IN_WORD}` }
  }
  if (instruction.kind === 'font-face') {
    const fitting = FACES.filter(({ asked }) => asked.test(instruction.face))
    if (fitting.some(({ id }) => id === face)) return { is: 'kept' }
    const [first] = fitting
    if (first) return { is: 'open', change: { face: first.id } }
    return { is: 'beyond', advice: `${instruction.face} is not to be had here. ${IN_WORD}` }
  }
  if (instruction.kind === 'paper') {
    return instruction.paper === paper ? { is: 'kept' } : { is: 'open', change: { paper: instruction.paper } }
  }
  if (instruction.kind === 'line-spacing') {
    if (instruction.lines <= SET_SPACING) return { is: 'kept' }
    return { is: 'beyond', advice: `Lines are set closer here. ${IN_WORD} Count the pages again after that.` }
  }
  // Every letter has them.
  return instruction.kind === 'page-numbers' ? { is: 'kept' } : null
}

const IN_WORD = 'Export the letter for Word and change it there.'

/** The settings that keep all rules that settings can keep: the largest size asked for, the first face that fits, the first paper. */
export function changesFor(rules: readonly PageRule[]): PageChange {
  const changes = rules.flatMap((rule) => (rule.is === 'open' ? [rule.change] : []))
  const sizes = changes.flatMap(({ fontSize }) => fontSize ?? [])
  const face = changes.find((change) => change.face)?.face
  const paper = changes.find((change) => change.paper)?.paper
  return {
    ...(face && { face }),
    ...(paper && { paper }),
    ...(sizes.length > 0 && { fontSize: Math.max(...sizes) }),
  }
}
