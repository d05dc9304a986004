import type { Block, Letter, ListItem } from '../letter.ts'
import { pictureLines } from '../page/words.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { headingLines } from './heading-lines.ts'
import { markdownInlines } from './markdown-inlines.ts'
import { markdownTable } from './markdown-table.ts'

/** Sets a letter as Markdown: GitHub's kind, with `[^1]` for footnotes. Read back, it is the same letter. */
export async function renderMarkdown(letter: Letter): Promise<RenderedFile> {
  const notes = letter.notes.map(
    ({ number, inlines }) => `[^${number}]: ${markdownInlines(inlines, '<br>') || '&#8203;'}`,
  )
  const body = markdownBlocks(letter.blocks, letter)
  const file = `${[escapeMarkdown(logoWords(letter)), body, ...notes].filter(Boolean).join('\n\n')}\n`
  return { bytes: new TextEncoder().encode(file), warnings: pictureWarning(letter), pages: null }
}

/** Text holds no pictures: whoever made the file should know which are missing. */
export const pictureWarning = ({ images }: Letter): string[] =>
  images.length === 0
    ? []
    : [
        `This format holds no pictures: ${images.length === 1 ? 'the letter’s picture stands' : `the letter’s ${images.length} pictures stand`} in it by description only.`,
      ]

/** A letter that opens with its logo alone says here whose it is. */
export const logoWords = ({ logo }: Letter): string => (logo?.isAlone ? logo.alt : '')

/** What keeps two lists that follow each other from being read as one. */
const APART = '<!-- -->'

function markdownBlocks(blocks: readonly Block[], letter: Letter): string {
  const out: string[] = []
  let last: Block['type'] | null = null
  for (const block of blocks) {
    const lines = markdownBlock(block, letter)
    if (lines === '') continue
    if (last === block.type && ['bullets', 'numbers', 'quote'].includes(last)) out.push(APART)
    out.push(lines)
    last = block.type
  }
  return out.join('\n\n')
}

function markdownBlock(block: Block, letter: Letter): string {
  switch (block.type) {
    case 'paragraph':
      return markdownInlines(block.inlines)
    case 'heading': {
      const number = block.number === null ? '' : `${block.number} `
      return `${'#'.repeat(block.level)} ${markdownInlines([{ type: 'text', text: number, marks: [] }, ...block.inlines], '<br>')}`
    }
    case 'bullets':
      return markdownItems(block.items, () => '- ', letter)
    case 'numbers':
      return markdownItems(block.items, (index) => `${block.start + index}. `, letter)
    case 'quote':
      return prefixed(markdownBlocks(block.blocks, letter) || APART, '> ', '> ')
    case 'table':
      return markdownTable(block.rows)
    case 'picture':
      return pictureLines(block)
        .map((line) => markdownInlines(line))
        .join('\n\n')
    case 'rule':
      return '* * *'
    case 'contents':
      return headingLines(letter.blocks)
        .map(({ level, inlines }) => `${'  '.repeat(level - 1)}- ${markdownInlines(inlines, ' ')}`)
        .join('\n')
    case 'part':
      return block.paragraphs
        .map((line) => markdownInlines(line))
        .filter(Boolean)
        .join('\\\n')
    case 'exhibits':
      return block.entries
        .map(({ label, caption }) =>
          markdownInlines([
            { type: 'text', text: caption === '' ? label : `${label}: ${caption}`, marks: [] },
          ]),
        )
        .join('\n\n')
    case 'references':
      return block.entries
        .map(({ label, inlines }) =>
          markdownInlines(
            label === null ? inlines : [{ type: 'text', text: `${label} `, marks: [] }, ...inlines],
          ),
        )
        .join('\n\n')
  }
}

const markdownItems = (items: readonly ListItem[], marker: (index: number) => string, letter: Letter) =>
  items
    .map(({ blocks }, index) => {
      const sign = marker(index)
      const [first, ...rest] = blocks
      const words = first?.type === 'paragraph' ? markdownInlines(first.inlines) : ''
      const more = markdownBlocks(first?.type === 'paragraph' ? rest : blocks, letter)
      const content = [words || APART, more].filter(Boolean).join('\n\n')
      return prefixed(content, sign, ' '.repeat(sign.length))
    })
    .join(items.every(({ blocks }) => blocks.length === 1) ? '\n' : '\n\n')

const prefixed = (lines: string, first: string, next: string): string =>
  lines
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : (next + line).trimEnd()))
    .join('\n')
