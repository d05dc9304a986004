/**
 * One stretch of a set block: words with the names of their marks, or a step of its structure. `at` leads from the
 * block down to the node inside it that the step ends, by places among children.
 */
export type PrintPiece =
  | { words: string; marks: readonly string[]; href: string | null }
  | { step: string; at?: readonly number[] }

/**
 * What a block looked like when it was set, as one string: its words with marks and links, and the steps between them.
 * Two blocks with one print say the same in the same way; neighbouring words with the same marks are one stretch, so
 * that how a program cut its runs is no matter.
 *
 * A print holds what can be seen in the Word file, so that writer and reader find the same:
 *
 * - Words with the marks set on them directly (`bold`, `italic`, `underline`, `strike`, `superscript`, `subscript`; what
 *   a style adds is none). A tab is one space. Content controls leave no trace: their words are words, and a blank's are
 *   its label in square brackets.
 * - `br` at a line break; `note`, the note's own words, `/note` at a call, with `p` between two paragraphs of a note.
 * - At the **end** of each paragraph the step of its style (`PARAGRAPH_STEPS`), or `itemStep` where it has a number or
 *   bullet of its own and is no heading. A paragraph without words, picture or note leaves nothing, unless it is an item
 *   or a `rule`.
 * - A picture's paragraph is `pictureStep` and nothing else; that of its caption, the words after `Figure 2. `.
 * - A table: its paragraphs, `cellStep` at the end of each cell that starts in a row, `row` or `head-row` (repeated on
 *   every page) at the end of each row, `table` at its end.
 * - A list the letter makes of itself (contents, questions answered, exhibits) is the one step `made`.
 *
 * A block of which nothing was set has an empty print.
 */
export function blockPrint(pieces: readonly PrintPiece[]): string {
  let print = ''
  let dress: string | null = null
  for (const piece of pieces) {
    if ('step' in piece) {
      print += `\u001e${piece.step}\u001e`
      dress = null
    } else if (piece.words !== '') {
      const next = `${[...piece.marks].sort().join(' ')}\u001f${piece.href ?? ''}`
      if (next !== dress) print += `\u001f${next}\u001f`
      print += piece.words
      dress = next
    }
  }
  return print
}

/** The same print cut after each step that ends a node inside the block, with the way to that node. */
export function printLines(pieces: readonly PrintPiece[]): { at: number[]; print: string }[] {
  const lines: { at: number[]; print: string }[] = []
  let from = 0
  for (const [index, piece] of pieces.entries()) {
    if (!('step' in piece) || piece.at === undefined) continue
    lines.push({ at: [...piece.at], print: blockPrint(pieces.slice(from, index + 1)) })
    from = index + 1
  }
  return lines
}

/** The words of a print, with a space for each step. */
export const printWords = (print: string): string =>
  print
    .split('\u001e')
    .map((part, at) =>
      at % 2 === 1
        ? ' '
        : part
            .split('\u001f')
            .filter((_, turn) => turn % 3 === 0)
            .join(''),
    )
    .join('')

/** The end of a list's paragraph that bears its number or bullet; `level` counts from 1, `start` is its list's. */
export const itemStep = (level: number, marker: 'bullet' | 'number' | 'letter', start: number): string =>
  marker === 'bullet' ? `item ${level} bullet` : `item ${level} ${marker} ${start}`

/** The end of a table's cell. `align` is how its first paragraph of words stands, and left is as good as none. */
export const cellStep = (cell: {
  header: boolean
  colspan: number
  rowspan: number
  align: 'left' | 'center' | 'right' | null
}): string =>
  `${cell.header ? 'th' : 'td'} ${cell.colspan}x${cell.rowspan}${cell.align && cell.align !== 'left' ? ` ${cell.align}` : ''}`

/** A picture, by the pixels of its file and its description. */
export const pictureStep = (image: { width: number; height: number }, alt: string): string =>
  `picture ${image.width}x${image.height} ${alt}`
