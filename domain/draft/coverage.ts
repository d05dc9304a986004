import type { Node } from '@tiptap/pm/model'

/** Question id → why the letter leaves it out, empty when nobody said; lives in the ydoc's `coverage` map. */
export type SkippedQuestions = Readonly<Record<string, string>>

/**
 * Ids of the questions the letter answers: those carried by a top-level block with something to say. A heading
 * only announces an answer, and a blank that nobody has filled says nothing yet.
 */
export function answeredQuestions(doc: Node, values: Readonly<Record<string, string>> = {}): Set<string> {
  const answered = new Set<string>()
  doc.forEach((block) => {
    const answers: unknown = block.attrs.answers
    if (!Array.isArray(answers) || answers.length === 0) return
    if (block.type.name === 'heading' || !saysSomething(block, values)) return
    for (const id of answers) answered.add(id)
  })
  return answered
}

function saysSomething(block: Node, values: Readonly<Record<string, string>>): boolean {
  if (block.type.name === 'image' || block.textContent.trim() !== '') return true
  let isFilled = false
  block.descendants((node) => {
    if (node.type.name === 'field' && values[node.attrs.id]?.trim()) isFilled = true
  })
  return isFilled
}
