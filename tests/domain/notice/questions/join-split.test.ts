import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '#domain/notice/notice.ts'
import { addInPlace } from '#domain/notice/questions/edit-outline.ts'
import { mergeWithBefore, splitAt } from '#domain/notice/questions/join-split.ts'
import { nestQuestions, orderQuestions } from '#domain/notice/questions/order-questions.ts'

const question = (id: string, parentId: string | null = null, text = `What of ${id}?`): Question => ({
  id,
  parentId,
  label: id,
  text,
  span: null,
})

/** Two questions, the first with two under it, the second with one. */
const OUTLINE = [question('1'), question('1a', '1'), question('1b', '1'), question('2'), question('2a', '2')]

const drawn = (questions: Question[]) =>
  nestQuestions(questions).map((entry) => '·'.repeat(entry.depth) + entry.question.id)
const words = (questions: Question[]) => questions.flatMap(({ text }) => text.split(/\s+/u).filter(Boolean))

test('a question merged into the one before it leaves its words and what was under it there', () => {
  const merged = mergeWithBefore(OUTLINE, '2')
  expect(drawn(merged)).toEqual(['1', '·1a', '·1b', '··2a'])
  expect(merged[2]).toMatchObject({ label: '1b', text: 'What of 1b? What of 2?' })
  expect(drawn(mergeWithBefore(OUTLINE, '1a'))).toEqual(['1', '·1b', '2', '·2a'])
})

test('a merged question is read from everything between its two halves', () => {
  const [one, two] = [
    { ...question('1'), span: { start: 10, end: 20 } },
    { ...question('2'), span: { start: 24, end: 30 } },
  ]
  expect(mergeWithBefore([one, two], '2')[0]?.span).toEqual({ start: 10, end: 30 })
})

test('the first question has nothing to be merged into', () => {
  expect(mergeWithBefore(OUTLINE, '1')).toBe(OUTLINE)
})

test('a question cut at the caret becomes two, and what was under it stays under the second', () => {
  const text = 'What is a lamp? Why is it lit?'
  const long = [{ ...question('1', null, text), span: { start: 100, end: 130 } }, question('1a', '1')]
  const cut = splitAt(long, '1', 15, 'new')
  expect(drawn(cut)).toEqual(['1', 'new', '·1a'])
  expect(cut[0]).toMatchObject({ text: 'What is a lamp?', span: { start: 100, end: 115 } })
  expect(cut[1]).toMatchObject({ text: 'Why is it lit?', label: '', span: { start: 116, end: 130 } })
})

test('a cut with no words on one side changes nothing', () => {
  expect(splitAt(OUTLINE, '1', 0, 'new')).toBe(OUTLINE)
  expect(splitAt(OUTLINE, '1', 999, 'new')).toBe(OUTLINE)
})

test('words picked in the notice become a question where they stand', () => {
  const placed = [
    { ...question('1'), span: { start: 10, end: 20 } },
    { ...question('1a', '1'), span: { start: 30, end: 40 } },
    { ...question('2'), span: { start: 90, end: 99 } },
  ]
  const at = (start: number) => ({ ...question('new'), span: { start, end: start + 5 } })
  expect(drawn(addInPlace(placed, at(50)))).toEqual(['1', '·1a', '·new', '2'])
  expect(drawn(addInPlace(placed, at(2)))).toEqual(['new', '1', '·1a', '2'])
})

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
const outlines = fc
  .tuple(
    fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 6, maxLength: 6 }),
    fc.array(fc.array(fc.constantFrom('lamp', 'rope', 'why?', 'ﬁ🪔'), { maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    }),
  )
  .map(([parents, texts]) =>
    orderQuestions(
      IDS.map((id, at) => {
        const parent = parents[at]
        const parentId = parent != null && parent < at ? (IDS[parent] ?? null) : null
        return question(id, parentId, (texts[at] ?? []).join(' '))
      }),
    ),
  )

test('cutting and merging, in any order, lose no word, keep the order of words and keep the tree whole', () => {
  const edits = fc.array(
    fc.record({ isMerge: fc.boolean(), at: fc.nat({ max: 5 }), offset: fc.nat({ max: 20 }) }),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(outlines, edits, (outline, changes) => {
      const edited = changes.reduce((questions, { isMerge, at, offset }, index) => {
        const id = questions[at % questions.length]?.id ?? ''
        if (isMerge) return mergeWithBefore(questions, id)
        const text = questions.find((each) => each.id === id)?.text ?? ''
        const space = text.indexOf(' ', offset)
        return space < 0 ? questions : splitAt(questions, id, space, `new-${index}`)
      }, outline)
      expect(words(edited)).toEqual(words(outline))
      edited.forEach(({ parentId }, at) => {
        expect(parentId === null || edited.slice(0, at).some(({ id }) => id === parentId)).toBe(true)
      })
      expect(orderQuestions(edited)).toEqual(edited)
    }),
    { numRuns: 200 },
  )
})

test('merging the second half back undoes a cut', () => {
  fc.assert(
    fc.property(outlines, fc.constantFrom(...IDS), fc.nat({ max: 20 }), (outline, id, offset) => {
      const text = outline.find((each) => each.id === id)?.text ?? ''
      const space = text.indexOf(' ', offset)
      fc.pre(space >= 0)
      expect(mergeWithBefore(splitAt(outline, id, space, 'new'), 'new')).toEqual(outline)
    }),
    { numRuns: 100 },
  )
})
