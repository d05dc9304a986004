import { expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { mutateDocx } from '#tests/support/mutate-docx.ts'
import { richLetter } from '#tests/support/rich-letter.ts'
import { withoutReview } from '#tests/support/word-letter.ts'
import { dice } from '../../../../bench/support/dice.ts'

test('a file after an accident is read or refused, and what was read is a letter either way', async () => {
  const doc = kitchenSinkDoc()
  const copy = (await renderDocx(letterOf(doc), { doc: doc.toJSON(), copyId: 'c' })).bytes
  const roll = dice(5)
  let read = 0
  for (let round = 0; round < 100; round++) {
    const broken = mutateDocx(round % 2 === 0 ? richLetter() : new Uint8Array(copy), roll)
    try {
      const { doc: letter } = readLetter(broken)
      expect(withoutReview(letter, round % 3 === 0 ? 'reject' : 'accept').content).not.toEqual([])
      read++
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  expect(read).toBeGreaterThan(30)
})
