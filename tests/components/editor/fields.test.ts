// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { field, footnote, openEditor, paragraph, press, putCursor, text } from './open-editor.ts'

const selectedField = ({ state }: ReturnType<typeof openEditor>['editor']) =>
  state.doc.nodeAt(state.selection.from)?.attrs.id

const letter = [
  paragraph([text('We are '), field('who')]),
  paragraph([text('Since '), field('when'), { type: 'footnote', content: [text('See '), field('where')] }]),
]

test('F8 goes from blank to blank, those in footnotes too, and round again; Shift-F8 goes back', () => {
  const { editor, opened } = openEditor(letter)
  putCursor(editor, 1)
  for (let i = 0; i < 4; i++) press(editor, 'F8')
  expect(opened).toEqual(['who', 'when', 'where', 'who'])
  press(editor, 'Shift-F8')
  expect(selectedField(editor)).toBe('where')
})

test('F8 opens the blank right after the cursor', () => {
  const { editor, opened } = openEditor([paragraph([field('who'), field('when')])])
  putCursor(editor, 1)
  press(editor, 'F8')
  expect(opened).toEqual(['who'])
})

test('a filled blank is passed over, and with none left the key is not taken', () => {
  const { editor, values, opened } = openEditor(letter)
  values.set('when', 'in 2019')
  values.set('where', 'the report')
  putCursor(editor, 1)
  press(editor, 'F8')
  press(editor, 'F8')
  expect(opened).toEqual(['who', 'who'])
  values.set('who', 'a harbour')
  expect(press(editor, 'F8')).toBe(false)
})

test('filling a blank once fills it everywhere, and emptying it opens it again', () => {
  const { editor, values } = openEditor([paragraph([field('who')]), paragraph([field('who'), footnote('x')])])
  const shown = () =>
    [...editor.view.dom.querySelectorAll('.field')].map((dom) => [
      dom.textContent,
      dom.classList.contains('is-open'),
    ])
  expect(shown()).toEqual([
    ['label of who', true],
    ['label of who', true],
  ])
  values.set('who', ' a harbour ')
  expect(shown()).toEqual([
    ['a harbour', false],
    ['a harbour', false],
  ])
  values.set('who', '  ')
  expect(shown()[0]).toEqual(['label of who', true])
})

test('Enter on a selected blank asks for its words, and typing never overwrites it', () => {
  const { editor, opened } = openEditor([paragraph([field('who')])])
  putCursor(editor, 1)
  press(editor, 'F8')
  press(editor, 'Enter')
  expect(opened).toEqual(['who', 'who'])
  expect(editor.state.doc.firstChild?.childCount).toBe(1)
})
