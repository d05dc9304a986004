import type { Question } from '#domain/notice/notice.ts'

/** How deep each question is nested, 0 at the top, by question id. */
export function questionDepths(questions: readonly Question[]): Map<string, number> {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const depths = new Map<string, number>()
  for (const question of questions) {
    let depth = 0
    let parent = question.parentId
    while (parent !== null && depth < 8) {
      depth += 1
      parent = byId.get(parent)?.parentId ?? null
    }
    depths.set(question.id, depth)
  }
  return depths
}
