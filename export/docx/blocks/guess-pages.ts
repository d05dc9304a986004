import type { Block, Inline, Letter } from '../../letter.ts'
import { MARGIN, PAPERS, pictureSize, textWidth } from '../../page/geometry.ts'
import { tableGrid } from '../../page/table-grid.ts'
import { inlineWords, withoutOrigins } from '../../page/words.ts'

/** Widths of the characters from space to tilde in Times, in thousandths of the font's size. */
const WIDTHS = [
  ...[
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  ],
  ...[
    500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  ],
  ...[
    389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  ],
  ...[
    500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  ],
  ...[278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541],
]
const OTHER_WIDTH = 560
const WIDEN = { tinos: 1, 'source-serif': 1.08 } satisfies Record<Letter['face'], number>
/** What a line leaves empty at its end, on average, in ems; and the height of a line of single spacing. */
const RAGGED = 1.0
const LINE = 1.15

type Run = { words: string; size: number; width: number; spacing: number; after: number }

/**
 * The page each heading stands on, by a quick reckoning: lines by the widths of letters, notes under the page that
 * calls them. Word lays pages out itself and may differ by a page or two in a long letter.
 */
export function guessPages(letter: Letter): Map<Block, number> {
  const { fontSize, paper, face, notes } = letter
  const full = PAPERS[paper].height - 2 * MARGIN
  const pages = new Map<Block, number>()
  let page = 1
  let used = 0
  const turn = () => {
    page++
    used = 0
  }
  const flow = (height: number, isWhole: boolean) => {
    if (isWhole && used + height > full && used > 0) turn()
    used += height
    while (used > full) {
      page++
      used -= full
    }
  }
  const textHeight = ({ words, size, width, spacing, after }: Run) => {
    let sum = 0
    for (const character of words) sum += WIDTHS[character.charCodeAt(0) - 32] ?? OTHER_WIDTH
    const room = Math.max(width - RAGGED * size, size)
    const lines = Math.max(1, Math.ceil(((sum / 1000) * size * WIDEN[face]) / room))
    return lines * size * LINE * spacing + after
  }
  const wordsHeight = (inlines: readonly Inline[], width: number, after = 0.7, size = fontSize): number => {
    const called = withoutOrigins(inlines).flatMap((inline) =>
      inline.type === 'note' ? (notes[inline.number - 1]?.inlines ?? []) : [],
    )
    const own = inlineWords(inlines).split('\n')
    const body = own.reduce(
      (sum, words) => sum + textHeight({ words, size, width, spacing: LINE, after: 0 }),
      after * fontSize,
    )
    if (called.length === 0) return body
    const note = { words: inlineWords(called), size: fontSize * 0.83, spacing: 1.05, after: 0.2 * fontSize }
    return body + textHeight({ ...note, width: textWidth(paper) })
  }
  const heightOf = (block: Block, width: number): number => {
    const inner = (blocks: readonly Block[], room: number) =>
      blocks.reduce((sum, child) => sum + heightOf(child, room), 0)
    switch (block.type) {
      case 'paragraph':
        return wordsHeight(block.inlines, width)
      case 'heading':
        return wordsHeight(block.inlines, width, 1.9, fontSize * (block.level === 1 ? 1.17 : 1))
      case 'part':
        return block.paragraphs.reduce((sum, lines) => sum + wordsHeight(lines, width, 0), fontSize * 1.5)
      case 'quote':
        return inner(block.blocks, width - 54)
      case 'bullets':
      case 'numbers':
        return block.items.reduce((sum, item) => sum + inner(item.blocks, width - 20) - 0.3 * fontSize, 0)
      case 'picture': {
        const image = letter.images.find(({ id }) => id === block.imageId)
        return (image ? pictureSize(block, image, paper).height : 0) + fontSize * (block.caption ? 3.5 : 2)
      }
      case 'table': {
        const grid = tableGrid(block.rows)
        const rowHeights = grid.rows.map((row) =>
          Math.max(
            0,
            ...row.map((cell) => {
              const share = grid.shares
                .slice(cell.column, cell.column + cell.colspan)
                .reduce((sum, part) => sum + part, 0)
              return inner(cell.blocks, Math.max(20, (share * width - 9) / 0.86)) * 0.8
            }),
          ),
        )
        return rowHeights.reduce((sum, height) => sum + height + 4, fontSize)
      }
      case 'exhibits':
      case 'references':
        return block.entries.length * fontSize * LINE * 2
      case 'contents':
        return letter.blocks.filter(({ type }) => type === 'heading').length * fontSize * LINE * 1.3
      case 'rule':
        return fontSize * 2
    }
  }
  for (const block of letter.blocks) {
    const isHeading = block.type === 'heading'
    const height = heightOf(block, textWidth(paper))
    // A heading stays with the first lines under it.
    const isLow = used + height + 2 * fontSize * LINE > full
    if (isHeading && used > 0 && (block.startsPage || isLow)) turn()
    flow(height, isHeading || block.type === 'picture')
    if (isHeading) pages.set(block, page)
  }
  return pages
}
