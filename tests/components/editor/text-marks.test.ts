// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { docFromYdoc } from '#domain/draft/ydoc.ts'
import { field, footnote, nodePlace, openEditor, paragraph, selectNode, text } from './open-editor.ts'

const opened = () => openEditor([paragraph([text('our release '), field('release'), footnote('See it.')])])

test('a writer who makes a passage bold sees what teammates will see: bold words, plain blanks and notes', () => {
  const { editor, ydoc } = opened()
  editor.commands.selectAll()
  editor.commands.toggleBold()
  const marked: string[] = []
  editor.state.doc.descendants((node) => {
    if (node.marks.length > 0) marked.push(node.text ?? node.type.name)
  })
  expect(marked).toEqual(['our release ', 'See it.'])
  expect(docFromYdoc(ydoc).toJSON()).toEqual(editor.state.doc.toJSON())
})

test('a blank alone cannot be made bold', () => {
  const { editor, ydoc } = opened()
  selectNode(editor, nodePlace(editor.state.doc, 'field'))
  editor.commands.toggleBold()
  expect(editor.state.doc.nodeAt(nodePlace(editor.state.doc, 'field'))?.marks).toEqual([])
  expect(docFromYdoc(ydoc).toJSON()).toEqual(editor.state.doc.toJSON())
})
