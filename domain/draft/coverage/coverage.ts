import type { Node } from '@tiptap/pm/model'
import type { Question } from '#domain/notice/notice.ts'
import { nestQuestions } from '#domain/notice/questions/order-questions.ts'

/** Question id → why the letter leaves it out, empty when nobody said; lives in the ydoc's `coverage` map. */
export type SkippedQuestions = Readonly<Record<string, string>>

/** Stands among a block's `answers` for a point with no question, for example that the comment period is too short. */
export const PROCEDURAL = 'procedural'

export type QuestionState = 'answered' | 'skipped' | 'open'

export type Coverage = {
  /** Question id → where it stands, for every question of the notice. */
  states: ReadonlyMap<string, QuestionState>
  counts: Readonly<Record<QuestionState, number>>
  /** Whether the letter makes a procedural point. */
  hasProcedural: boolean
}

/**
 * Ids of the questions the letter answers: those carried by a top-level block with something to say. A heading
 * only announces an answer, and a blank that nobody has filled says nothing yet.
 */
export function answeredQuestions(doc: Node, values: Readonly<Record<string, string>> = {}): Set<string> {
  const answered = new Set<string>()
  doc.forEach((block) => {
    if (!isAnswer(block, values)) return
    for (const id of answersOf(block)) answered.add(id)
  })
  return answered
}

/**
 * Where each question stands. A question is answered when a block answers it, else skipped when somebody left it out
 * on purpose, else open. A question that is open by itself is dealt with once all those beneath it are: answered when
 * one of them is answered, skipped when all are skipped. Nothing goes the other way: an answered or skipped question
 * leaves those beneath it as they are.
 */
export const coverageOf = (
  doc: Node,
  values: Readonly<Record<string, string>>,
  questions: readonly Question[],
  skipped: SkippedQuestions,
): Coverage => coverageFrom(answeredQuestions(doc, values), questions, skipped)

/** The same, for whoever knows already which ids the letter's blocks answer. */
export function coverageFrom(
  answered: ReadonlySet<string>,
  questions: readonly Question[],
  skipped: SkippedQuestions,
): Coverage {
  const states = new Map<string, QuestionState>()
  const beneath = new Map<string, QuestionState[]>()
  // Each question comes after those above it, so that backwards those beneath are known first.
  for (const { question } of nestQuestions([...questions]).toReversed()) {
    const state = stateOf(question.id, beneath.get(question.id) ?? [])
    states.set(question.id, state)
    if (question.parentId === null) continue
    const others = beneath.get(question.parentId)
    if (others) others.push(state)
    else beneath.set(question.parentId, [state])
  }
  const counts = { answered: 0, skipped: 0, open: 0 }
  for (const state of states.values()) counts[state] += 1
  return { states, counts, hasProcedural: answered.has(PROCEDURAL) }

  function stateOf(id: string, children: readonly QuestionState[]): QuestionState {
    if (answered.has(id)) return 'answered'
    if (Object.hasOwn(skipped, id)) return 'skipped'
    if (children.length === 0 || children.includes('open')) return 'open'
    return children.includes('answered') ? 'answered' : 'skipped'
  }
}

/** The ids of the questions a block carries. */
export const answersOf = (block: Node): readonly string[] =>
  Array.isArray(block.attrs.answers) ? block.attrs.answers : []

/** Whether a top-level block answers the questions it carries. */
export const isAnswer = (block: Node, values: Readonly<Record<string, string>> = {}): boolean =>
  answersOf(block).length > 0 && block.type.name !== 'heading' && saysSomething(block, values)

function saysSomething(block: Node, values: Readonly<Record<string, string>>): boolean {
  if (block.type.name === 'image' || block.textContent.trim() !== '') return true
  let isFilled = false
  block.descendants((node) => {
    if (node.type.name === 'exhibit' || (node.type.name === 'field' && values[node.attrs.id]?.trim()))
      isFilled = true
  })
  return isFilled
}
