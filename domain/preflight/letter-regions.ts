import { countWords } from '#domain/draft/assemble/letter-size.ts'
import type { LetterPart } from '#domain/draft/nodes/letter-part.ts'
import { type BlockWords, keptPerBlock } from './read-blocks.ts'

/** About as many words as stand on one page. */
const FIRST_PAGE_WORDS = 500

const wordCountOf = keptPerBlock(({ words }) => words.reduce((sum, { text }) => sum + countWords(text), 0))

/** The blocks a reader sees on opening the letter: every conventional part, and the text down to a page's length. */
export function firstPage(blocks: readonly BlockWords[]): BlockWords[] {
  let words = 0
  return blocks.filter((block) => {
    const isHere = words < FIRST_PAGE_WORDS
    words += wordCountOf(block)
    return isHere && block.node.type.name !== 'contents'
  })
}

/** The blocks that are one of the letter's conventional parts, or one of those named. */
export const partsOf = (blocks: readonly BlockWords[], ...names: readonly LetterPart[]): BlockWords[] =>
  blocks.filter(
    ({ node }) =>
      node.type.name === 'letterPart' &&
      (names.length === 0 || names.some((name) => name === node.attrs.part)),
  )

/** The words of blocks, a line each. */
export const textOf = (blocks: readonly BlockWords[]): string =>
  blocks.flatMap(({ words }) => words.map(({ text }) => text)).join('\n')
