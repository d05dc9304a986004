import type { Question } from '../notice.ts'
import { nestQuestions, orderQuestions } from './order-questions.ts'

/** A change to an outline; it returns the same list when it cannot be made. Lists are in outline order. */
export type OutlineEdit = (questions: Question[], id: string) => Question[]

const find = (questions: Question[], id: string) => questions.find((question) => question.id === id)

const brothersOf = (questions: Question[], question: Question) =>
  questions.filter((other) => other.parentId === question.parentId)

/** Swaps a question, with all under it, with the brother before it. */
export const moveUp: OutlineEdit = (questions, id) => swap(questions, id, -1)

/** Swaps a question, with all under it, with the brother after it. */
export const moveDown: OutlineEdit = (questions, id) => swap(questions, id, 1)

function swap(questions: Question[], id: string, step: 1 | -1): Question[] {
  const question = find(questions, id)
  if (!question) return questions
  const brothers = brothersOf(questions, question)
  const other = brothers[brothers.indexOf(question) + step]
  if (!other) return questions
  return orderQuestions(questions.map((q) => (q === question ? other : q === other ? question : q)))
}

/** Hangs a question under the brother before it, as its last. */
export const nest: OutlineEdit = (questions, id) => {
  const question = find(questions, id)
  const brothers = question ? brothersOf(questions, question) : []
  const before = question && brothers[brothers.indexOf(question) - 1]
  return before ? reparent(questions, id, before.id) : questions
}

/** Takes a question out from under its parent, to stand right after it. */
export const unnest: OutlineEdit = (questions, id) => {
  const question = find(questions, id)
  const parent = question?.parentId ? find(questions, question.parentId) : undefined
  return question && parent ? place(questions, id, parent.id, 'after') : questions
}

/** Takes a question out, with all under it. */
export const remove: OutlineEdit = (questions, id) => {
  const gone = withDescendants(questions, id)
  return questions.filter((question) => !gone.has(question.id))
}

/** Puts a new question right after another, at its level; with no other, at the end. */
export function addAfter(questions: Question[], added: Question, afterId: string | null): Question[] {
  const after = afterId === null ? undefined : find(questions, afterId)
  const all = [...questions, { ...added, parentId: after?.parentId ?? null }]
  return after ? place(all, added.id, after.id, 'after') : all
}

/** Puts a question made of the notice's own words where those words stand: after the last question before them. */
export function addInPlace(questions: Question[], added: Question): Question[] {
  const { span } = added
  const before = span && questions.findLast((other) => other.span !== null && other.span.start <= span.start)
  if (before) return addAfter(questions, added, before.id)
  return span ? [{ ...added, parentId: null }, ...questions] : addAfter(questions, added, null)
}

/** Moves a question, with all under it, to stand before, after or under another that is not under it itself. */
export function place(
  questions: Question[],
  id: string,
  targetId: string,
  where: 'before' | 'after' | 'under',
): Question[] {
  const question = find(questions, id)
  const target = find(questions, targetId)
  if (!question || !target || withDescendants(questions, id).has(targetId)) return questions
  if (where === 'under') return reparent(questions, id, targetId)
  const others = questions.filter((other) => other !== question)
  const at = others.indexOf(target) + (where === 'after' ? 1 : 0)
  return orderQuestions([
    ...others.slice(0, at),
    { ...question, parentId: target.parentId },
    ...others.slice(at),
  ])
}

function reparent(questions: Question[], id: string, parentId: string): Question[] {
  const moved = questions.find((question) => question.id === id)
  if (!moved) return questions
  return orderQuestions([...questions.filter((question) => question !== moved), { ...moved, parentId }])
}

function withDescendants(questions: Question[], id: string): Set<string> {
  const family = new Set([id])
  for (const { question } of nestQuestions(questions)) {
    if (question.parentId !== null && family.has(question.parentId)) family.add(question.id)
  }
  return family
}
