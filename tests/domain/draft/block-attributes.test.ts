import { joinBackward, splitBlockKeepMarks } from '@tiptap/pm/commands'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { docFromYdoc, writeDoc, YDOC } from '#domain/draft/ydoc.ts'

const provenance = { argument: { id: 'risk', revision: 'r1', passage: 'short' }, answers: ['q1', 'q2'] }
const block = (type: string, text: string, attrs: Record<string, unknown> = provenance): DocJson => ({
  type,
  attrs,
  content: [{ type: 'text', text }],
})
const stateOf = (blocks: DocJson[], cursor: number) => {
  const doc = parseDoc({ type: 'doc', content: blocks })
  return EditorState.create({ doc, selection: TextSelection.create(doc, cursor) })
}

test('both halves of a split paragraph keep their argument and the questions they answer', () => {
  let state = stateOf([block('paragraph', 'first second')], 6)
  splitBlockKeepMarks(state, (tr) => {
    state = state.apply(tr)
  })
  expect(state.doc.children.map((node) => [node.textContent, node.attrs])).toEqual([
    ['first', provenance],
    [' second', provenance],
  ])
})

test('a joined paragraph keeps the argument of the one it is joined to', () => {
  const own = { argument: null, answers: [] }
  let state = stateOf([block('paragraph', 'first'), block('paragraph', 'own words', own)], 8)
  joinBackward(state, (tr) => {
    state = state.apply(tr)
  })
  expect(state.doc.childCount).toBe(1)
  expect(state.doc.child(0).attrs).toEqual(provenance)
})

test('a block moved elsewhere keeps both', () => {
  const state = stateOf(
    [block('heading', 'Moved', { ...provenance, level: 2 }), block('paragraph', 'stays')],
    1,
  )
  const moved = state.doc.child(0)
  const tr = state.tr.delete(0, moved.nodeSize)
  tr.insert(tr.doc.content.size, moved)
  expect(tr.doc.lastChild?.attrs).toEqual({ ...provenance, level: 2, role: 'section' })
})

/** Two browsers on one letter: each change is sent to the other only by `meet`. */
function twoBrowsers(blocks: DocJson[]) {
  const one = new Y.Doc()
  writeDoc(one, parseDoc({ type: 'doc', content: blocks }))
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  const meet = () => {
    const [fromOne, fromOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
    Y.applyUpdate(other, fromOne)
    Y.applyUpdate(one, fromOther)
  }
  return { one, other, meet }
}
const element = (ydoc: Y.Doc, index: number) => {
  const found = ydoc.getXmlFragment(YDOC.letter).get(index)
  if (!(found instanceof Y.XmlElement)) throw new Error(`No block ${index}.`)
  return found
}
const wordsOf = (ydoc: Y.Doc, index: number) => {
  const found = element(ydoc, index).get(0)
  if (!(found instanceof Y.XmlText)) throw new Error(`Block ${index} has no words.`)
  return found
}

test('two people typing in one paragraph at once keep its argument and its questions', () => {
  const { one, other, meet } = twoBrowsers([block('paragraph', 'shared')])
  wordsOf(one, 0).insert(0, 'A ')
  wordsOf(other, 0).insert(6, ' B')
  meet()
  expect(docFromYdoc(one).toJSON()).toEqual(docFromYdoc(other).toJSON())
  expect(docFromYdoc(one).child(0).textContent).toBe('A shared B')
  expect(docFromYdoc(one).child(0).attrs).toEqual(provenance)
})

test('one person changes what a paragraph answers while another types in it, and both changes hold', () => {
  const { one, other, meet } = twoBrowsers([block('paragraph', 'shared')])
  // The binding stores attributes as JSON values, which Yjs's types know only as strings.
  const attributes: { setAttribute(name: string, value: unknown): void } = element(one, 0)
  attributes.setAttribute('answers', ['q3'])
  wordsOf(other, 0).insert(6, ' words')
  meet()
  const seen = docFromYdoc(other).child(0)
  expect(seen.textContent).toBe('shared words')
  expect(seen.attrs).toEqual({ ...provenance, answers: ['q3'] })
})

test('one person removes a paragraph while another types in the next, which keeps both', () => {
  const { one, other, meet } = twoBrowsers([block('paragraph', 'gone'), block('paragraph', 'kept')])
  one.getXmlFragment(YDOC.letter).delete(0, 1)
  wordsOf(other, 1).insert(0, 'well ')
  meet()
  expect(docFromYdoc(one).childCount).toBe(1)
  expect(docFromYdoc(one).child(0).textContent).toBe('well kept')
  expect(docFromYdoc(one).child(0).attrs).toEqual(provenance)
})
