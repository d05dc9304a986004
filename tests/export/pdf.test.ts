import { describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf, testImage } from './support/letter-of.ts'
import { readPdf } from './support/read-pdf.ts'

const text = (words: string): DocJson => ({ type: 'text', text: words })
const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const part = (name: string, ...lines: string[]): DocJson => ({
  type: 'letterPart',
  attrs: { part: name },
  content: lines.map((line) => p(text(line))),
})
const row = (type: string, ...cells: DocJson[][]): DocJson => ({
  type: 'tableRow',
  content: cells.map((content) => ({ type, content: [p(...content)] })),
})
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => row('tableCell', [text(`Port ${index}`)], [text('12')]))

describe('a PDF', () => {
  it('is tagged, declares PDF/UA, and tells its title, organisation, language and date', async () => {
    const { bytes, warnings } = renderPdf(
      letterOf([{ type: 'heading', attrs: { level: 1 }, content: [text('One')] }]),
    )
    const pdf = await readPdf(bytes)
    expect(warnings).toEqual([])
    expect(pdf.isTagged).toBe(true)
    expect(pdf.xmp).toMatch(/pdfuaid:part/)
    expect(pdf.info).toMatchObject({
      Title: 'Comments on harbours',
      Author: 'Open Harbours Alliance',
      Language: 'en-US',
      CreationDate: 'D:20240320000000Z',
    })
  })
  it('is the same file, byte for byte, when the letter is the same', () => {
    const letter = letterOf(kitchenSinkDoc())
    expect(Buffer.from(renderPdf(letter).bytes).equals(renderPdf(letter).bytes)).toBe(true)
  })
  it('bookmarks its sections as they nest', async () => {
    const pdf = await readPdf(renderPdf(letterOf(kitchenSinkDoc())).bytes)
    const names = (entries: typeof pdf.outline): unknown[] =>
      entries.map(({ title, items }) => [title, names(items)])
    expect(names(pdf.outline)).toEqual([
      ['Statement of interest', [['Question 2.d.i', [['Third level', [['Fourth level', []]]]]]]],
      ['Contents', []],
      ['Appendix A Method', []],
      ['Exhibits', []],
    ])
  })
  it('numbers headings alike in the words, the bookmarks and the contents', async () => {
    const heading = (level: number, words: string, role = 'section'): DocJson => ({
      type: 'heading',
      attrs: { level, role },
      content: [text(words)],
    })
    const doc = [
      heading(1, 'In short', 'summary'),
      heading(1, 'Contents'),
      { type: 'contents' },
      heading(1, 'Costs'),
      heading(2, 'Ports'),
      heading(1, 'Method', 'appendix'),
      p(text('Counted.')),
      heading(1, 'Exhibits'),
    ]
    const settings = draftSettingsSchema.parse({ headingNumbers: 'decimal' })
    const { bytes, warnings } = renderPdf(letterOf(doc, { settings }))
    const pdf = await readPdf(bytes)
    const names = ['In short', '1 Costs', '1.1 Ports', 'Appendix A Method', 'Exhibits']
    const flat = (entries: typeof pdf.outline): string[] =>
      entries.flatMap(({ title, items }) => [title.replace(/\s+/g, ' '), ...flat(items)])
    expect(warnings).toEqual([])
    expect(flat(pdf.outline)).toEqual(['In short', 'Contents', ...names.slice(1)])
    const lines = pdf.contents.map((line) => line.replace(/[\s.]*\d+$/, '').replace(/\s/g, ''))
    expect(lines).toEqual(names.map((name) => name.replace(/\s/g, '')))
    expect(pdf.pages).toHaveLength(3)
  })
  it('opens with the logo, described by the organisation, alone or over its name', async () => {
    const head = part('letterhead', 'Open Harbours Alliance', '1 Quay Street')
    for (const [letterhead, words] of [
      ['both', 'Open Harbours Alliance1 Quay StreetA'],
      ['logo', 'A'],
    ] as const) {
      const settings = draftSettingsSchema.parse({ letterhead })
      const { bytes, warnings } = renderPdf(letterOf([head, p(text('A'))], { settings, logo: testImage }))
      const pdf = await readPdf(bytes)
      expect(warnings).toEqual([])
      expect(pdf.tags('Figure').map(({ alt }) => alt)).toEqual(['Open Harbours Alliance'])
      expect(pdf.body).toBe(words)
    }
    const settings = draftSettingsSchema.parse({ letterhead: 'logo' })
    const without = letterOf([head], { settings, logo: null })
    expect(without.blocks).toHaveLength(1)
    expect(without.warnings.join()).toContain('there is no logo')
  })
  it('tags every kind of block, and describes its pictures', async () => {
    const pdf = await readPdf(renderPdf(letterOf(kitchenSinkDoc())).bytes)
    const roles = [
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'BlockQuote',
      'L',
      'LI',
      'Table',
      'TH',
      'TD',
      'Link',
      'Note',
      'Figure',
    ]
    expect(roles.filter((role) => pdf.tags(role).length === 0)).toEqual([])
    expect(pdf.tags('Figure').map((figure) => figure.alt)).toEqual(['Ships by pier'])
  })
  it('numbers every page, and runs its head on all but the first', async () => {
    const long = Array.from({ length: 60 }, () =>
      p(text('Harbours keep records of what is moored. '.repeat(6))),
    )
    const pdf = await readPdf(renderPdf(letterOf(long)).bytes)
    const count = pdf.pages.length
    expect(count).toBeGreaterThan(2)
    expect(pdf.pages.map((page) => page.includes('Comments on harbours'))).toEqual([
      false,
      ...Array.from({ length: count - 1 }, () => true),
    ])
    expect(pdf.pages.every((page, index) => page.includes(`Page ${index + 1} of ${count}`))).toBe(true)
  })
  it('repeats the header row of a table on every page it reaches', async () => {
    const header = row('tableHeader', [text('Where')], [text('Ships')])
    const pdf = await readPdf(renderPdf(letterOf([{ type: 'table', content: [header, ...rows(90)] }])).bytes)
    expect(pdf.pages.length).toBeGreaterThan(1)
    expect(pdf.pages.every((page) => page.includes('Where'))).toBe(true)
  })
  it('never parts short rows of a table, nor those that share a merged cell', async () => {
    for (const lines of [24, 25, 26]) {
      const filler = Array.from({ length: lines }, (_, index) => p(text(`Line ${index}`)))
      const shared = { type: 'tableCell', attrs: { rowspan: 2 }, content: [p(text('East'))] }
      const [first, second] = [
        row('tableCell', [text('Pier 1. '.repeat(80))]),
        row('tableCell', [text('Pier 2')]),
      ]
      const table = {
        type: 'table',
        content: [{ ...first, content: [shared, ...(first?.content ?? [])] }, second],
      }
      const pdf = await readPdf(renderPdf(letterOf([...filler, table])).bytes)
      const pagesWith = (words: string) => pdf.pages.flatMap((page, at) => (page.includes(words) ? [at] : []))
      expect(pagesWith('Pier 1')).toHaveLength(1)
      expect(pagesWith('Pier 2')).toEqual(pagesWith('Pier 1'))
    }
  })
  it('does not break the short lines of a table where there is room for them', async () => {
    const long = [text('Counted at dawn by the harbour master. '.repeat(4))]
    const places = ['Duluth', 'Port of Sault Ste. Marie'].map((name) =>
      row('tableCell', [text(name)], long, long),
    )
    const table = { type: 'table', content: places }
    const pdf = await readPdf(renderPdf(letterOf([table])).bytes)
    expect(pdf.pages[0]).toContain('Port of Sault Ste. Marie')
  })
  it('prints a note called in a header row once', async () => {
    const note: DocJson = { type: 'footnote', content: [text('Counted at dawn.')] }
    const header = row('tableHeader', [text('Where'), note], [text('Ships')])
    const { bytes, warnings } = renderPdf(letterOf([{ type: 'table', content: [header, ...rows(90)] }]))
    const pdf = await readPdf(bytes)
    expect(warnings).toEqual([])
    expect(pdf.pages.join('\n').split('Counted at dawn.')).toHaveLength(2)
  })
  it('never parts a signature, nor its closing from it', async () => {
    for (const lines of [28, 30, 32, 34, 36, 38, 40, 42, 44]) {
      const filler = Array.from({ length: lines }, (_, index) => p(text(`Line ${index}`)))
      const end = [part('closing', 'Respectfully submitted,'), part('signature', 'Ana Rivera', 'Director')]
      const pdf = await readPdf(renderPdf(letterOf([...filler, ...end])).bytes)
      const pageOf = (words: string) => pdf.pages.findIndex((page) => page.includes(words))
      expect([pageOf('Ana Rivera'), pageOf('Director')]).toEqual(
        Array.from({ length: 2 }, () => pageOf('Respectfully submitted,')),
      )
    }
  })
  it('never leaves a question at the foot of a page without the first line of its answer', async () => {
    for (const lines of [21, 22, 23, 24, 25, 26, 27, 28]) {
      const filler = Array.from({ length: lines }, (_, index) => p(text(`Line ${index}`)))
      const question: DocJson[] = [
        { type: 'heading', attrs: { level: 1 }, content: [text('Question 1')] },
        { type: 'blockquote', content: [p(text('What do harbours record?'))] },
        p(text('They record what is moored. '.repeat(30))),
      ]
      const pdf = await readPdf(renderPdf(letterOf([...filler, ...question])).bytes)
      const pageOf = (words: string) => pdf.pages.findIndex((page) => page.includes(words))
      expect(pageOf('What do harbours')).toBe(pageOf('They record'))
      expect(pageOf('Question 1')).toBe(pageOf('They record'))
    }
  })
  it('sets notes at the foot of the page that calls them', async () => {
    const long = Array.from({ length: 12 }, (_, index) =>
      p(
        text('Harbours keep records. '.repeat(25)),
        {
          type: 'footnote',
          content: [text(`The words of note ${index + 1}.`)],
        },
        text(`after${index + 1}.`),
      ),
    )
    const pdf = await readPdf(renderPdf(letterOf(long)).bytes)
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const index of long.keys()) {
      const page = pdf.pages.find((words) => words.includes(`after${index + 1}.`))
      expect(page).toContain(`The words of note ${index + 1}.`)
    }
  })
  it('can be set on A4 and in the other typeface', async () => {
    const settings = draftSettingsSchema.parse({ paper: 'a4', face: 'source-serif', fontSize: 10 })
    const { bytes } = renderPdf(letterOf([p(text('Plain words.'))], { settings }))
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/MediaBox ?\[0 0 595 842\]/)
    expect((await readPdf(bytes)).body).toBe('Plain words.')
  })
  it('is still made when a character has no glyph, and says which', async () => {
    const { bytes, warnings } = renderPdf(letterOf([p(text('A \u{10fffd} sign'))]))
    expect(warnings.join()).toContain('No typeface here can print \u{10fffd}, which stands in the paragraph')
    expect((await readPdf(bytes)).body).toBe('A [U+10FFFD] sign')
  })
  it('is still made when a picture has no description, and the letter says so', async () => {
    const letter = letterOf([{ type: 'image', attrs: { src: `/api/attachments/${testImage.id}`, alt: ' ' } }])
    expect(renderPdf(letter).warnings).toEqual([])
    expect(letter.warnings.join()).toContain('no description')
  })
  it('names a damaged picture as what is wrong', () => {
    const images = [{ ...testImage, bytes: testImage.bytes.slice(0, 40) }]
    const picture: DocJson = {
      type: 'image',
      attrs: { src: `/api/attachments/${testImage.id}`, alt: 'Ships' },
    }
    expect(() => renderPdf(letterOf([picture], { images }))).toThrow('A picture in the letter is damaged')
  })
})
