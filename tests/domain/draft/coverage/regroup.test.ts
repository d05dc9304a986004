import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RegroupBy, regroup, regroupPlan } from '#domain/draft/coverage/regroup.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { outlineOf } from '#domain/draft/reading/read-doc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

const question = (id: string) => ({ id, label: id, parentId: null, text: '', span: null })
const byQuestion: RegroupBy = { kind: 'question', questions: ['q1', 'q2', 'q3'].map(question) }
const byTheme: RegroupBy = {
  kind: 'theme',
  arguments: [
    { id: 'many-eyes', topic: 'risk' },
    { id: 'use', topic: 'benefits' },
  ],
}
const heading = (words: string, answers: string[] = [], level = 1) => ({
  type: 'heading',
  attrs: { level, answers },
  content: [{ type: 'text', text: words }],
})
const words = (text: string, answers: string[] = [], argument: string | null = null) => ({
  type: 'paragraph',
  attrs: { answers, argument: argument && { id: argument, revision: 'a', passage: 'standard' } },
  content: [{ type: 'text', text }],
})
const part = (name: string) => ({
  ...{ type: 'letterPart', attrs: { part: name } },
  content: [{ type: 'paragraph', content: [{ type: 'text', text: name }] }],
})
const letter = parseDoc({
  type: 'doc',
  content: [
    part('salutation'),
    words('We answer.'),
    heading('Who we are'),
    words('Ferries.'),
    heading('Third', ['q3']),
    words('C.', ['q3'], 'many-eyes'),
    heading('Aside', ['q3'], 2),
    words('Own words.'),
    heading('A story'),
    words('Once upon a time.'),
    heading('First', ['q1', 'q2']),
    words('A.', ['q1', 'q2'], 'use'),
    heading('Second', ['q2']),
    words('B.', ['q2'], 'many-eyes'),
    words('We thank the agency.'),
    part('closing'),
  ],
})
const regrouped = (doc: Node, by: RegroupBy) => regroup(EditorState.create({ doc }).tr, by).doc
const headings = (doc: Node) => outlineOf(doc).map(({ text }) => text)
const blocksOf = (doc: Node) => doc.children.map((block) => JSON.stringify(block.toJSON()))

test('by question, sections follow the notice, with all that stands under them, and the others stay in place', () => {
  const after = regrouped(letter, byQuestion)
  expect(headings(after)).toEqual(['Who we are', 'First', 'A story', 'Second', 'Third', 'Aside'])
  expect(after.textContent).toContain('Own words.We thank the agency.closing')
})

test('by theme, sections of one topic stand together, in the order in which the topics come up', () => {
  expect(headings(regrouped(letter, byTheme))).toEqual([
    ...['Who we are', 'Third', 'Aside', 'A story', 'Second', 'First'],
  ])
})

test('what is said before it is done is what is done', () => {
  const plan = regroupPlan(letter, byQuestion)
  const top = outlineOf(regrouped(letter, byQuestion)).flatMap(({ level, text }) =>
    level === 1 ? [text] : [],
  )
  expect(plan.map(({ heading }) => heading)).toEqual(top)
  expect(plan.filter(({ isMoved }) => isMoved).map(({ heading }) => heading)).toEqual([
    'First',
    'Second',
    'Third',
  ])
})

test('the cursor stays in its words', () => {
  const state = EditorState.create({ doc: letter })
  let at = -1
  letter.descendants((node, pos) => {
    if (node.text === 'B.') at = pos + 1
  })
  const tr = regroup(state.tr.setSelection(TextSelection.create(letter, at)), byQuestion)
  expect(tr.selection.$anchor.parent.textContent).toBe('B.')
  expect(tr.steps).toHaveLength(1)
})

test('no regrouping loses, adds or changes a block of any letter, and a second one changes nothing', () => {
  fc.assert(
    fc.property(docArbitrary({ maxBlocks: 14 }), fc.constantFrom(byQuestion, byTheme), (doc, by) => {
      const after = regrouped(doc, by)
      after.check()
      expect(blocksOf(after).toSorted()).toEqual(blocksOf(doc).toSorted())
      const isPart = (block: Node) => block.type.name === 'letterPart' || block.type.name === 'contents'
      expect(after.children.filter(isPart)).toEqual(doc.children.filter(isPart))
      expect(regrouped(after, by).eq(after)).toBe(true)
    }),
    { numRuns: 100 },
  )
})
