import { describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { scriptLanguage } from '#export/page/language.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { elements, readDocx, textOf } from './support/read-docx.ts'
import { readPlaces } from './support/read-places.ts'

const ARABIC = 'نؤيد النشر المفتوح للأوزان.'
const HEBREW = 'אנו תומכים בפרסום פתוח.'
const text = (words: string): DocJson => ({ type: 'text', text: words })
const p = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const item = (words: string): DocJson => ({ type: 'listItem', content: [p(text(words))] })
const cell = (words: string): DocJson => ({ type: 'tableCell', content: [p(text(words))] })

const letter = () =>
  letterOf([
    p(text('Harbours keep records.')),
    p(text(HEBREW)),
    p(text(ARABIC)),
    p(text(`The words ${HEBREW} stand in a line.`)),
    { type: 'bulletList', content: [item(`${ARABIC} א`)] },
    { type: 'blockquote', content: [p(text(`${HEBREW} ב`))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell(`${HEBREW} ג`), cell(`${HEBREW} ד`)] }] },
    p(text('Called here.'), { type: 'footnote', content: [text(`${HEBREW} ה`)] }),
  ])

describe('words that run from right to left', () => {
  it('are told from others by their letters, most of which decide', () => {
    expect(scriptLanguage('Harbours keep records.')).toBeNull()
    expect(scriptLanguage(HEBREW)).toBe('he')
    expect(scriptLanguage(`NTIA: ${ARABIC}`)).toBe('ar')
    expect(scriptLanguage('The word שלום is a greeting.')).toBeNull()
    expect(scriptLanguage('한국어 의견')).toBe('ko')
    expect(scriptLanguage('日本語の意見')).toBe('ja')
    expect(scriptLanguage('评论意见')).toBe('zh')
  })
  it('start at the right of the page in a PDF: paragraphs, lists, quotations, cells and notes', async () => {
    const { bytes, warnings } = renderPdf(letter())
    const places = await readPlaces(bytes)
    expect(warnings).toEqual([])
    const placeOf = (words: string) => places.find((piece) => piece.words.includes(words))?.from ?? 0
    const [left, middle] = [72, 306]
    expect(placeOf('Harbours keep')).toBeCloseTo(left, 0)
    expect(placeOf('The words')).toBeCloseTo(left, 0)
    // Each line is short: one that starts at the right does not reach the middle of the page.
    for (const sign of ['פתוח', 'وز', 'א', 'ב', 'ה']) expect(placeOf(sign)).toBeGreaterThan(middle)
    expect(placeOf('ג')).toBeGreaterThan(placeOf('ד'))
  })
  it('say in a Word file that they do, and other paragraphs do not', async () => {
    const { document, parts } = readDocx((await renderDocx(letter())).bytes)
    const paragraphs = elements(document, 'w:p').map((each) => [
      textOf(each),
      elements(each, 'w:bidi').length,
      elements(each, 'w:rtl').length,
    ])
    expect(paragraphs.filter(([, bidi]) => bidi === 1).map(([words]) => words)).toEqual([
      HEBREW,
      ARABIC,
      ...[`${ARABIC} א`, `${HEBREW} ב`, `${HEBREW} ג`, `${HEBREW} ד`],
    ])
    expect(paragraphs.filter(([, bidi, rtl]) => bidi !== rtl)).toEqual([])
    expect(elements(document, 'w:bidiVisual')).toHaveLength(1)
    expect(parts['word/footnotes.xml']).toContain('<w:bidi/>')
  })
})
