import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block, Inline, Letter } from '#export/letter.ts'
import { withoutOrigins } from '#export/page/words.ts'

const literal = (text: string) => JSON.stringify(text)

const inlines = (list: readonly Inline[], letter: Letter): string =>
  withoutOrigins(list)
    .map((inline) => {
      if (inline.type === 'note')
        return `#footnote[${inlines(letter.notes[inline.number - 1]?.inlines ?? [], letter)}]`
      if (inline.type !== 'text') return ''
      const words = `#text(${literal(inline.text)})`
      const marked = inline.marks.includes('bold') ? `#strong[${words}]` : words
      return inline.marks.includes('italic') ? `#emph[${marked}]` : marked
    })
    .join('')

const set = (blocks: readonly Block[], letter: Letter): string =>
  blocks
    .map((block) => {
      if (block.type === 'paragraph') return `${inlines(block.inlines, letter)}\n\n`
      if (block.type === 'heading') return `#heading[${inlines(block.inlines, letter)}]\n\n`
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

/** The same words as plain Typst source, compiled with its defaults. The compiler's own price. */
export function bareTypst(letter: Letter): Buffer {
  const compiler = NodeCompiler.create()
  const result = compiler.compile({ mainFileContent: set(letter.blocks, letter) }).result
  if (!result) throw new Error('The bare Typst file does not compile.')
  const bytes = compiler.pdf(result)
  compiler.evictCache(0)
  return bytes
}
