import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block, Inline, Letter } from '#export/letter.ts'
import { MARGIN, PAPERS } from '#export/page/geometry.ts'
import { inlinesOf, inlineWords, withoutOrigins } from '#export/page/words.ts'
import { typefacesFor } from '#export/pdf/typefaces.ts'

const literal = (text: string) => JSON.stringify(text)

const inlines = (list: readonly Inline[], letter: Letter): string =>
  withoutOrigins(list)
    .map((inline) => {
      if (inline.type === 'note')
        return `#footnote[${inlines(letter.notes[inline.number - 1]?.inlines ?? [], letter)}]`
      if (inline.type !== 'text') return ''
      const words = `#text(${literal(inline.text)})`
      const marked = inline.marks.includes('bold') ? `#strong[${words}]` : words
      const dressed = inline.marks.includes('italic') ? `#emph[${marked}]` : marked
      return inline.href === undefined ? dressed : `#link(${literal(inline.href)})[${dressed}]`
    })
    .join('')

const set = (blocks: readonly Block[], letter: Letter): string =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return `${inlines(block.inlines, letter)}\n\n`
      if (block.type === 'heading')
        return `#heading(level: ${block.level})[${inlines(block.inlines, letter)}]\n\n`
      if (block.type === 'part')
        return block.paragraphs.map((line) => `${inlines(line, letter)}\n\n`).join('')
      if (block.type === 'quote') return `#quote(block: true)[${set(block.blocks, letter)}]\n\n`
      if (block.type === 'bullets' || block.type === 'numbers')
        return `#list(${block.items.map((item) => `[${set(item.blocks, letter)}]`).join(', ')})\n\n`
      if (block.type !== 'table') return ''
      const cells = block.rows.flat().map((cell) => `[${set(cell.blocks, letter)}]`)
      return `#table(columns: ${block.rows[0]?.length ?? 1}, ${cells.join(', ')})\n\n`
    })
    .join('')

/** The same paper, margins, typeface and justified lines, and the numbers of the pages. */
const sheet = ({ title, organisation, paper, fontSize }: Letter, families: readonly string[]): string => `
#set document(title: ${literal(title)}, author: ${literal(organisation)})
#set page(width: ${PAPERS[paper].width}pt, height: ${PAPERS[paper].height}pt, margin: ${MARGIN}pt, footer: context align(center)[Page #counter(page).get().first() of #counter(page).final().first()])
#set text(font: (${families.map(literal).join(', ')}), size: ${fontSize}pt, lang: "en")
#set par(justify: true)
`

/** The same words as plain Typst source, set in the same type and to the same standard. The compiler's own price. */
export function bareTypst(letter: Letter): Buffer {
  const words = [...inlinesOf(letter.blocks), ...letter.notes.map(({ inlines: note }) => note)]
  const { families, blobs } = typefacesFor(letter.face, words.map(inlineWords).join(' '))
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: blobs }] })
  const mainFileContent = sheet(letter, families) + set(letter.blocks, letter)
  const result = compiler.compile({ mainFileContent }).result
  if (!result) throw new Error('The bare Typst file does not compile.')
  const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
  compiler.evictCache(0)
  return bytes
}
