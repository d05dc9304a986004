import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import type { Inline, Letter } from '#export/letter.ts'
import { inlinesOf, withoutOrigins } from '#export/page/words.ts'
import { renderMarkdown } from '#export/text/render-markdown.ts'
import { renderText } from '#export/text/render-text.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'
import { squeeze } from './support/letter-words.ts'

const read = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)
const asText = async (letter: Letter) => read(await renderText(letter))
const asMarkdown = async (letter: Letter) => read(await renderMarkdown(letter))

const paragraph = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const text = (words: string, ...marks: NonNullable<DocJson['marks']>): DocJson => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})
const item = (...content: DocJson[]): DocJson => ({ type: 'listItem', content })

/** A paragraph as plain text has it, but for where its links lead. */
const wordsOf = (inlines: readonly Inline[]) =>
  withoutOrigins(inlines)
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'note') return `[${inline.number}]`
      return inline.type === 'blank' ? `[${inline.label}]` : ' '
    })
    .join('')

describe('a letter as plain text', () => {
  it('says every paragraph of any letter in order, and then its notes', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary(), async (doc) => {
        const letter = letterOf(doc)
        const addresses = / \((?:https?:[^\s)]*|[^\s)]+@[^\s)]+)\)/g
        const file = squeeze((await asText(letter)).replace(addresses, ''))
        let at = 0
        for (const inlines of [...inlinesOf(letter.blocks), ...letter.notes.map((note) => note.inlines)]) {
          const words = squeeze(wordsOf(inlines).replace(addresses, ''))
          const found = file.indexOf(words, at)
          expect(found, words).toBeGreaterThanOrEqual(at)
          at = found + words.length
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('keeps one line a paragraph, and lines apart as a web form does', async () => {
    const file = await asText(
      letterOf([
        paragraph(text('First'), { type: 'hardBreak' }, text('line.')),
        paragraph(text('Second.'), { type: 'footnote', content: [text('A note.')] }),
        { type: 'bulletList', content: [item(paragraph(text('One'))), item(paragraph(text('Two')))] },
      ]),
    )
    expect(file).toBe('First\nline.\n\nSecond.[1]\n\n- One\n- Two\n\nNotes\n\n[1] A note.\n')
  })

  it('keeps raised and lowered figures, which would be other figures on the line', async () => {
    const raised = (words: string) => text(words, { type: 'superscript' })
    const file = await asText(
      letterOf([
        paragraph(
          ...[text('10'), raised('6'), text(' and 10'), raised('\u22123'), text(' t of CO')],
          ...[text('2', { type: 'subscript' }), text(' on the 1'), raised('st')],
        ),
      ]),
    )
    expect(file).toBe('10⁶ and 10⁻³ t of CO₂ on the 1st\n')
  })

  it('says where a link leads, unless its words do', async () => {
    const link = (words: string, href: string) => text(words, { type: 'link', attrs: { href } })
    const file = await asText(
      letterOf([
        paragraph(
          link('the study', 'https://example.org/a'),
          text(' and '),
          link('https://example.org/b', 'https://example.org/b'),
        ),
      ]),
    )
    expect(file).toBe('the study (https://example.org/a) and https://example.org/b\n')
  })
})

describe('a letter as Markdown', () => {
  it('has headings, lists, quotes, tables and notes as Markdown writes them', async () => {
    const file = await asMarkdown(letterOf(kitchenSinkDoc()))
    expect(file).toContain('# Statement of interest')
    expect(file).toContain('> What, if anything, is at issue?')
    expect(file).toContain('  3. Nested three\n  4. Nested four')
    expect(file).toMatch(/\| Port +\| +\| Ships \|\n\| --- \|/)
    expect(file).toContain('A claim with a note.[^1]')
    expect(file).toContain('\n\n[^1]: See ')
    expect(file).toContain('**bold**, *italic*, <u>underlined</u>, ~~struck~~')
  })

  it('lets no words become markup', async () => {
    const file = await asMarkdown(
      letterOf([
        paragraph(text('# no heading, *no stress*, [no link](https://example.org), <b>no tag</b>')),
        paragraph(text('1. no list'), { type: 'hardBreak' }, text('- nor here')),
        paragraph(text('snake_case and _no stress_; see www.example.org')),
      ]),
    )
    expect(file).toBe(
      [
        '\\# no heading, \\*no stress\\*, \\[no link\\](https\\://example.org), \\<b\\>no tag\\</b\\>',
        '1\\. no list\\\n\\- nor here',
        'snake_case and \\_no stress\\_; see www\\.example.org\n',
      ].join('\n\n'),
    )
  })

  it('tells that its pictures are missing', async () => {
    const { warnings } = await renderMarkdown(letterOf(kitchenSinkDoc()))
    expect(warnings).toEqual([expect.stringContaining('no pictures')])
  })
})
