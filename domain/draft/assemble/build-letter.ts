import type { DocJson } from '../doc.ts'
import type { LetterPart } from '../nodes/letter-part.ts'

/** The small pieces a letter is assembled from, as DocJson. */
export const text = (words: string): DocJson => ({ type: 'text', text: words })
export const blank = (id: string): DocJson => ({ type: 'field', attrs: { id } })

/** The words, or the blank that asks for them. */
export const wordsOrBlank = (words: string, fieldId: string): DocJson =>
  words.trim() === '' ? blank(fieldId) : text(words.trim())

export const paragraph = (content: readonly DocJson[], answers: readonly string[] = []): DocJson => ({
  type: 'paragraph',
  ...(answers.length > 0 && { attrs: { answers: [...answers] } }),
  content: [...content],
})

export const heading = (level: number, words: string, attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'heading',
  attrs: { level, ...attrs },
  content: [text(words)],
})

export const part = (name: LetterPart, lines: ReadonlyArray<readonly DocJson[]>): DocJson => ({
  type: 'letterPart',
  attrs: { part: name },
  content: lines.map((line) => paragraph(line)),
})

/** The lines of a text that have words, trimmed. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
