import { describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { readAnyLetter } from '#server/intake/letter/read-any-letter.ts'
import { tinyDocx, wordParagraph } from '#tests/support/tiny-docx.ts'

const read = (source: string) => readAnyLetter(new TextEncoder().encode(source))
/** A block as a short line. */
const sketch = ({ type, text, content = [] }: DocJson): string =>
  text ?? `${type}(${content.map(sketch).join('|')})`
const sketches = (source: string) => read(source).doc.content?.map(sketch)

describe('a letter in another format than Word’s', () => {
  it('is told by its bytes, whatever its file is called', () => {
    expect(sketches('{\\rtf1 Dear Office,\\par We {\\b write}.\\par}')).toEqual([
      'paragraph(Dear Office,)',
      'paragraph(We |write|.)',
    ])
    expect(sketches('# Interest\n\nWe *write* about [lamps](https://example.org).\n')).toEqual([
      'heading(Interest)',
      'paragraph(We |write| about |lamps|.)',
    ])
    expect(sketches('Dear Office,\nof Harbours\n\nWe write.\n')).toEqual([
      'paragraph(Dear Office,|hardBreak()|of Harbours)',
      'paragraph(We write.)',
    ])
    const word = readAnyLetter(tinyDocx({ body: wordParagraph('Dear Office,') }))
    expect(word.doc.content?.map(sketch)).toEqual(['paragraph(Dear Office,)'])
  })

  it('keeps the structure of a web page, and nothing that runs, hides or calls out', () => {
    const page = `<!doctype html><html><head><title>x</title></head><body>
      <nav>Menu</nav><h1>Interest</h1><p>We write about
      <b>lamps</b> <a href="javascript:alert(1)">here</a>.<script>alert(1)</script></p>
      <ol start="3"><li>One<ul><li>Inner</li></ul></li></ol>
      <blockquote><p>Quoted.</p></blockquote><img src="https://example.org/spy.png">
      <table><tr><th>Port</th></tr><tr><td>East</td><td>12</td></tr></table></body></html>`
    const reading = read(page)
    expect(reading.doc.content?.map(sketch)).toEqual([
      'heading(Interest)',
      'paragraph(We write about |lamps| here.)',
      'orderedList(listItem(paragraph(One)|bulletList(listItem(paragraph(Inner)))))',
      'blockquote(paragraph(Quoted.))',
      'table(tableRow(tableHeader(paragraph(Port))|tableCell(paragraph()))|tableRow(tableCell(paragraph(East))|tableCell(paragraph(12))))',
    ])
    expect(reading.warnings).toEqual([expect.stringContaining('One picture')])
  })

  it('stands a page or a list nested ten thousand deep', () => {
    expect(sketches(`<html><body>${'<div>'.repeat(10_000)}deep`)).toEqual(['paragraph(deep)'])
    expect(read(`<html><body><p>Top.</p>${'<ul><li>'.repeat(3_000)}deep`).doc.content?.length).toBe(2)
  })

  it('says so when there are no words, or nothing it knows', () => {
    expect(() => read('   \n \n')).toThrow(/no words/)
    expect(() => readAnyLetter(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toThrow(/letter/)
  })
})
