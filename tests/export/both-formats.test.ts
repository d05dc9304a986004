import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CitationStyleId } from '#domain/evidence/citing/citation-style.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Letter } from '#export/letter.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { citerOf, everyCiter } from '#tests/support/citers.ts'
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
  typedWords,
} from './support/letter-words.ts'
import { elements, readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

async function expectSameLetter(letter: Letter) {
  const docx = readDocx((await renderDocx(letter)).bytes)
  expect(squeeze(docx.body)).toBe(typedWords(letter))
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
  it.each(everyCiter())('does so in the style $style', async ({ citer }) => {
    await expectSameLetter(letterOf(kitchenSinkDoc(), { citer }))
  })
  it('does so for any letter the editor can hold', async () => {
    const docs = docArbitrary({ maxBlocks: 6 })
    const citers = fc.constantFrom(...everyCiter().map(({ citer }) => citer))
    await fc.assert(
      fc.asyncProperty(docs, citers, async (doc, citer) =>
        expectSameLetter(leftToRight(letterOf(doc, { citer }))),
      ),
      { numRuns: 25, seed: 11 },
    )
  })
})

describe('the list of references', () => {
  const works = ['rivera-2023', 'agency-report-2024']
  const cited = (style: CitationStyleId) =>
    letterOf(
      works.map((sourceId) => ({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'A claim.' },
          { type: 'footnote', content: [{ type: 'citation', attrs: { sourceId } }] },
        ],
      })),
      { citer: citerOf(style) },
    )

  it('closes the letter under a heading of its own, and no note is left', async () => {
    for (const style of ['chicago-author-date', 'ieee'] as const) {
      const letter = cited(style)
      expect(letter.notes).toEqual([])
      expect(letter.blocks.slice(-2).map((block) => block.type)).toEqual(['heading', 'references'])
      const pdf = await readPdf(renderPdf(letter).bytes)
      expect(pdf.outline.map(({ title }) => title)).toEqual(['References'])
    }
  })
  it('hangs its entries in Word, by a style a person can change', async () => {
    const docx = readDocx((await renderDocx(cited('ieee'))).bytes)
    const used = elements(docx.document, 'w:pStyle').map((style) => style.attributes['w:val'])
    expect(used.filter((name) => name === 'NumberedReference')).toHaveLength(2)
    const style = elements(docx.styles, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'NumberedReference',
    )
    const [indent] = style ? elements(style, 'w:ind') : []
    expect(Number(indent?.attributes['w:hanging'])).toBeGreaterThan(0)
  })
  it('is not there in a style of notes', () => {
    expect(cited('bluebook').blocks.map((block) => block.type)).toEqual(['paragraph', 'paragraph'])
  })
})
