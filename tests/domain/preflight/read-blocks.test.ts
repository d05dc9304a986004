import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeOf, readBlocks } from '#domain/preflight/read-blocks.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

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
