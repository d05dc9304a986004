import { type DocJson, parseDoc } from '../doc.ts'

/** The blocks a reader found in a file, and sentences about what it could not keep. */
export type ReadBlocks = { blocks: DocJson[]; warnings: string[] }

/** Deeper than this, nothing in a letter is nested; what stands deeper is set less deep. */
export const DEEPEST = 8

/** Blocks as a doc that fits the schema, whatever a reader made of a file. Throws `RangeError` if one does not. */
export const docOfBlocks = (blocks: readonly DocJson[]): DocJson =>
  parseDoc({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }).toJSON()

/** An item of a list begins with a paragraph of its own. */
export const listItem = (blocks: readonly DocJson[]): DocJson => ({
  type: 'listItem',
  content: blocks[0]?.type === 'paragraph' ? [...blocks] : [{ type: 'paragraph' }, ...blocks],
})

export const filledOr = (blocks: readonly DocJson[]): DocJson[] =>
  blocks.length > 0 ? [...blocks] : [{ type: 'paragraph' }]

/** Words from outside, without the control characters no letter holds. */
export const plainWords = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
  words.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').toWellFormed()
