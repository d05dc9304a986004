import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import type { Fact } from '#domain/evidence/source.ts'
import { argumentFor } from '#tests/support/argument.ts'

const facts: Fact[] = [
  {
    id: 'ships-fell',
    source: 'rivera-2023',
    statement: 'Ships fell.',
    locator: 'p. 12',
    relation: 'supports',
  },
  {
    id: 'ships-rose',
    source: 'rivera-2023',
    statement: 'Ships rose.',
    locator: 'p. 40',
    relation: 'counters',
  },
  {
    id: 'again',
    source: 'rivera-2023',
    statement: 'Ships fell again.',
    locator: 'p. 12',
    relation: 'supports',
  },
  { id: 'piers', source: 'agency-report-2024', statement: 'Piers rot.', relation: 'context' },
]

const fill = (standard: string, answers: string[] = []) =>
  argumentBlocks(argumentFor({ forms: { short: 'x', standard } }), 'standard', { facts, answers })
const inlines = (standard: string) => fill(standard)[0]?.content ?? []
const check = (blocks: DocJson[]) => parseDoc({ type: 'doc', content: blocks })

test('every block remembers the argument, its revision, and the questions it answers', () => {
  const blocks = fill('One.\n\n- two\n- three\n\n> four\n\n1. five', ['q1', 'q2'])
  expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'bulletList', 'blockquote', 'orderedList'])
  for (const block of blocks) {
    expect(block.attrs).toMatchObject({
      argument: { id: 'measure-first', revision: 'r1', passage: 'standard' },
      answers: ['q1', 'q2'],
    })
  }
  check(blocks)
})

test('emphasis, links and escapes become what they mean, and nothing else does', () => {
  expect(inlines('A **bold *and slanted* word**, _so_, snake_case_name, 2 * 3 * 4 and \\*stars\\*.')).toEqual(
    [
      { type: 'text', text: 'A ' },
      { type: 'text', text: 'bold ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'and slanted', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: ' word', marks: [{ type: 'bold' }] },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'so', marks: [{ type: 'italic' }] },
      { type: 'text', text: ', snake_case_name, 2 * 3 * 4 and *stars*.' },
    ],
  )
  expect(inlines('See [the *page*](https://example.org/a_(b)) now')).toEqual([
    { type: 'text', text: 'See ' },
    { type: 'text', text: 'the ', marks: [{ type: 'link', attrs: { href: 'https://example.org/a_(b)' } }] },
    {
      type: 'text',
      text: 'page',
      marks: [{ type: 'link', attrs: { href: 'https://example.org/a_(b)' } }, { type: 'italic' }],
    },
    { type: 'text', text: ' now' },
  ])
})

test('a link to anything but the web or mail stays words', () => {
  expect(inlines('[press](javascript:alert)')).toEqual([{ type: 'text', text: '[press](javascript:alert)' }])
})

test('a blank becomes a field, in the middle of emphasis too', () => {
  expect(inlines('We saw **{{own-release}} fail**.')).toEqual([
    { type: 'text', text: 'We saw ' },
    { type: 'field', attrs: { id: 'own-release' } },
    { type: 'text', text: ' fail', marks: [{ type: 'bold' }] },
    { type: 'text', text: '.' },
  ])
})

test('a citation becomes a footnote that follows the word and its punctuation', () => {
  const note = {
    type: 'footnote',
    content: [{ type: 'citation', attrs: { sourceId: 'rivera-2023', locator: 'p. 12' } }],
  }
  const expected = [{ type: 'text', text: 'Ships fell.' }, note, { type: 'text', text: ' Then' }]
  expect(inlines('Ships fell. [@ships-fell] Then')).toEqual(expected)
  expect(inlines('Ships fell.[@ships-fell] Then')).toEqual(expected)
  expect(inlines('Ships fell [@ships-fell]. Then')).toEqual(expected)
})

test('facts cited together share one footnote, and the same place is cited once', () => {
  const [, note] = inlines('So.[@ships-fell; @again; @ships-rose] [@piers]')
  expect(
    note?.content?.map((inline) => inline.attrs?.locator ?? inline.text ?? inline.attrs?.sourceId),
  ).toEqual(['p. 12', '; ', 'p. 40', '; ', 'agency-report-2024'])
})

test('a fact the library lacks is named', () => {
  expect(() => fill('So.[@nowhere]')).toThrow(/measure-first.*nowhere/)
})

test('lists nest, keep their start, and hold several paragraphs', () => {
  const blocks = fill('3. three\n\n   more of three\n   - inner\n     wrapped\n4. four\nlazy\n\nAfter.')
  expect(blocks.map((block) => block.type)).toEqual(['orderedList', 'paragraph'])
  expect(blocks[0]?.attrs?.start).toBe(3)
  const items = blocks[0]?.content ?? []
  expect(items.map((item) => item.content?.map((block) => block.type))).toEqual([
    ['paragraph', 'paragraph', 'bulletList'],
    ['paragraph'],
  ])
  expect(check(blocks).textContent).toBe('threemore of threeinner wrappedfour lazyAfter.')
})

test('headings of a long form start at the level asked for and keep their order', () => {
  const argument = argumentFor({ forms: { short: 's', standard: 's', long: '## A\n\nx\n\n#### B\n\ny' } })
  const levels = argumentBlocks(argument, 'long', { facts, answers: [], headingLevel: 2 })
    .filter((block) => block.type === 'heading')
    .map((block) => block.attrs?.level)
  expect(levels).toEqual([2, 4])
})

test('an argument without a long form gives its standard one', () => {
  const argument = argumentFor()
  const options = { facts, answers: [] }
  expect(argumentBlocks(argument, 'long', options)).toEqual(argumentBlocks(argument, 'standard', options))
})

test('any words at all make blocks the schema accepts, and no word is lost', () => {
  const bit = fc.constantFrom(
    ...['word', ' ', '\n', '\n\n', '**', '*', '_', '- ', '1. ', '> ', '## ', '[', '](https://a.b)', ']'],
    ...['{{own-release}}', '[@piers]', '\\', '  \n', '    ', '---', '.', '`', '漢🚢'],
  )
  fc.assert(
    fc.property(fc.array(bit, { minLength: 1, maxLength: 24 }), (bits) => {
      const doc = check([...fill(bits.join('')), { type: 'paragraph' }])
      const words = (value: string) => value.match(/word/g)?.length ?? 0
      expect(words(doc.textContent)).toBe(words(bits.join('')))
    }),
    { numRuns: 500 },
  )
})
