import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock } from './flat-block.ts'

const FIGURE = /^(?:figure|fig\.?)\s+[\dA-Z][\d.–-]*?[.:]?\s+/iu

/** The inlines of a caption without the number before its words, which the letter counts itself. */
export function withoutFigure(inlines: readonly DocJson[]): DocJson[] {
  const words = inlines.map(({ text = '\u0000' }) => text).join('')
  let left = FIGURE.exec(words)?.[0].length ?? 0
  return inlines.flatMap((inline) => {
    const text = inline.text ?? ''
    const cut = Math.min(left, text.length)
    left -= cut
    if (cut === 0) return [inline]
    return cut === text.length ? [] : [{ ...inline, text: text.slice(cut) }]
  })
}

/** The words under a picture; null where they are more than plain words, and no caption can hold them. */
export function captionIn(block: FlatBlock | undefined): string | null {
  if (block?.type !== 'paragraph' || !block.isCaption) return null
  const words = withoutFigure(block.inlines)
  const isPlain = words.every(({ type, marks = [] }) => type === 'text' && marks.length === 0)
  return isPlain && words.length > 0 ? words.map(({ text = '' }) => text).join('') : null
}
