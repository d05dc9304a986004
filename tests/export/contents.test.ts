import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { contentsLines } from '#domain/draft/numbers/letter-headings.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

const heading = (level: number, words: string): DocJson => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text: words }],
})
const filler: DocJson[] = Array.from({ length: 14 }, () => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'The ferry was late and the harbour was full. '.repeat(12) }],
}))
const doc = parseDoc({
  type: 'doc',
  content: [
    heading(1, 'Contents'),
    { type: 'contents' },
    heading(1, 'Statement of interest'),
    ...filler,
    heading(1, 'Question 2'),
    heading(2, 'Costs'),
    ...filler,
    heading(3, 'Small ferries'),
    heading(4, 'Too deep to list'),
  ],
})
const HEADINGS = ['Statement of interest', 'Question 2', 'Costs', 'Small ferries']

describe('a table of contents', () => {
  it('lists the headings three levels deep, and not the one over it, on the page as in both files', async () => {
    expect(contentsLines(doc, 'none').map(({ text }) => text)).toEqual(HEADINGS)
    const letter = letterOf(doc)
    const docx = readDocx((await renderDocx(letter)).bytes)
    expect(docx.contents.map((line) => line.replace(/\d$/, ''))).toEqual(HEADINGS)
    const pdf = await readPdf(renderPdf(letter).bytes)
    expect(pdf.contents.map((line) => line.replace(/[\s.]*\d+$/, '').trim())).toEqual(HEADINGS)
  })

  it('is said to be reckoned where only Word can count the pages', async () => {
    const file = await renderDocx(letterOf(doc))
    expect(file.warnings).toEqual([expect.stringMatching(/reckoned.*press F9/)])
    const without = await renderDocx(
      letterOf([{ type: 'paragraph', content: [{ type: 'text', text: 'A' }] }]),
    )
    expect(without.warnings).toEqual([])
  })

  it('names in the PDF the page each heading stands on', async () => {
    const pdf = await readPdf(renderPdf(letterOf(doc)).bytes)
    for (const [place, words] of HEADINGS.entries()) {
      const page = Number(/(\d+)$/.exec(pdf.contents[place]?.trim() ?? '')?.[1])
      const found = pdf.pages.findLastIndex((text) => text.includes(words)) + 1
      expect([words, page]).toEqual([words, found])
    }
    expect(pdf.pages.length).toBeGreaterThan(3)
  })
})
