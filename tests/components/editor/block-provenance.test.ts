// @vitest-environment jsdom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { docFromYdoc } from '#domain/draft/ydoc.ts'
import {
  answersByBlock,
  openEditor,
  paragraph,
  placeOf,
  press,
  putCursor,
  text,
  type,
} from './open-editor.ts'

const argument = { id: 'many-eyes', revision: 'r1', passage: 'short' }

test('a split block goes on answering its questions, in both halves', () => {
  const { editor } = openEditor([paragraph([text('onetwo')], ['q1'])])
  putCursor(editor, placeOf(editor.state.doc, 'two'))
  press(editor, 'Enter')
  expect(answersByBlock(editor.state.doc)).toEqual([
    ['one', ['q1']],
    ['two', ['q1']],
  ])
})

test('a paragraph begun under an answer’s heading answers the same question', () => {
  const { editor } = openEditor([
    { type: 'heading', attrs: { level: 2, answers: ['q1'], argument }, content: [text('Question')] },
  ])
  putCursor(editor, 9)
  press(editor, 'Enter')
  expect(editor.state.doc.lastChild?.type.name).toBe('paragraph')
  expect(editor.state.doc.lastChild?.attrs).toMatchObject({ answers: ['q1'], argument })
})

test('joined blocks answer the questions of both', () => {
  const { editor } = openEditor([
    paragraph([text('one')], ['q1', 'q2']),
    paragraph([text('two')], ['q2', 'q3']),
  ])
  putCursor(editor, placeOf(editor.state.doc, 'two'))
  press(editor, 'Backspace')
  expect(answersByBlock(editor.state.doc)).toEqual([['onetwo', ['q1', 'q2', 'q3']]])
})

test('deleting across two blocks joins what they answer, deleting all of one does not', () => {
  const blocks = [paragraph([text('one')], ['q1']), paragraph([text('two')], ['q2']), 'end']
  const across = openEditor(blocks).editor
  putCursor(across, 2, placeOf(across.state.doc, 'wo'))
  press(across, 'Backspace')
  expect(answersByBlock(across.state.doc)[0]).toEqual(['owo', ['q1', 'q2']])

  const whole = openEditor(blocks).editor
  putCursor(whole, 2, placeOf(whole.state.doc, 'two') + 3)
  press(whole, 'Backspace')
  expect(answersByBlock(whole.state.doc)[0]).toEqual(['o', ['q1']])
})

test('a list made of answers, and taken apart again, keeps what they answer', () => {
  const { editor } = openEditor([paragraph([text('one')], ['q1']), paragraph([text('two')], ['q2'])])
  putCursor(editor, 1, placeOf(editor.state.doc, 'two') + 3)
  editor.commands.toggleBulletList()
  expect(answersByBlock(editor.state.doc)).toEqual([['onetwo', ['q1', 'q2']]])
  putCursor(editor, placeOf(editor.state.doc, 'two'))
  editor.commands.liftListItem('listItem')
  expect(answersByBlock(editor.state.doc).map(([words]) => words)).toEqual(['one', 'two'])
  expect(answersByBlock(editor.state.doc)[1]?.[1]).toContain('q2')
})

test('a block moved by keyboard takes its provenance along', () => {
  const { editor } = openEditor([
    { type: 'paragraph', attrs: { argument, answers: ['q1'] }, content: [text('one')] },
    'two',
  ])
  putCursor(editor, 2)
  press(editor, 'Alt-Shift-ArrowDown')
  expect(editor.state.doc.lastChild?.attrs).toMatchObject({ argument, answers: ['q1'] })
  expect(editor.state.doc.firstChild?.attrs).toMatchObject({ argument: null, answers: [] })
})

test('typing changes nothing about a block', () => {
  const { editor } = openEditor([paragraph([text('one')], ['q1'])])
  putCursor(editor, 2)
  type(editor, 'x')
  expect(answersByBlock(editor.state.doc)).toEqual([['oxne', ['q1']]])
})

test('what a joined block answers reaches the other browser, and undo takes the join back whole', () => {
  const { editor, ydoc } = openEditor([paragraph([text('one')], ['q1']), paragraph([text('two')], ['q2'])])
  putCursor(editor, placeOf(editor.state.doc, 'two'))
  press(editor, 'Backspace')
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc))
  expect(answersByBlock(docFromYdoc(other))).toEqual([['onetwo', ['q1', 'q2']]])
  editor.commands.undo()
  expect(answersByBlock(editor.state.doc)).toEqual([
    ['one', ['q1']],
    ['two', ['q2']],
  ])
})

test('undo takes back only one’s own words', () => {
  const { editor, ydoc } = openEditor(['mine'])
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc))
  const peer = openEditor([''], { ydoc: other }).editor
  other.on('update', (update: Uint8Array) => Y.applyUpdate(ydoc, update, 'remote'))
  ydoc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') Y.applyUpdate(other, update, 'remote')
  })
  putCursor(editor, 5)
  type(editor, ' words')
  putCursor(peer, 1)
  type(peer, 'Their ')
  expect(editor.state.doc.textContent).toBe('Their mine words')
  editor.commands.undo()
  expect(editor.state.doc.textContent).toBe('Their mine')
  expect(peer.state.doc.textContent).toBe('Their mine')
})
