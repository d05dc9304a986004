import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { insertArgument } from '#domain/draft/passages/insert-argument.ts'
import { argumentFor } from '#tests/support/argument.ts'

const argument = argumentFor({ forms: { short: 'Measured.', standard: 'First.\n\n- second' } })
const words = (text: string): DocJson => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const part = (name: string): DocJson => ({
  type: 'letterPart',
  attrs: { part: name },
  content: [words(name)],
})
const letter: DocJson[] = [
  part('letterhead'),
  part('reference'),
  { type: 'heading', attrs: { level: 1, answers: ['q1'] }, content: [{ type: 'text', text: 'Question 1' }] },
  words('one'),
  { type: 'bulletList', content: [{ type: 'listItem', content: [words('in a list')] }] },
  part('closing'),
  part('signature'),
]

/** The letter with the cursor inside the words given. */
function stateAt(found: string): EditorState {
  const doc = parseDoc({ type: 'doc', content: letter })
  const state = EditorState.create({ doc, plugins: [history()] })
  let at = 0
  doc.descendants((node, pos) => {
    if (node.text === found) at = pos + 1
  })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at)))
}
function insertAt(found: string, answers?: string[]): EditorState {
  let state = stateAt(found)
  const options = answers ? { facts: [], answers } : { facts: [] }
  const isDone = insertArgument(
    argument,
    'standard',
    options,
  )(state, (tr) => {
    state = state.apply(tr)
  })
  expect(isDone).toBe(true)
  state.doc.check()
  return state
}
const blocks = (state: EditorState) => state.doc.children.map((node) => node.textContent)

test('an argument lands after the top-level block the cursor is in', () => {
  expect(blocks(insertAt('one')).slice(3, 7)).toEqual(['one', 'First.', 'second', 'in a list'])
  expect(blocks(insertAt('in a list')).slice(4, 8)).toEqual(['in a list', 'First.', 'second', 'closing'])
})

test('an argument never lands among the opening parts or after the closing', () => {
  expect(blocks(insertAt('letterhead')).slice(0, 4)).toEqual(['letterhead', 'reference', 'First.', 'second'])
  expect(blocks(insertAt('signature')).slice(-4)).toEqual(['First.', 'second', 'closing', 'signature'])
})

test('an argument answers what its section answers, unless told otherwise', () => {
  expect(insertAt('one').doc.child(4).attrs.answers).toEqual(['q1'])
  expect(insertAt('one', ['q9']).doc.child(4).attrs.answers).toEqual(['q9'])
  expect(insertAt('one').doc.child(5).attrs.argument).toEqual({
    id: 'measure-first',
    revision: 'r1',
    passage: 'standard',
  })
})

test('the cursor stands at the end of what was inserted, and one undo takes all of it back', () => {
  const before = stateAt('one')
  let state = insertAt('one')
  expect(state.selection.$from.parent.textContent).toBe('second')
  undo(state, (tr) => {
    state = state.apply(tr)
  })
  expect(state.doc.toJSON()).toEqual(before.doc.toJSON())
})

test('asking whether an argument can be inserted changes nothing', () => {
  const state = stateAt('one')
  expect(insertArgument(argument, 'short', { facts: [] })(state)).toBe(true)
})
