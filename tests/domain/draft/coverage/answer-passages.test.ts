import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPassages, passageAt } from '#domain/draft/coverage/answer-passages.ts'
import { assignQuestions } from '#domain/draft/coverage/assign-questions.ts'
import { answersOf } from '#domain/draft/coverage/coverage.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

const block = (type: string, words: string, answers: string[] = []) => ({
  type,
  attrs: { answers, ...(type === 'heading' && { level: 1 }) },
  content:
    type === 'blockquote'
      ? [{ type: 'paragraph', content: [{ type: 'text', text: words }] }]
      : words === ''
        ? []
        : [{ type: 'text', text: words }],
})
const letter = parseDoc({
  type: 'doc',
  content: [
    block('paragraph', 'An opening.'),
    block('heading', 'Question 1', ['q1']),
    block('blockquote', 'What does it cost?'),
    block('paragraph', 'Much.', ['q1']),
    block('paragraph', ''),
    block('paragraph', 'Very much.', ['q1']),
    block('paragraph', 'And late.', ['q2', 'q1']),
    block('heading', 'Question 2'),
    block('paragraph', 'No.', ['q2']),
  ],
})
const passages = answerPassages(letter)

test('a passage is a run of blocks under one heading with the same answers; a quotation and an empty line part nothing', () => {
  expect(
    passages.map(({ heading, opening, answers, blocks }) => [heading, opening, answers, blocks.length]),
  ).toEqual([
    ['', 'An opening.', [], 1],
    ['Question 1', 'Much.', ['q1'], 3],
    ['Question 1', 'And late.', ['q2', 'q1'], 1],
    ['Question 2', 'No.', ['q2'], 2],
  ])
})

test('a heading and the quotation under it lead to the passage they open', () => {
  const heading = passages[1]?.from ?? -1
  expect(passageAt(letter, heading + 1)?.opening).toBe('Much.')
  expect(passageAt(letter, heading + 'Question 1'.length + 5)?.opening).toBe('Much.')
})

test('a question is added to what a passage answers already, and taken away without the others', () => {
  const state = EditorState.create({ doc: letter })
  const positions = passages[2]?.blocks ?? []
  const added = assignQuestions(state.tr, positions, { add: ['q3', 'q1'] })
  expect(answerPassages(added.doc)[2]?.answers).toEqual(['q2', 'q1', 'q3'])
  const removed = assignQuestions(state.tr, positions, { remove: ['q2'] })
  expect(answerPassages(removed.doc)[1]?.opening).toBe('Much.')
  expect(answerPassages(removed.doc)[1]?.blocks).toHaveLength(4)
  expect(answersOf(removed.doc.child(6))).toEqual(['q1'])
})

test('assigning changes what blocks answer and not one word of any letter', () => {
  fc.assert(
    fc.property(docArbitrary({ maxBlocks: 6 }), fc.subarray(['q1', 'q4']), (doc, ids) => {
      const all: number[] = []
      doc.forEach((_block, pos) => {
        all.push(pos)
      })
      const state = EditorState.create({ doc })
      const after = assignQuestions(state.tr, all, { add: ids, remove: ['q2'] }).doc
      expect(after.textContent).toBe(doc.textContent)
      for (const [place, node] of after.children.entries()) {
        if (!('answers' in node.attrs)) continue
        const before = answersOf(doc.child(place)).filter((id) => id !== 'q2')
        expect(new Set(answersOf(node))).toEqual(new Set([...before, ...ids]))
      }
      for (const { blocks } of answerPassages(after))
        for (const pos of blocks) expect(after.nodeAt(pos)?.isBlock).toBe(true)
    }),
    { numRuns: 40 },
  )
})
