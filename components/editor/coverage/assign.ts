import type { Editor } from '@tiptap/core'
import { type AnswerPassage, answerPassages, passageAt } from '#domain/draft/coverage/answer-passages.ts'
import { type AnswerChange, assignQuestions } from '#domain/draft/coverage/assign-questions.ts'
import { answersOf } from '#domain/draft/coverage/coverage.ts'
import { SETS_PROVENANCE } from '../extensions/block-provenance.ts'

/** Changes what the blocks at some positions answer, as one step that undo takes back. */
export function assign(editor: Editor, positions: readonly number[], change: AnswerChange): void {
  const tr = assignQuestions(editor.state.tr.setMeta(SETS_PROVENANCE, true), positions, change)
  if (tr.docChanged) editor.view.dispatch(tr)
}

/** The positions of the blocks the selection touches; with only a cursor, those of the passage it stands in. */
export function chosenBlocks(editor: Editor): number[] {
  const { doc, selection } = editor.state
  if (selection.empty) return passageAt(doc, selection.from)?.blocks ?? []
  const positions: number[] = []
  doc.forEach((block, pos) => {
    const isTouched = pos < selection.to && pos + block.nodeSize > selection.from
    if (isTouched && 'answers' in block.attrs) positions.push(pos)
  })
  return positions
}

/** What some blocks answer: by all of them, or only by some. */
export function answersAt(editor: Editor, positions: readonly number[]) {
  const counts = new Map<string, number>()
  const blocks = positions.flatMap((pos) => editor.state.doc.nodeAt(pos) ?? [])
  for (const block of blocks) for (const id of answersOf(block)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ids = [...counts.keys()]
  return {
    byAll: new Set(ids.filter((id) => counts.get(id) === blocks.length)),
    bySome: new Set(ids.filter((id) => counts.get(id) !== blocks.length)),
    words: blocks.map((block) => block.textContent).join('\n'),
    argumentIds: [...new Set(blocks.flatMap((block): string[] => block.attrs.argument?.id ?? []))],
  }
}

/** The passage as it stands now, after whatever teammates have done meanwhile; null when it is gone. */
export const findPassage = (editor: Editor, key: string): AnswerPassage | null =>
  answerPassages(editor.state.doc).find((passage) => passage.key === key) ?? null
