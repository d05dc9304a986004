import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { tinyDocx } from '#tests/support/tiny-docx.ts'
import { by, cell, inShort, marked, para, readWord, row, run, wordFile } from '#tests/support/word-letter.ts'

const file = (body: string) => tinyDocx({ body })
const withPart = (path: string, change: (xml: string) => string) => {
  const parts = unzipSync(file(para('Words.')))
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}
const without = (path: string) => {
  const { [path]: _, ...parts } = unzipSync(file(para('Words.')))
  return zipSync(parts)
}
const types = '[Content_Types].xml'
const doctype = (xml: string) => `<!DOCTYPE x [<!ENTITY a "ha">]>${xml.replace('Words.', '&a;')}`

describe('what cannot be read as a letter is refused in a sentence with a way on', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['an empty file', () => new Uint8Array(), /empty/u],
    [
      'an old Word file',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]),
      /an old Word file, or one with a password/u,
    ],
    ['a rich-text file', () => strToU8('{\\rtf1 Words}'), /rich-text/u],
    ['a zip cut short', () => file(para('Words.')).subarray(0, 200), /damaged/u],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), /a zip file/u],
    ['a spreadsheet', () => withPart(types, () => 'spreadsheetml'), /an Excel file/u],
    ['a file without its main part', () => without('word/document.xml'), /cannot be read as a letter/u],
    ['a file without its relations', () => without('_rels/.rels'), /cannot be read as a letter/u],
    ['a document type', () => withPart('word/document.xml', doctype), /document type or entities/u],
    [
      'XML that breaks off',
      () => withPart('word/document.xml', (xml) => xml.slice(0, -30)),
      /damaged or incomplete/u,
    ],
    ['20,000 nested controls', () => file(`${'<w:sdt><w:sdtContent>'.repeat(20_000)}`), /nested too deeply/u],
    ['a bomb of one part', () => file(para('x'.repeat(8_000_000))), /unpacks to far more than a letter/u],
  ])('%s', (_, make, sentence) => {
    let refusal: unknown
    try {
      readLetter(make())
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(AppError)
    expect(String(refusal)).toMatch(sentence)
    expect(String(refusal)).toMatch(/Choose a Word file|save it as a new DOCX/u)
  })
})

describe('what is strange in a letter that can be read', () => {
  test('macros are left out, and said to be', () => {
    const bytes = wordFile({ body: para('Words.') }, {}, { 'word/vbaProject.bin': strToU8('Sub Main') })
    const { doc, warnings } = readLetter(bytes)
    expect(JSON.stringify(doc)).toContain('Words.')
    expect(warnings.join()).toMatch(/macros of this file were left out/u)
  })
  test('parts that are named and not there are as good as none', () => {
    const { doc } = readWord(
      { body: para('Words.') },
      { gone: ['styles', 'styles.xml'], lost: ['comments', 'c.xml'] },
    )
    expect(JSON.stringify(doc)).toContain('Words.')
  })
  test('styles based on one another in a circle, and spans and levels beyond any reason, do no harm', () => {
    const styles = ['A', 'B']
      .map(
        (id, index) =>
          `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${'BA'[index]}"/></w:style>`,
      )
      .join('')
    const body = `${para('Round', '<w:pStyle w:val="A"/>')}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge/></w:tcPr>${para('Wide', '<w:outlineLvl w:val="-7"/><w:ind w:left="NaN" w:right="1e99"/>')}</w:tc></w:tr></w:tbl>`
    expect(JSON.stringify(readWord({ body, styles }).doc)).toMatch(/Round.*Wide/u)
  })
  test('a table of contents inside a cell is left out, with what to know about it', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const contents = para(
      `${field('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${field('separate')}${run('Light 1')}${field('end')}`,
    )
    const { doc, warnings } = readWord({ body: `<w:tbl>${row(cell(contents + para('Words.')))}</w:tbl>` })
    expect(JSON.stringify(doc)).toContain('Words.')
    expect(warnings.join()).toMatch(/table of contents .* was left out/u)
  })
  test('words that look like XML or like the language letters are set in are words', () => {
    const said = '<w:p>*bold* #read("/etc/passwd") &amp; $x$ ]]> </w:t>'
    const { doc } = readWord({
      body: para(run(said.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;'))),
    })
    expect(marked(doc)).toEqual([said])
  })
  test('a note called in a header row that is repeated on every page is a note of its cell', () => {
    const footnotes = `<w:footnote w:id="1">${para('See page one.')}</w:footnote>`
    const call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const body = `<w:tbl>${row(cell(para(run('Port') + call)), '<w:tblHeader/>')}${row(cell('East'))}</w:tbl>`
    expect(readWord({ body, footnotes }).doc.content?.map(inShort)).toEqual([
      'table[tableRow[tableHeader[p Port^(See page one.)]] | tableRow[tableCell[p East]]]',
    ])
  })
  test('words struck twice are struck', () => {
    const struck = `<w:del ${by}><w:del ${by}><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:del>`
    const { doc } = readWord({ body: para(struck + run('Left.')) })
    expect(marked(doc)).toEqual(['Gone. [deletion]', 'Left.'])
  })
  test('a word of 20,000 letters is a word', () => {
    const word = 'x'.repeat(20_000)
    expect(JSON.stringify(readWord({ body: para(run(word)) }).doc)).toContain(word)
  })
})
