import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { Block, Inline, Letter } from '#export/letter.ts'

const runs = (inlines: readonly Inline[]): (TextRun | FootnoteReferenceRun)[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'stand-in') return runs(inline.inlines)
    if (inline.type === 'note') return new FootnoteReferenceRun(inline.number)
    if (inline.type === 'text')
      return new TextRun({
        text: inline.text,
        bold: inline.marks.includes('bold'),
        italics: inline.marks.includes('italic'),
      })
    return new TextRun('')
  })

const set = (blocks: readonly Block[]): (Paragraph | Table)[] =>
  blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.type === 'paragraph') return [new Paragraph({ children: runs(block.inlines) })]
    if (block.type === 'heading')
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(block.inlines) })]
    if (block.type === 'part') return block.paragraphs.map((line) => new Paragraph({ children: runs(line) }))
    if (block.type === 'quote') return set(block.blocks)
    if (block.type === 'bullets' || block.type === 'numbers')
      return block.items.flatMap((item) => set(item.blocks))
    if (block.type !== 'table') return []
    const rows = block.rows.map(
      (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: set(cell.blocks) })) }),
    )
    return [new Table({ rows })]
  })

/** The same words with nothing of ours: default styles, no numbering, no properties. The library's own price. */
export function bareDocx(letter: Letter): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      footnotes: Object.fromEntries(
        letter.notes.map((note) => [
          String(note.number),
          { children: [new Paragraph({ children: runs(note.inlines) })] },
        ]),
      ),
      sections: [{ children: set(letter.blocks) }],
    }),
  )
}
