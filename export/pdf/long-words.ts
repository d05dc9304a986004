/** Words longer than this may not fit beside others on a line, or in a table's column. */
const LONG = 24
/** A stretch of letters longer than this is no word of any language, so it may end a line anywhere. */
const ENDLESS = 48
const PIECE = 6

/** The setter knows where web addresses may break. */
const ADDRESS = /^https?:\/\//i
const AFTER_SIGN = /(?<=[-_./\\:;,=&?@%+~#|\])}])(?=[\p{L}\p{N}])/u

/**
 * Cuts words where a line may end inside a word too long for one: after the signs of paths, addresses and numbers, and
 * anywhere in a stretch that has none. Null where no word needs it. The pieces put together are the words unchanged.
 */
export function longWordPieces(words: string): string[] | null {
  if (words.length <= LONG) return null
  const pieces = words.split(/(?<=\s)(?=\S)/u).flatMap((word) => (isLong(word) ? cut(word) : [word]))
  return pieces.length > words.split(/(?<=\s)(?=\S)/u).length ? pieces : null
}

const isLong = (word: string) => word.length > LONG && !ADDRESS.test(word)

const cut = (word: string): string[] => word.split(AFTER_SIGN).flatMap(cutEndless)

function cutEndless(stretch: string): string[] {
  if (stretch.length <= ENDLESS) return [stretch]
  // Made here, because making one takes longer than most letters have use for it.
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const letters = Array.from(segmenter.segment(stretch), ({ segment }) => segment)
  return Array.from({ length: Math.ceil(letters.length / PIECE) }, (_, index) =>
    letters.slice(index * PIECE, (index + 1) * PIECE).join(''),
  )
}
