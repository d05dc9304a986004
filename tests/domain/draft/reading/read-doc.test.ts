import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesFor } from '#domain/draft/assemble/letter-size.ts'
import { answeredQuestions } from '#domain/draft/coverage/coverage.ts'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { nextOpenField, previousOpenField } from '#domain/draft/reading/open-fields.ts'
import { fieldsIn, outlineOf, plainText, sizeOf } from '#domain/draft/reading/read-doc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

const text = (words: string): DocJson => ({ type: 'text', text: words })
const field = (id: string): DocJson => ({ type: 'field', attrs: { id } })
const paragraph = (content: DocJson[], answers: string[] = []): DocJson => ({
  type: 'paragraph',
  attrs: { answers },
  content,
})
const docOf = (...content: DocJson[]) => parseDoc({ type: 'doc', content })

test('the outline lists every heading in order and points to it', () => {
  const doc = kitchenSinkDoc()
  const outline = outlineOf(doc)
  expect(outline.map(({ level, text: words }) => `${level} ${words}`)).toEqual([
    '1 Statement of interest',
    '2 Question 2.d.i',
    '3 Third level',
    '4 Fourth level',
    '1 Contents',
    '1 Method',
    '1 Exhibits',
  ])
  for (const entry of outline) expect(doc.nodeAt(entry.pos)?.textContent).toBe(entry.text)
})

test('plain text holds the words of paragraphs, footnotes and filled blanks', () => {
  const note = { type: 'footnote', content: [text('see '), field('a')] }
  const doc = docOf(paragraph([text('One'), note, text(' two '), field('b')]), paragraph([text('three')]))
  expect(plainText(doc, { a: 'annex' })).toBe('One [see annex] two \nthree')
})

test('counting block by block finds what counting the whole text finds', () => {
  fc.assert(
    fc.property(docArbitrary(), (doc) => {
      const words = plainText(doc)
        .split(/[\n[\]]/)
        .join(' ')
        .match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)
      expect(sizeOf(doc).words).toBe(words?.length ?? 0)
    }),
  )
})

test('the words of a filled blank count', () => {
  const doc = docOf(paragraph([text('We saw '), field('a'), text('.')]))
  expect(sizeOf(doc).words).toBe(2)
  expect(sizeOf(doc, { a: 'two ships' }).words).toBe(4)
})

test('more words or notes never mean fewer pages, and the shortest letter has one', () => {
  expect(pagesFor(0, 0)).toBe(1)
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(1_000), (words, notes) => {
      expect(pagesFor(words + 1, notes + 1)).toBeGreaterThanOrEqual(pagesFor(words, notes))
    }),
  )
})

test('stepping through the blanks visits each open one once and then starts over', () => {
  const doc = docOf(paragraph([field('a'), text(' '), field('b')]), paragraph([field('c'), field('a')]))
  const open = fieldsIn(doc).filter(({ id }) => id !== 'b')
  const seen = []
  let at = nextOpenField(doc, -1, { b: 'filled', a: ' ' })
  for (let step = 0; step < open.length; step += 1) {
    seen.push(at)
    at = nextOpenField(doc, at?.pos ?? 0, { b: 'filled', a: ' ' })
  }
  expect(seen).toEqual(open)
  expect(at).toEqual(open[0])
  expect(previousOpenField(doc, open[0]?.pos ?? 0, { b: 'filled' })).toEqual(open.at(-1))
  expect(nextOpenField(doc, 0, { a: '1', b: '2', c: '3' })).toBeNull()
})

test('a question is answered by words or a filled blank, never by its heading alone', () => {
  const head: DocJson = {
    type: 'heading',
    attrs: { level: 1, answers: ['q1', 'q2', 'q3'] },
    content: [text('Q')],
  }
  const doc = docOf(head, paragraph([text('Because.')], ['q1']), paragraph([field('a')], ['q2']))
  expect([...answeredQuestions(doc)]).toEqual(['q1'])
  expect([...answeredQuestions(doc, { a: 'So.' })]).toEqual(['q1', 'q2'])
})
