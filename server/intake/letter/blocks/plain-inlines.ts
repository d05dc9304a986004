import type { DocJson } from '#domain/draft/doc.ts'
import { joinText } from '#domain/draft/tokens/join-text.ts'

/** What parts two notes called at one place; the letter puts it in by itself. */
const isComma = (
  { text = '', marks = [] }: DocJson,
  before: DocJson | undefined,
  after: DocJson | undefined,
) =>
  text.trim() === ',' &&
  marks.some(({ type }) => type === 'superscript') &&
  before?.type === 'footnote' &&
  after?.type === 'footnote'

/** Inlines as the reviewed schema has them: content controls give their words, paragraphs of a note end in breaks. */
export const plainInlines = (inlines: readonly DocJson[]): DocJson[] =>
  joinText(
    inlines.flatMap((inline, index) => {
      if (isComma(inline, inlines[index - 1], inlines[index + 1])) return []
      if (inline.type === 'stand-in') return plainInlines(inline.content ?? [])
      if (inline.type === 'note-break') return [{ ...inline, type: 'hardBreak' }]
      return inline.content ? [{ ...inline, content: plainInlines(inline.content) }] : [inline]
    }),
  )
