// @vitest-environment jsdom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { assign, chosenBlocks, findPassage } from '#components/editor/coverage/assign.ts'
import { cellAfterKey } from '#components/editor/coverage/grid-keys.ts'
import { asOneStep } from '#components/editor/coverage/one-step.ts'
import { restyleLetter } from '#components/editor/coverage/restyle-letter.ts'
import { SETS_PROVENANCE } from '#components/editor/extensions/block-provenance.ts'
import { answerPassages } from '#domain/draft/coverage/answer-passages.ts'
import { type RegroupBy, regroup } from '#domain/draft/coverage/regroup.ts'
import type { Question } from '#domain/notice/notice.ts'
import { answersByBlock, openEditor, paragraph, placeOf, putCursor, text, type } from './open-editor.ts'

const question = (id: string, label: string): Question => ({
  ...{ id, label, parentId: null, text: `Text of ${id}` },
  span: null,
})
const asked = [question('q1', '1'), question('q2', '2'), question('q3', '3')]
const byQuestion: RegroupBy = { kind: 'question', questions: asked }
const heading = (words: string, answers: string[]) => ({
  ...{ type: 'heading', attrs: { level: 1, answers } },
  content: [text(words)],
})
const letter = [
  heading('Question 2', ['q2']),
  paragraph([text('High costs.')], ['q2']),
  paragraph([text('Late ships.')], ['q2']),
  heading('Question 1', ['q1']),
  paragraph([text('Open harbours.')], ['q1']),
]
const words = ({ state }: ReturnType<typeof openEditor>['editor']) =>
  state.doc.children.map(({ textContent }) => textContent)

test('a cursor chooses its passage, a selection the blocks it touches, and what they answer already stays', () => {
  const { editor } = openEditor(letter, { asked })
  putCursor(editor, placeOf(editor.state.doc, 'Late'))
  assign(editor, chosenBlocks(editor), { add: ['q3'] })
  expect(answersByBlock(editor.state.doc).map(([, answers]) => answers)).toEqual([
    ...[
      ['q2', 'q3'],
      ['q2', 'q3'],
      ['q2', 'q3'],
    ],
    ...[['q1'], ['q1']],
  ])
  const at = placeOf(editor.state.doc, 'Late')
  putCursor(editor, at, at + 3)
  assign(editor, chosenBlocks(editor), { add: ['q1'], remove: ['q2'] })
  expect(answersByBlock(editor.state.doc)[2]).toEqual(['Late ships.', ['q3', 'q1']])
  expect(answersByBlock(editor.state.doc)[1]).toEqual(['High costs.', ['q2', 'q3']])
  editor.commands.undo()
  editor.commands.undo()
  expect(answersByBlock(editor.state.doc).map(([, answers]) => answers)).toEqual([
    ...[['q2'], ['q2'], ['q2'], ['q1'], ['q1']],
  ])
})

test('a passage is found again by a co-editor whatever was written above it, and not at all once it is gone', () => {
  const { editor } = openEditor(letter, { asked })
  const key = answerPassages(editor.state.doc)[1]?.key ?? ''
  editor.commands.insertContentAt(0, { type: 'paragraph', content: [text('Something new.')] })
  expect(findPassage(editor, key)?.opening).toBe('Open harbours.')
  const { from, blocks } = findPassage(editor, key) ?? { from: 0, blocks: [] }
  editor.commands.deleteRange({ from, to: (blocks.at(-1) ?? 0) + 'Open harbours.'.length + 2 })
  expect(findPassage(editor, key)).toBeNull()
})

test('ordering the body is taken back by one undo, and neither takes the typing before it along', () => {
  const { editor } = openEditor(letter, { asked })
  putCursor(editor, placeOf(editor.state.doc, 'High'))
  type(editor, 'Very ')
  const before = words(editor)
  asOneStep(editor, regroup(editor.state.tr.setMeta(SETS_PROVENANCE, true), byQuestion))
  expect(words(editor)).toEqual([
    ...['Question 1', 'Open harbours.', 'Question 2', 'Very High costs.', 'Late ships.'],
  ])
  expect(answersByBlock(editor.state.doc).map(([, answers]) => answers)).toEqual([
    ...[['q1'], ['q1'], ['q2'], ['q2'], ['q2']],
  ])
  editor.commands.undo()
  expect(words(editor)).toEqual(before)
  editor.commands.undo()
  expect(words(editor)[1]).toBe('High costs.')
})

test('two people see one order, and words one of them wrote elsewhere meanwhile are kept', () => {
  const mine = openEditor([...letter, heading('Conclusion', []), 'Thank you.'], { asked })
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(mine.ydoc))
  const theirs = openEditor([''], { ydoc: copy, asked })
  asOneStep(mine.editor, regroup(mine.editor.state.tr.setMeta(SETS_PROVENANCE, true), byQuestion))
  putCursor(theirs.editor, placeOf(theirs.editor.state.doc, 'you.'))
  type(theirs.editor, 'all of ')
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(mine.ydoc))
  Y.applyUpdate(mine.ydoc, Y.encodeStateAsUpdate(copy))
  expect(words(theirs.editor)).toEqual(words(mine.editor))
  expect(words(mine.editor)).toEqual([
    ...['Question 1', 'Open harbours.', 'Question 2', 'High costs.', 'Late ships.'],
    ...['Conclusion', 'Thank all of you.'],
  ])
})

test('another style of labels is shown at once, and one undo takes the changed words back', () => {
  const { editor, questions, settings } = openEditor([...letter, heading('Question 3, at last', ['q3'])], {
    asked,
  })
  restyleLetter({ editor, questions, settings }, 'short')
  expect(words(editor)).toEqual([
    ...['Q2', 'High costs.', 'Late ships.', 'Q1', 'Open harbours.', 'Question 3, at last'],
  ])
  editor.commands.undo()
  expect(words(editor)[0]).toBe('Question 2')
})

test('the keys of the grid lead to every cell and every header, and never out of it', () => {
  const size = { rows: 5_000, columns: 300, page: 10 }
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    cellAfterKey({ key, ctrlKey, metaKey: false }, { row, column }, size)
  expect(press('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 })
  expect(press('ArrowLeft', 4, 0)).toEqual({ row: 4, column: -1 })
  expect(press('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 })
  expect(press('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 })
  expect(press('PageDown', 4_995, 2)).toEqual({ row: 4_999, column: 2 })
  expect(press('End', 7, 0, true)).toEqual({ row: 4_999, column: 299 })
  expect(press('Home', 7, 9)).toEqual({ row: 7, column: -1 })
  expect(press('a', 7, 9)).toBeNull()
})
