import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { coverageFrom, coverageOf, PROCEDURAL } from '#domain/draft/coverage/coverage.ts'
import { questionLines } from '#domain/draft/coverage/questions-answered.ts'
import { reopenQuestions, skippedIn, skipQuestions } from '#domain/draft/coverage/skipped-questions.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import type { Question } from '#domain/notice/notice.ts'

const question = (id: string, label: string, parentId: string | null = null): Question => ({
  ...{ id, label, parentId, text: `Text of ${id}` },
  span: null,
})
const questions = [
  question('q1', '1'),
  question('q1a', '1.a', 'q1'),
  question('q1b', '1.b', 'q1'),
  question('q2', '2'),
  question('q2a', '2.a', 'q2'),
]
const heading = (words: string, answers: string[] = []) => ({
  type: 'heading',
  attrs: { level: 1, answers },
  content: [{ type: 'text', text: words }],
})
const words = (text: string, ...answers: string[]) => ({
  type: 'paragraph',
  attrs: { answers },
  content: [{ type: 'text', text }],
})
const letter = (...content: object[]) => parseDoc({ type: 'doc', content })
const statesOf = (answered: string[], skipped: string[] = []) =>
  Object.fromEntries(
    coverageFrom(new Set(answered), questions, Object.fromEntries(skipped.map((id) => [id, '']))).states,
  )

test('a question is dealt with once all those beneath it are', () => {
  expect(statesOf(['q1a'])).toMatchObject({ q1: 'open', q1a: 'answered', q1b: 'open' })
  expect(statesOf(['q1a'], ['q1b'])).toMatchObject({ q1: 'answered', q1b: 'skipped' })
  expect(statesOf([], ['q1a', 'q1b'])).toMatchObject({ q1: 'skipped' })
})

test('an answer to a question does not answer those beneath it, nor does skipping it skip them', () => {
  expect(statesOf(['q1'], ['q2'])).toEqual({
    ...{ q1: 'answered', q1a: 'open', q1b: 'open' },
    ...{ q2: 'skipped', q2a: 'open' },
  })
})

test('what the letter says counts more than that somebody meant to leave it out', () => {
  expect(statesOf(['q1a'], ['q1a'])).toMatchObject({ q1a: 'answered' })
})

test('a letter is counted by its questions, and a procedural point is none of them', () => {
  const doc = letter(words('The period is too short.', PROCEDURAL), words('Yes.', 'q1a', 'gone'))
  const { counts, hasProcedural } = coverageOf(doc, {}, questions, { q2a: 'Not our field.' })
  expect(counts).toEqual({ answered: 1, skipped: 2, open: 2 })
  expect(hasProcedural).toBe(true)
})

test('every question has exactly one state, whatever the outline, the answers and the skipped', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const outline = fc.tuple(
    ...ids.map((id) => fc.record({ id: fc.constant(id), parentId: fc.constantFrom(...ids, null, 'gone') })),
  )
  fc.assert(
    fc.property(outline, fc.subarray(ids), fc.subarray(ids), (nested, answered, skipped) => {
      const asked = nested.map(({ id, parentId }) => question(id, id, parentId))
      const given = Object.fromEntries(skipped.map((id) => [id, '']))
      const { states, counts } = coverageFrom(new Set(answered), asked, given)
      expect([...states.keys()].sort()).toEqual(ids)
      expect(counts.answered + counts.skipped + counts.open).toBe(ids.length)
      for (const id of answered) expect(states.get(id)).toBe('answered')
    }),
    { numRuns: 100 },
  )
})

test('a question left out on purpose, with its reason, is known to everybody until it is opened again', () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  skipQuestions(mine, ['q1', 'q1a'], '  Not our field. ')
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
  expect(skippedIn(theirs)).toEqual({ q1: 'Not our field.', q1a: 'Not our field.' })
  reopenQuestions(theirs, ['q1'])
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
  expect(skippedIn(mine)).toEqual({ q1a: 'Not our field.' })
})

test('whatever else stands in the map of a draft is passed over', () => {
  const ydoc = new Y.Doc()
  const map = ydoc.getMap<unknown>(YDOC.coverage)
  for (const [at, junk] of [null, 3, 'skipped', [], { status: 'answered' }, { reason: 'x' }].entries()) {
    map.set(`junk${at}`, junk)
  }
  map.set('q1', { status: 'skipped', reason: 7 })
  map.set('__proto__', { status: 'skipped', reason: 'odd' })
  expect(Object.entries(skippedIn(ydoc)).sort()).toEqual([
    ['__proto__', 'odd'],
    ['q1', ''],
  ])
})

test('the list of questions answered follows the notice and says where each answer stands', () => {
  const doc = letter(
    heading('Costs of moving'),
    words('High.', 'q2a', 'q1b'),
    heading('Q1.a', ['q1a']),
    words('Yes.', 'q1a', 'q2'),
    heading('Question 1', ['q1']),
  )
  const input = { values: {}, questions, skipped: { q1: '', q2a: 'No.' } }
  expect(questionLines(doc, { ...input, style: 'short' })).toEqual({
    answered: ['Q1.a', 'Q1.b: Costs of moving', 'Q2, under Q1.a', 'Q2.a: Costs of moving'],
    skipped: ['Q1'],
  })
  expect(questionLines(doc, { ...input, style: 'brackets' }).answered[1]).toBe('(1)(b): Costs of moving')
})
