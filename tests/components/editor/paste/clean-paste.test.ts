// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cleanPaste } from '#components/editor/paste/clean-paste.ts'
import { clipboardFile, pastedDoc, sketch } from './pasted-doc.ts'

const word = clipboardFile('word.clipboard')
const google = clipboardFile('google-docs.clipboard')

test('a paste from Word keeps headings, lists, tables, links, bold, italic and footnotes', () => {
  expect(pastedDoc(word).children.map(sketch)).toEqual([
    'heading(Comment of the Harbour Alliance)',
    'heading(Interest)',
    'paragraph(We write bold[strongly] and with italic[care], see link[the report].footnote(Harbour Report, italic[Ships], p. 4.))',
    'bulletList(listItem(paragraph(First point)bulletList(listItem(paragraph(A detail))))listItem(paragraph(Second point)))',
    'paragraph(Then:)',
    'orderedList(listItem(paragraph(Third))listItem(paragraph(Fourth)))',
    'paragraph(The rule should apply.)',
    'table(tableRow(tableHeader(paragraph(Port))tableHeader(paragraph(Ships)))tableRow(tableCell(paragraph(Portland))tableCell(paragraph(12))tableCell(paragraph(14))))',
    'paragraph(Read this.)',
  ])
})

test('a numbered list from Word starts at the number it showed', () => {
  const list = pastedDoc(word).children.find((node) => node.type.name === 'orderedList')
  expect(list?.attrs.start).toBe(3)
})

test('a merged header cell from Word stays merged', () => {
  const table = pastedDoc(word).children.find((node) => node.type.name === 'table')
  expect(table?.child(0).child(1).attrs.colspan).toBe(2)
})

test('nothing of Word’s own markup, tracked deletions or margin comments is left', () => {
  const { html } = cleanPaste(word)
  expect(html).not.toMatch(
    /mso|<o:|style=|class=|must|Is this right|\[AR1\]|javascript|<span(?! data-footnote)/i,
  )
})

test('a paste from Google Docs keeps its structure and is not all bold', () => {
  expect(pastedDoc(google).children.map(sketch)).toEqual([
    'heading(Our view)',
    'paragraph(Open weights bold[help]italic[ small teams], see link[the study]. Hsubscript[2]O)',
    'bulletList(listItem(paragraph(One)bulletList(listItem(paragraph(One and a half))))listItem(paragraph(Two)))',
    'table(tableRow(tableCell(paragraph(Cell))))',
    'paragraph(Endfootnote(A note with italic[words].))',
  ])
})

test('links lose the redirects and campaign marks of whoever made them', () => {
  const { html } = cleanPaste(google)
  expect(html).toContain('href="https://example.org/a"')
  expect(cleanPaste(word).html).toContain('href="https://example.org/report?page=2"')
})

test('pictures that live elsewhere are left out and counted, tracking pixels are not worth a word', () => {
  expect(cleanPaste(word).picturesDropped).toBe(1)
  expect(cleanPaste('<p>a<img src="https://t.example/p.gif" width="1" height="1"></p>').picturesDropped).toBe(
    0,
  )
  expect(cleanPaste('<img src="/api/attachments/0190-ab" alt="A chart">')).toEqual({
    html: '<img src="/api/attachments/0190-ab" alt="A chart">',
    picturesDropped: 0,
  })
})

test('scripts, frames and addresses with other schemes never come in', () => {
  const dirty =
    '<p onclick="x()">Hi <a href="javascript:x()">a</a> <a href="ftp://x.org">b</a></p><script>x()</script><iframe src="https://x.org"></iframe><img src=x onerror="x()">'
  expect(cleanPaste(dirty).html).toBe('<p>Hi a b</p>')
})

test('what was copied in this editor is pasted as it is', () => {
  const own = '<p data-pm-slice="0 0 []" data-answers="q1">Ours</p>'
  expect(cleanPaste(own).html).toBe(own)
})

test('a footnote of LibreOffice or a web page keeps its words and loses its list', () => {
  const html =
    '<p>Claim.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> A source.</p></div>'
  expect(pastedDoc(html).children.map(sketch)).toEqual(['paragraph(Claim.footnote(A source.))'])
})

test('a numbered link without a note that links back stays text', () => {
  expect(
    pastedDoc('<p>See <a href="#part-2">2</a>.</p><p id="part-2">Part</p>').children.map(sketch),
  ).toEqual(['paragraph(See 2.)', 'paragraph(Part)'])
})
