import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '#domain/notice/notice.ts'
import { canonicalKeys } from '#domain/notice/questions/canonical-key.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const question = (id: string, label: string, text = '', parentId: string | null = null): Question => ({
  id,
  label,
  parentId,
  text,
  span: null,
})
const keysOf = (questions: Question[]) => [...canonicalKeys(questions).values()]
const keysIn = (text: string) => keysOf(readNotice(fromLines(text)).questions)

test('a label gives the same key however it is printed', () => {
  for (const label of ['2.d.i', '2d(i)', '(2)(d)(i)', '2. d. i.']) {
    expect(keysOf([question('q', label)])).toEqual(['2.d.i'])
  }
  const typedAlone = [question('p', '2'), question('c', 'd', '', 'p')]
  const joined = [question('p', '2'), question('c', '2.d', '', 'p')]
  expect(keysOf(typedAlone)).toEqual(keysOf(joined))
})

test('a later version that adds a request and rewrites a question keeps the keys of the others', () => {
  const earlier = 'Questions\n\n1. What is open?\n\na. Since when?\n\n2. What is closed?'
  const later =
    'Questions\n\n1. What, in practice, is open?\n\na. Since when?\n\nb. Until when?\n\n2. What is closed?'
  expect(keysIn(earlier)).toEqual(['1', '1.a', '2'])
  expect(keysIn(later)).toEqual(['1', '1.a', '1.b', '2'])
})

test('a request without a label is known by its telling words, wherever it stands', () => {
  const seek = (what: string) => question(what, '', `We seek comment on whether ${what} should fall.`)
  expect(keysOf([seek('fees')])).toEqual(['/fees-fall'])
  expect(keysOf([seek('taxes'), seek('fees')])).toEqual(['/taxes-fall', '/fees-fall'])
})

test('what would get a key twice is counted', () => {
  expect(keysOf([question('a', '1'), question('b', '1'), question('c', '1.a', '', 'b')])).toEqual([
    '1',
    '1~2',
    '1~2.a',
  ])
  expect(keysOf([question('a', '', 'Why?'), question('b', '', 'Why?')])).toEqual(['/why', '/why~2'])
})

const outlines = fc
  .array(
    fc.record({
      label: fc.oneof(
        fc.constantFrom('', '1', '1.a', 'A:1', '2~2', '/why', '.'),
        fc.string({ maxLength: 6 }),
      ),
      text: fc.oneof(fc.constantFrom('', 'Why?', 'Why not?'), fc.lorem()),
      above: fc.option(fc.nat(12)),
    }),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts.map(({ label, text, above }, index) =>
      question(`q${index}`, label, text, above === null ? null : `q${above}`),
    ),
  )

test('every question has a key, and no two share one', () => {
  fc.assert(
    fc.property(outlines, (questions) => {
      const keys = canonicalKeys(questions)
      expect([...keys.keys()].sort()).toEqual(questions.map(({ id }) => id).sort())
      expect(new Set(keys.values()).size).toBe(questions.length)
    }),
    { numRuns: 200 },
  )
})

test('editing the words of one question moves the key of no other', () => {
  fc.assert(
    fc.property(outlines, fc.nat(11), (questions, at) => {
      // Two requests without a label that say the same can only be told apart by their order.
      const distinct = questions.map((each, index) => ({ ...each, text: `Number${index} ${each.text}` }))
      const edited = distinct.map((each, index) =>
        index === at ? { ...each, text: 'Something else.' } : each,
      )
      const [before, after] = [canonicalKeys(distinct), canonicalKeys(edited)]
      for (const { id } of distinct.filter((_, index) => index !== at))
        expect(after.get(id)).toBe(before.get(id))
    }),
    { numRuns: 200 },
  )
})
