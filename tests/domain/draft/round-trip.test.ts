import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { parseDoc } from '#domain/draft/doc.ts'
import { docFromYdoc, writeDoc } from '#domain/draft/ydoc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

/** The letter another browser sees: written into a ydoc, sent as bytes, read from a second ydoc. */
function overTheWire(doc: ReturnType<typeof kitchenSinkDoc>) {
  const ydoc = new Y.Doc()
  writeDoc(ydoc, doc)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc))
  return docFromYdoc(other)
}

test('a letter with everything in it comes back from JSON unchanged', () => {
  const doc = kitchenSinkDoc()
  expect(parseDoc(JSON.parse(JSON.stringify(doc.toJSON()))).toJSON()).toEqual(doc.toJSON())
})

test('a letter with everything in it reaches another browser unchanged', () => {
  const doc = kitchenSinkDoc()
  expect(overTheWire(doc).toJSON()).toEqual(doc.toJSON())
})

test('any letter comes back from JSON unchanged', () => {
  fc.assert(
    fc.property(docArbitrary({ words: 'wild' }), (doc) => {
      expect(parseDoc(JSON.parse(JSON.stringify(doc.toJSON()))).eq(doc)).toBe(true)
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('any letter reaches another browser unchanged', () => {
  fc.assert(
    fc.property(docArbitrary({ words: 'wild' }), (doc) => {
      const seen = overTheWire(doc)
      seen.check()
      expect(seen.toJSON()).toEqual(doc.toJSON())
    }),
    { numRuns: 60 },
  )
}, 30_000)

test('JSON that does not fit the schema is refused with the name of what does not fit', () => {
  expect(() => parseDoc({ type: 'doc', content: [{ type: 'marquee' }] })).toThrow(/marquee/)
  expect(() => parseDoc({ type: 'doc', content: [{ type: 'text', text: 'loose words' }] })).toThrow(
    RangeError,
  )
})
