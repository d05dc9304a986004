import { layOut, type NoticeText, type PassageKind, type Piece } from '#domain/notice/notice-text.ts'
import { unpackWord } from './docx/unpack-word.ts'
import { readBlocks, type WordParagraph } from './docx/word-blocks.ts'
import { readNotes } from './docx/word-notes.ts'
import { countItems, readNumbering } from './docx/word-numbering.ts'
import { readStyles } from './docx/word-styles.ts'

/**
 * A Word file as a notice: every item under the label Word prints before it, headings, tables and notes told apart,
 * tracked deletions and hidden words left out. Macros are never looked at.
 */
export function fromDocx(bytes: Uint8Array): NoticeText {
  const parts = unpackWord(bytes)
  const styles = readStyles(parts.styles)
  const items = countItems(readNumbering(parts.numbering), styles)
  const footnotes = readNotes(parts.footnotes)
  const endnotes = readNotes(parts.endnotes)
  const pieces: Piece[] = []
  let called = 0

  const styleOf = (paragraph: WordParagraph) =>
    paragraph.style === null ? undefined : styles.get(paragraph.style)
  const labelOf = (paragraph: WordParagraph): string => {
    const numId = paragraph.numId ?? styleOf(paragraph)?.numId ?? null
    // The list numbered 0 is Word's way to take a paragraph out of the list of its style.
    if (numId === null || numId === '0') return ''
    const byStyle = paragraph.style === null ? null : items.levelOfStyle(numId, paragraph.style)
    const level = paragraph.level ?? byStyle ?? styleOf(paragraph)?.level ?? 0
    return items.next({ numId, level })
  }
  const labelled = (paragraph: WordParagraph): string[] => {
    const label = labelOf(paragraph)
    const [first = '', ...others] = paragraph.text.split('\n')
    return paragraph.text.trim() === '' ? [] : [label === '' ? first : `${label} ${first}`, ...others]
  }
  const addNotes = (paragraph: WordParagraph) => {
    for (const note of paragraph.notes) {
      const [kind, id = ''] = note.split(' ')
      called++
      const words = (kind === 'footnote' ? footnotes : endnotes).get(id) ?? ''
      if (words.trim() !== '') pieces.push({ kind: 'footnote', text: `${called} ${words}` })
    }
  }
  const addParagraph = (paragraph: WordParagraph) => {
    const kind = kindOf(paragraph, styleOf(paragraph)?.name ?? '', styleOf(paragraph)?.outline ?? null)
    for (const text of labelled(paragraph)) pieces.push({ kind, text })
    addNotes(paragraph)
  }

  for (const block of readBlocks(parts.body)) {
    if (!('cells' in block)) addParagraph(block)
    // A table of one cell is a box around running words.
    else if (block.cells.length === 1) for (const paragraph of block.cells.flat()) addParagraph(paragraph)
    else {
      const cells = block.cells.map((cell) => cell.flatMap(labelled).join(' '))
      pieces.push({ kind: 'table', text: cells.join(' ') })
      for (const paragraph of block.cells.flat()) addNotes(paragraph)
    }
  }
  return layOut(pieces)
}

function kindOf(paragraph: WordParagraph, style: string, outlineOfStyle: number | null): PassageKind {
  if (paragraph.isContents || /^toc \d/u.test(style)) return 'contents'
  if (/^(?:footnote|endnote) text/u.test(style)) return 'footnote'
  const outline = paragraph.outline ?? outlineOfStyle
  return (outline !== null && outline < 9) || /^(?:heading \d|title$)/u.test(style) ? 'heading' : 'paragraph'
}
