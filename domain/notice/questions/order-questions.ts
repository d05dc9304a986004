import type { Question } from '../notice.ts'

/** A question with how deep it is nested, 0 for those at the top. */
export type Nested = { question: Question; depth: number }

/**
 * Every question once, each parent before its children, brothers in the order given. A question whose parent is
 * missing, or who would be its own ancestor, stands at the top.
 */
export function nestQuestions(questions: Question[]): Nested[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const children = new Map<string | null, Question[]>()
  for (const question of byId.values()) {
    const parentId = isRooted(question, byId) ? question.parentId : null
    const brothers = children.get(parentId)
    if (brothers) brothers.push({ ...question, parentId })
    else children.set(parentId, [{ ...question, parentId }])
  }
  const nested: Nested[] = []
  const stack = (children.get(null) ?? []).toReversed().map((question) => ({ question, depth: 0 }))
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { question, depth } = entry
    nested.push(entry)
    stack.push(
      ...(children.get(question.id) ?? [])
        .toReversed()
        .map((child) => ({ question: child, depth: depth + 1 })),
    )
  }
  return nested
}

/** The questions in the order an outline shows them. */
export const orderQuestions = (questions: Question[]): Question[] =>
  nestQuestions(questions).map(({ question }) => question)

/** Whether a question's parents lead to the top. */
function isRooted(question: Question, byId: Map<string, Question>): boolean {
  const seen = new Set([question.id])
  for (let id = question.parentId; id !== null; ) {
    const parent = byId.get(id)
    if (!parent || seen.has(id)) return false
    seen.add(id)
    id = parent.parentId
  }
  return true
}
