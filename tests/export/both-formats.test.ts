import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Letter } from '#export/letter.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'
import {
  bodyWords,
  leftToRight,
  letterLinks,
  noteCalls,
  noteWords,
  ownScripts,
  squeeze,
} from './support/letter-words.ts'
import { readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

async function expectSameLetter(letter: Letter) {
  const docx = readDocx((await renderDocx(letter)).bytes)
  expect(squeeze(docx.body)).toBe(bodyWords(letter))
  expect(docx.notes.map(squeeze)).toEqual(noteWords(letter))
  expect(docx.noteCalls).toEqual(noteCalls(letter))
  expect(docx.links).toEqual(letterLinks(letter))

  const pdf = await readPdf(renderPdf(letter).bytes)
  expect(ownScripts(squeeze(pdf.body))).toBe(ownScripts(bodyWords(letter)))
  expect(ownScripts(squeeze(pdf.notes))).toBe(ownScripts(noteWords(letter).join('')))
  expect(pdf.tags('Note')).toHaveLength(letter.notes.length)
  expect(pdf.links).toEqual(letterLinks(letter))
}

describe('a letter read back from its files', () => {
  it('says the same words, notes and links in PDF and DOCX as in the draft', async () => {
    await expectSameLetter(letterOf(kitchenSinkDoc()))
  })
  it('does so for any letter the editor can hold', async () => {
    const docs = docArbitrary({ maxBlocks: 6 })
    await fc.assert(
      fc.asyncProperty(docs, async (doc) => expectSameLetter(leftToRight(letterOf(doc)))),
      { numRuns: 25, seed: 11 },
    )
  })
})
