import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '#domain/notice/notice.ts'
import {
  addAfter,
  moveDown,
  moveUp,
  nest,
  place,
  remove,
  unnest,
} from '#domain/notice/questions/edit-outline.ts'
import { nestQuestions, orderQuestions } from '#domain/notice/questions/order-questions.ts'

const question = (id: string, parentId: string | null = null): Question => ({
  id,
  parentId,
  label: id,
  text: `${id}?`,
  span: null,
})

/** Two questions, the first with two under it. */
const OUTLINE = [question('1'), question('1a', '1'), question('1b', '1'), question('2')]

const drawn = (questions: Question[]) =>
  nestQuestions(questions).map((entry) => '·'.repeat(entry.depth) + entry.question.id)

test('moving a question takes what is under it along', () => {
  expect(drawn(moveDown(OUTLINE, '1'))).toEqual(['2', '1', '·1a', '·1b'])
  expect(drawn(moveUp(OUTLINE, '2'))).toEqual(['2', '1', '·1a', '·1b'])
})

test('nesting hangs a question under the one above; taking it out again undoes it', () => {
  expect(drawn(nest(OUTLINE, '2'))).toEqual(['1', '·1a', '·1b', '·2'])
  expect(drawn(unnest(nest(OUTLINE, '2'), '2'))).toEqual(drawn(OUTLINE))
  expect(drawn(nest(OUTLINE, '1b'))).toEqual(['1', '·1a', '··1b', '2'])
})

test('removing a question removes what is under it', () => {
  expect(drawn(remove(OUTLINE, '1'))).toEqual(['2'])
})

test('a new question stands right after the one it was added to', () => {
  expect(drawn(addAfter(OUTLINE, question('new'), '1a'))).toEqual(['1', '·1a', '·new', '·1b', '2'])
  expect(drawn(addAfter(OUTLINE, question('new'), '1'))).toEqual(['1', '·1a', '·1b', 'new', '2'])
  expect(drawn(addAfter(OUTLINE, question('new'), null))).toEqual(['1', '·1a', '·1b', '2', 'new'])
})

test('a question cannot be put under itself', () => {
  expect(place(OUTLINE, '1', '1a', 'under')).toBe(OUTLINE)
})

test('no edit loses or doubles a question, or shows a child before its parent', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const outlines = fc
    .array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 6, maxLength: 6 })
    .map((parents) =>
      orderQuestions(
        ids.map((id, at) =>
          question(id, parents[at] != null && parents[at] < at ? (ids[parents[at]] ?? null) : null),
        ),
      ),
    )
  const edits = fc.array(
    fc.record({
      how: fc.constantFrom('up', 'down', 'nest', 'unnest', 'before', 'after', 'under'),
      id: fc.constantFrom(...ids),
      target: fc.constantFrom(...ids),
    }),
    { maxLength: 12 },
  )
  const simple = { up: moveUp, down: moveDown, nest, unnest }
  fc.assert(
    fc.property(outlines, edits, (outline, changes) => {
      const edited = changes.reduce((questions, { how, id, target }) => {
        if (how === 'before' || how === 'after' || how === 'under') return place(questions, id, target, how)
        return simple[how](questions, id)
      }, outline)
      expect(edited.map(({ id }) => id).toSorted()).toEqual(ids)
      edited.forEach(({ parentId }, at) => {
        expect(parentId === null || edited.slice(0, at).some(({ id }) => id === parentId)).toBe(true)
      })
    }),
  )
})

test('an outline whose parents are missing or go round in a circle still shows every question', () => {
  const broken = [question('a', 'b'), question('b', 'a'), question('c', 'gone'), question('d')]
  expect(
    orderQuestions(broken)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['a', 'b', 'c', 'd'])
})
