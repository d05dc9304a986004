import type { Inline } from '../letter.ts'
import { withoutOrigins } from '../page/words.ts'
import { longWordPieces } from './long-words.ts'

/** Inlines as `inlines.typ` reads them: no nodes behind words, long words in pieces. */
export const typstInlines = (inlines: readonly Inline[]) =>
  withoutOrigins(inlines).map((inline) => {
    if (inline.type !== 'text') return inline
    const { text, marks, href } = inline
    const pieces = longWordPieces(text)
    return { type: 'text', text, marks, ...(href ? { href } : {}), ...(pieces ? { pieces } : {}) }
  })
