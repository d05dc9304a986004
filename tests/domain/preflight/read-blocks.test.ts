import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftSchema } from '#domain/draft/schema.ts'
import { isTyped, keptPerBlock, placeOf, readBlocks } from '#domain/preflight/read-blocks.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

const values = { 'own-release': 'Harbour 2.0' }

it('says of every word where it stands in the letter', () => {
  fc.assert(
    fc.property(docArbitrary(), (doc) => {
      for (const block of readBlocks(doc)) {
        for (const words of block.words) {
          for (const match of words.text.matchAll(/[^\s\ufffc]+/gu)) {
            const { from, to } = placeOf(block, words, match.index, match.index + match[0].length)
            expect(doc.textBetween(from, to)).toBe(match[0])
          }
        }
      }
    }),
  )
})

it('reads a filled blank with the words around it, in the one place where it stands', () => {
  fc.assert(
    fc.property(docArbitrary(), (doc) => {
      let filled = 0
      for (const block of readBlocks(doc, values)) {
        for (const words of block.words) {
          expect(words.at).toHaveLength(words.text.length)
          for (const { id, start, end } of words.fields) {
            filled += 1
            expect(words.text.slice(start, end)).toBe(values['own-release'])
            const { from, to } = placeOf(block, words, start, end)
            expect(doc.nodeAt(from)?.attrs.id).toBe(id)
            expect(to).toBe(from + 1)
            expect(isTyped(words, start + 1, end - 1)).toBe(false)
          }
        }
      }
      let blanks = 0
      doc.descendants((node) => {
        if (node.type.name === 'field') blanks += 1
      })
      expect(filled).toBe(blanks)
    }),
  )
})

it('keeps a block’s words until its own blanks are filled with something else', () => {
  const block = (...content: ReturnType<typeof draftSchema.node>[]) =>
    draftSchema.node('paragraph', null, content)
  const doc = draftSchema.node('doc', null, [
    block(draftSchema.text('We run '), draftSchema.node('field', { id: 'fleet' })),
    block(draftSchema.text('They sail.')),
  ])
  const read = (value: string) =>
    readBlocks(doc, { fleet: value }).map(({ words }) => words.map(({ text }) => text).join())
  let looked = 0
  const look = keptPerBlock(() => {
    looked += 1
  })
  const lookAt = (value: string) => readBlocks(doc, { fleet: value }).forEach(look)

  expect(read('')).toEqual(['We run \ufffc', 'They sail.'])
  expect(read('six ferries')).toEqual(['We run six ferries', 'They sail.'])
  expect(read('nine ferries')).toEqual(['We run nine ferries', 'They sail.'])
  lookAt('nine ferries')
  expect(looked).toBe(2)
  lookAt('nine ferries')
  expect(looked).toBe(2)
  lookAt('ten ferries')
  expect(looked).toBe(3)
})
