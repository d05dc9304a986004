// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { enterNote, openNextNote } from '#components/editor/extensions/footnote-commands.ts'
import { noteNumber } from '#components/editor/extensions/note-numbers.ts'
import { openNote } from '#components/editor/extensions/open-note.ts'
import {
  footnote,
  nodePlace,
  openEditor,
  paragraph,
  placeOf,
  press,
  putCursor,
  selectNode,
  text,
  type,
} from './open-editor.ts'

const numbersShown = (dom: HTMLElement) =>
  [...dom.querySelectorAll('.note-call')].map((call) => call.textContent)

const noteWords = (dom: HTMLElement) => dom.querySelector('.note-words')?.textContent

test('one shortcut puts a footnote after the word and the cursor inside it', () => {
  const { editor } = openEditor(['A claim.'])
  putCursor(editor, 1 + 'A claim.'.length)
  expect(press(editor, 'Mod-Alt-f')).toBe(true)
  expect(openNote(editor.state)).toBe(9)
  type(editor, 'Its source.')
  expect(editor.state.doc.firstChild?.toString()).toBe('paragraph("A claim.", footnote("Its source."))')
  expect(noteWords(editor.view.dom)).toBe('Its source.')
})

test('a footnote cannot be put inside a footnote', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one')])])
  putCursor(editor, placeOf(editor.state.doc, 'one'))
  press(editor, 'Mod-Alt-f')
  expect(editor.state.doc.firstChild?.toString()).toBe('paragraph("A", footnote("one"))')
})

test('a footnote’s words show only while the cursor is inside, and Escape leaves after its number', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one'), text('B')])])
  expect(noteWords(editor.view.dom)).toBeUndefined()
  putCursor(editor, placeOf(editor.state.doc, 'one'))
  expect(noteWords(editor.view.dom)).toBe('one')
  expect(press(editor, 'Escape')).toBe(true)
  expect(noteWords(editor.view.dom)).toBeUndefined()
  expect(editor.state.selection.from).toBe(placeOf(editor.state.doc, 'B'))
})

test('the arrow keys select a footnote first, Enter goes in, and its edges lead out', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one'), text('B')])])
  putCursor(editor, 2)
  press(editor, 'ArrowRight')
  expect(editor.state.selection).toBeInstanceOf(NodeSelection)
  press(editor, 'Enter')
  expect(openNote(editor.state)).toBe(2)
  press(editor, 'ArrowRight')
  expect(editor.state.selection.from).toBe(placeOf(editor.state.doc, 'B'))
  press(editor, 'ArrowLeft')
  expect(editor.state.selection).toBeInstanceOf(NodeSelection)
})

test('one Backspace or Delete beside a footnote never deletes it, the second one does', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one'), text('B')])])
  putCursor(editor, placeOf(editor.state.doc, 'B'))
  press(editor, 'Backspace')
  expect(editor.state.doc.textContent).toBe('AoneB')
  press(editor, 'Backspace')
  expect(editor.state.doc.textContent).toBe('AB')
})

test('on a phone, too, one deletion beside a footnote only selects it', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one')])])
  putCursor(editor, nodePlace(editor.state.doc, 'footnote') + 5)
  const event = new InputEvent('beforeinput', {
    inputType: 'deleteContentBackward',
    bubbles: true,
    cancelable: true,
  })
  editor.view.dom.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(editor.state.doc.textContent).toBe('Aone')
  expect(editor.state.selection).toBeInstanceOf(NodeSelection)
})

test('typing while a footnote is selected goes after it, not over it', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one'), text('B')])])
  selectNode(editor, 2)
  type(editor, 'x')
  expect(editor.state.doc.firstChild?.toString()).toBe('paragraph("A", footnote("one"), "xB")')
})

test('Backspace at the start of a footnote keeps its words, and removes it when it has none', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one')])])
  putCursor(editor, placeOf(editor.state.doc, 'one'))
  press(editor, 'Backspace')
  expect(editor.state.doc.textContent).toBe('Aone')
  editor.view.dispatch(editor.state.tr.delete(3, 6))
  press(editor, 'Backspace')
  expect(editor.state.doc.firstChild?.toString()).toBe('paragraph("A")')
})

test('footnotes are numbered through the whole letter, and again when one comes, goes or moves', () => {
  const list = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph([text('item'), footnote('b')])] }],
  }
  const { editor } = openEditor([
    paragraph([text('A'), footnote('a')]),
    list,
    paragraph([footnote('c'), footnote('d')]),
  ])
  expect(numbersShown(editor.view.dom)).toEqual(['1', '2', '3', '4'])
  expect(noteNumber(editor.state.doc, placeOf(editor.state.doc, 'd') - 1)).toBe(4)

  putCursor(editor, 1)
  press(editor, 'Mod-Alt-f')
  expect(numbersShown(editor.view.dom)).toEqual(['1', '2', '3', '4', '5'])
  expect(noteNumber(editor.state.doc, placeOf(editor.state.doc, 'b') - 1)).toBe(3)

  press(editor, 'Backspace')
  press(editor, 'Alt-Shift-ArrowDown')
  expect(editor.state.doc.child(0).type.name).toBe('bulletList')
  expect(numbersShown(editor.view.dom)).toEqual(['1', '2', '3', '4'])
  putCursor(editor, placeOf(editor.state.doc, 'b'))
  expect(editor.view.dom.querySelector('.note.is-open .note-label')?.textContent).toBe('1')
})

test('stepping through the footnotes goes round at the end', () => {
  const { editor } = openEditor([paragraph([footnote('a'), text('B')]), paragraph([footnote('c')])])
  const { dispatch } = editor.view
  putCursor(editor, 1)
  const seen: (number | null)[] = []
  for (let i = 0; i < 3; i++) {
    openNextNote(1)(editor.state, dispatch)
    seen.push(openNote(editor.state))
  }
  expect(seen).toEqual([1, 7, 1])
})

test('a reader who may not write can open a footnote and read it', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('one')])], { isEditable: false })
  enterNote(2)(editor.state, editor.view.dispatch)
  expect(noteWords(editor.view.dom)).toBe('one')
})
