import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { AppError } from '#domain/errors.ts'
import { fromDocx } from '#server/intake/from-docx.ts'
import { readFile } from '#server/intake/read-file.ts'
import { wordParagraph as p, tinyDocx, wordOutline } from '#tests/support/tiny-docx.ts'

const passages = (file: Uint8Array) => fromDocx(file).passages.map(({ kind, text }) => [kind, text])
const texts = (file: Uint8Array) => fromDocx(file).passages.map(({ text }) => text)

const OUTLINE = wordOutline(0, [
  ['decimal', '%1.'],
  ['lowerLetter', '%2.'],
  ['lowerRoman', '(%3)'],
])
const NUMBERING = `${OUTLINE}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

describe('the labels of a Word file', () => {
  test('are the ones Word prints, at every level, and a level begins anew under the next item', () => {
    const body = [
      p('What is a lamp?', { list: [1, 0] }),
      p('Which lamps are bright?', { list: [1, 1] }),
      p('By day?', { list: [1, 2] }),
      p('By night?', { list: [1, 2] }),
      p('Which are not?', { list: [1, 1] }),
      p('Words between.'),
      p('Why?', { list: [1, 0] }),
      p('Since when?', { list: [1, 1] }),
    ].join('')
    expect(texts(tinyDocx({ body, numbering: NUMBERING }))).toEqual([
      '1. What is a lamp?',
      'a. Which lamps are bright?',
      '(i) By day?',
      '(ii) By night?',
      'b. Which are not?',
      'Words between.',
      '2. Why?',
      'a. Since when?',
    ])
  })

  test('reach the questions that are read', async () => {
    const body = [
      p('Request for Comments on Lamps', { style: 'Title' }),
      p('What is a lamp?', { list: [1, 0] }),
      p('Which lamps are bright?', { list: [1, 1] }),
      p('What do they cost?', { list: [1, 0] }),
    ].join('')
    const styles = '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style>'
    const { questions, facts } = await readFile(tinyDocx({ body, numbering: NUMBERING, styles }))
    expect(questions.map(({ label }) => label)).toEqual(['1', '1.a', '2'])
    expect(facts.title?.value).toBe('Request for Comments on Lamps')
  })

  test('go on through two lists of one outline, and start anew where a list says so', () => {
    const numbering = `${NUMBERING}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
    const body = [1, 1, 2, 3, 3].map((list) => p('Why?', { list: [list, 0] })).join('')
    expect(texts(tinyDocx({ body, numbering }))).toEqual([
      '1. Why?',
      '2. Why?',
      '3. Why?',
      '1. Why?',
      '2. Why?',
    ])
  })

  test('carry their parents’ numbers where the outline prints them, and bullets are bullets', () => {
    const numbering = `${wordOutline(0, [
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2'],
      ['bullet', ''],
    ])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const legal = numbering.replace('<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>')
    const body = [0, 0, 1, 2].map((level) => p('Why?', { list: [1, level] })).join('')
    expect(texts(tinyDocx({ body, numbering }))).toEqual(['I. Why?', 'II. Why?', 'II.1 Why?', '• Why?'])
    expect(texts(tinyDocx({ body, numbering: legal }))[2]).toBe('2.1 Why?')
  })

  test('come from a paragraph’s style, also an inherited one, until the paragraph opts out', () => {
    const styles = `<w:style w:styleId="Ask"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="AskMore"><w:basedOn w:val="Ask"/></w:style>`
    const body = [
      p('Why?', { style: 'Ask' }),
      p('Why not?', { style: 'AskMore' }),
      p('No number.', { style: 'Ask', list: [0, 0] }),
    ].join('')
    expect(texts(tinyDocx({ body, styles, numbering: NUMBERING }))).toEqual([
      '1. Why?',
      '2. Why not?',
      'No number.',
    ])
  })
})

describe('the text of a Word file', () => {
  test('is as the page shows it: insertions in; deletions, moved and hidden words, and field codes out', () => {
    const run = (words: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
    const body = p(
      [
        run('Send '),
        `<w:ins>${run('two ')}</w:ins>`,
        '<w:del><w:r><w:delText>three </w:delText></w:r></w:del>',
        `<w:moveFrom>${run('elsewhere ')}</w:moveFrom>`,
        run('secret ', '<w:vanish/>'),
        '<w:r><w:instrText> PAGE </w:instrText></w:r>',
        run('copies'),
        run('7', '<w:vertAlign w:val="superscript"/>'),
        run(' by May 1.'),
      ].join(''),
    )
    expect(texts(tinyDocx({ body }))).toEqual(['Send two copies by May 1.'])
  })

  test('runs on where the end of a paragraph was deleted', () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">What is </w:t></w:r></w:p>${p('a lamp?')}`
    expect(texts(tinyDocx({ body }))).toEqual(['What is a lamp?'])
  })

  test('keeps headings, tables, notes and the table of contents apart', () => {
    const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`
    const styles = `<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Own"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
      <w:footnote w:id="2">${p('See the report.')}</w:footnote>`
    const body = [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Background 3')}</w:sdtContent></w:sdt>`,
      p('Background', { style: 'H1' }),
      p('History', { style: 'Own' }),
      p('<w:r><w:t>Lamps shine.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'),
      `<w:tbl><w:tr>${cell('Year')}${cell('Lamps')}</w:tr></w:tbl>`,
      `<w:tbl><w:tr>${cell('A box around words.')}</w:tr></w:tbl>`,
    ].join('')
    expect(passages(tinyDocx({ body, styles, footnotes }))).toEqual([
      ['contents', 'Background 3'],
      ['heading', 'Background'],
      ['heading', 'History'],
      ['paragraph', 'Lamps shine.'],
      ['footnote', '1 See the report.'],
      ['table', 'Year Lamps'],
      ['paragraph', 'A box around words.'],
    ])
  })
})

describe('a Word file that is not to be trusted', () => {
  const refused = (file: Uint8Array, sentence: RegExp) => expect(readFile(file)).rejects.toThrow(sentence)
  const body = p('Why?')

  test('is refused when it swells beyond any notice', async () => {
    const bomb = { 'word/footnotes.xml': new Uint8Array(40 * 1024 * 1024) }
    await refused(tinyDocx({ body }, bomb), /unpacks to far more than a notice holds/u)
  })

  test('is refused when it has too many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`x/${n}`, new Uint8Array()]))
    await refused(tinyDocx({ body }, many), /unpacks to far more/u)
  })

  test('does no harm with what it does not say it holds', async () => {
    const honest = tinyDocx({ body: p('Why? '.repeat(100_000)) })
    // The size an entry declares is the word of its file alone.
    const lying = honest.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 46; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50
      if (isEntry && view.getUint32(at + 24, true) > 100_000) view.setUint32(at + 24, 500, true)
    }
    await refused(lying, /damaged/u)
  })

  test('is refused with entities of its own, or nested without end', async () => {
    const word = (xml: string) => tinyDocx({ body }, { 'word/document.xml': strToU8(xml) })
    await refused(word('<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'), /document type or entities/u)
    await refused(word('<w:tbl>'.repeat(5_000)), /nested too deeply/u)
  })

  test('is told from other things that are zipped', async () => {
    const types = (name: string) => zipSync({ '[Content_Types].xml': strToU8(`<Types>${name}</Types>`) })
    await refused(types('spreadsheetml'), /an Excel file.*Upload a PDF, Word/u)
    await refused(types('presentationml'), /a PowerPoint file/u)
    await refused(zipSync({ 'a.txt': strToU8('Why?') }), /a zip file/u)
    await refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /a Word or zip file that is damaged/u)
  })

  test('may hold macros, which stay packed', () => {
    expect(texts(tinyDocx({ body }, { 'word/vbaProject.bin': new Uint8Array(100) }))).toEqual(['Why?'])
  })

  test('is read, or refused in a sentence, whatever its bytes and numbers say', () => {
    const formats = ['decimal', 'lowerLetter', 'upperRoman', 'bullet', 'none', 'nonsense']
    const file = fc.record({
      start: fc.integer({ min: -200, max: 5_000 }),
      format: fc.constantFrom(...formats),
      level: fc.integer({ min: -1, max: 12 }),
      flips: fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(file, ({ start, format, level, flips }) => {
        const numbering = wordOutline(0, [[format, '%1.%9']]).replace('"1"', `"${start}"`)
        const list = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        const bytes = tinyDocx({ body: p('Why?', { list: [1, level] }), numbering: numbering + list })
        for (const [at, value] of flips) bytes[at % bytes.length] = value
        try {
          fromDocx(bytes)
        } catch (error) {
          if (!(error instanceof AppError)) throw error
        }
      }),
      { numRuns: 150 },
    )
  })
})
