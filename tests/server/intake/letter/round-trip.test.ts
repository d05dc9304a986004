import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { withoutReview } from '#tests/support/word-letter.ts'

const COPY = '01890000-0000-7000-8000-0000000000c0'
const workingCopy = async (doc: Node) =>
  new Uint8Array((await renderDocx(letterOf(doc), { doc: doc.toJSON(), copyId: COPY })).bytes)

describe('a working copy', () => {
  test('comes back as the very letter it was made of', async () => {
    const doc = kitchenSinkDoc()
    const read = readLetter(await workingCopy(doc))
    expect(withoutReview(read.doc)).toEqual(doc.toJSON())
    expect(read).toMatchObject({ copyId: COPY, warnings: [], pictures: [] })
  })
  test('comes back as it was whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 6 }), async (doc) => {
        const read = readLetter(await workingCopy(doc))
        expect(withoutReview(read.doc)).toEqual(doc.toJSON())
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    )
  })
})
