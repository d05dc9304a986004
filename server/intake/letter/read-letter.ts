import type { DocJson } from '#domain/draft/doc.ts'
import type { LetterReading } from '#domain/draft/review/letter-reading.ts'
import { parseReviewed } from '#domain/draft/review/resolve-review.ts'
import { unpackLetter } from './unpack-letter.ts'
import { findAll, treeBuilder } from './word-tree.ts'

/** Reads a letter from a Word file's bytes, in this process. Throws an `AppError` for what cannot be read. */
export function readLetter(bytes: Uint8Array): LetterReading {
  const parts = unpackLetter(bytes)
  const body = treeBuilder()(parts.body.xml)
  const blocks = findAll(body, ['p']).map((paragraph): DocJson => {
    const text = findAll(paragraph, ['t'])
      .map((words) => words.text)
      .join('')
    return { type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }
  })
  const doc = { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
  return {
    doc: parseReviewed(doc).toJSON(),
    comments: [],
    pictures: [],
    changes: { insertions: 0, deletions: 0, moves: 0, formats: 0 },
    copyId: null,
    fields: {},
    warnings: [],
  }
}
