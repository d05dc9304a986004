import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Letter } from '#export/letter.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { renderMarkdown } from '#export/text/render-markdown.ts'
import { renderText } from '#export/text/render-text.ts'
import { everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { letterOf } from './support/letter-of.ts'
import { readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

/** A letter with a word of its own in every place that holds words, and those words. */
function withOwnWords(json: DocJson): { json: DocJson; words: string[] } {
  const words: string[] = []
  const next = () => {
    const word = `wq${words.length}x`
    words.push(word)
    return word
  }
  const told = (node: DocJson): DocJson => {
    if (node.type === 'text') return { ...node, text: `${next()} ` }
    const content = node.content && { content: node.content.map(told) }
    if (node.type !== 'image') return { ...node, ...content }
    // Every other picture is one that nobody can find any more.
    const gone = words.length % 4 === 0 ? { src: '/api/attachments/gone' } : {}
    return { ...node, attrs: { ...node.attrs, ...gone, alt: next(), caption: next() } }
  }
  return { json: told(json), words }
}

const squeezed = (words: string) => words.replace(/[\s\u00ad\u2010\\-]+/g, '')
const asText = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

const FORMATS: Record<string, (letter: Letter) => Promise<string>> = {
  docx: async (letter) => {
    const { parts } = readDocx((await renderDocx(letter)).bytes)
    return `${parts['word/document.xml']} ${parts['word/footnotes.xml']}`
  },
  markdown: async (letter) => asText(await renderMarkdown(letter)),
  text: async (letter) => asText(await renderText(letter)),
  pdf: async (letter) => {
    const pdf = await readPdf(renderPdf(letter).bytes)
    return `${pdf.body} ${pdf.notes} ${JSON.stringify(pdf.tags('Figure'))}`
  },
}

/** Formats of which each letter takes tens of milliseconds to make and read. */
const SLOW = ['docx', 'pdf']

describe('no word of a letter is lost', () => {
  it.each(Object.keys(FORMATS))('as %s, wherever it stands and however works are cited', async (format) => {
    const citers = fc.constantFrom(...everyCiter().map(({ citer }) => citer))
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 10 }), citers, async (doc, citer) => {
        const { json, words } = withOwnWords(doc.toJSON())
        const file = squeezed((await FORMATS[format]?.(letterOf(parseDoc(json), { citer }))) ?? '')
        expect(words.filter((word) => !file.includes(word))).toEqual([])
      }),
      { numRuns: SLOW.includes(format) ? 6 : 30 },
    )
  })

  it('when its picture is gone: the description and the caption stand in its place', () => {
    const picture = {
      type: 'image',
      attrs: { src: '/api/attachments/gone', alt: 'Two ships', caption: 'By pier' },
    }
    const letter = letterOf([picture])
    expect(JSON.stringify(letter.blocks)).toMatch(/Picture missing: Two ships.*Figure 1\. .*By pier/)
  })
})
