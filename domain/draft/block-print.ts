/** One stretch of a set block: words with the names of their marks, or a step of its structure. */
export type PrintPiece = { words: string; marks: readonly string[]; href: string | null } | { step: string }

/**
 * What a block looked like when it was set, as one string: its words with marks and links, and the steps between them
 * (`p` a paragraph's end, `br`, `note`, `/note`, `item`, `cell`, `row`, …). Two blocks with one print say the same in
 * the same way; neighbouring words with the same marks are one stretch, so that how a program cut its runs is no matter.
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
