import { withRaisedFigures } from '#domain/text/raised-figures.ts'
import type { Block, Inline, Letter, ListItem } from '../letter.ts'
import { tableGrid } from '../page/table-grid.ts'
import { inlinesOf, pictureLines, withoutOrigins } from '../page/words.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { headingLines } from './heading-lines.ts'
import { logoWords, pictureWarning } from './render-markdown.ts'

/**
 * Sets a letter as plain text, as a web form or an e-mail takes it: one line a paragraph, an empty line between blocks,
 * addresses behind their words and the notes at the end.
 */
export async function renderText(letter: Letter): Promise<RenderedFile> {
  const notes = letter.notes.map(({ number, inlines }) => `[${number}] ${plainLine(inlines, ' ')}`)
  const blocks = [logoWords(letter), ...blockTexts(letter.blocks, letter)].filter(Boolean)
  const file = `${[...blocks, ...(notes.length > 0 ? ['Notes', ...notes] : [])].join('\n\n')}\n`
  return { bytes: new TextEncoder().encode(file), warnings: pictureWarning(letter), pages: null }
}

const blockTexts = (blocks: readonly Block[], letter: Letter): string[] =>
  blocks.map((block) => blockText(block, letter)).filter((lines) => lines.trim() !== '')

function blockText(block: Block, letter: Letter): string {
  switch (block.type) {
    case 'paragraph':
      return plainLine(block.inlines)
    case 'heading':
      return `${block.number === null ? '' : `${block.number} `}${plainLine(block.inlines, ' ')}`
    case 'bullets':
      return itemTexts(block.items, () => '- ', letter)
    case 'numbers':
      return itemTexts(block.items, (index) => `${counted(block.marker, block.start + index)}. `, letter)
    case 'quote':
      return indented(blockTexts(block.blocks, letter).join('\n\n'), '    ', '    ')
    case 'table':
      return tableGrid(block.rows)
        .rows.map((row) =>
          row
            .map(({ blocks }) =>
              [...inlinesOf(blocks, pictureLines)].map((line) => plainLine(line, ' ')).join(' '),
            )
            .join(' | '),
        )
        .join('\n')
    case 'picture':
      return pictureLines(block)
        .map((line) => plainLine(line))
        .join('\n')
    case 'rule':
      return '* * *'
    case 'contents':
      return headingLines(letter.blocks)
        .map(({ level, inlines }) => '  '.repeat(level - 1) + plainLine(inlines, ' '))
        .join('\n')
    case 'part':
      return block.paragraphs.map((line) => plainLine(line)).join('\n')
    case 'exhibits':
      return block.entries
        .map(({ label, caption }) => (caption === '' ? label : `${label}: ${caption}`))
        .join('\n')
    case 'references':
      return block.entries
        .map(({ label, inlines }) => `${label === null ? '' : `${label} `}${plainLine(inlines, ' ')}`)
        .join('\n')
  }
}

const itemTexts = (items: readonly ListItem[], marker: (index: number) => string, letter: Letter) =>
  items
    .map(({ blocks }, index) => {
      const sign = marker(index)
      return indented(blockTexts(blocks, letter).join('\n'), sign, ' '.repeat(sign.length))
    })
    .join('\n')

const counted = (marker: 'number' | 'letter', count: number) =>
  marker === 'letter' && count <= 26 ? String.fromCharCode(96 + count) : String(count)

const indented = (lines: string, first: string, next: string): string =>
  lines
    .split('\n')
    .map((line, index) => (index === 0 ? first : line === '' ? '' : next) + line)
    .join('\n')

/** Words in a row; where they lead stands behind them, once for words that lead to one place. */
function plainLine(inlines: readonly Inline[], lineBreak = '\n'): string {
  const flat = withoutOrigins(inlines)
  let linked = ''
  return flat
    .map((inline, index) => {
      if (inline.type === 'break') return lineBreak
      if (inline.type === 'note') return `[${inline.number}]`
      if (inline.type === 'blank') return `[${inline.label}]`
      if (inline.type !== 'text') return ''
      const words = withRaisedFigures(inline.text, inline.marks)
      if (inline.href === undefined) return words
      linked += inline.text
      const next = flat[index + 1]
      if (next?.type === 'text' && next.href === inline.href) return words
      const isSaid = linked.includes(inline.href.replace(/^mailto:/, ''))
      linked = ''
      return isSaid ? words : `${words} (${inline.href.replace(/^mailto:/, '')})`
    })
    .join('')
}
