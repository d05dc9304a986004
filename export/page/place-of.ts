import type { Block } from '../letter.ts'
import { inlinesOf, inlineWords } from './words.ts'

const BEGINNING = 40

/** Where a block stands, as words that help a writer find it: `in the heading “Costs”`, `in a table under “Costs”`. */
export function placeOf(blocks: readonly Block[], index: number): string {
  const block = blocks[index]
  if (!block) return 'at the end of the letter'
  if (block.type === 'heading') return `in the heading ${quoted(beginning([block]))}`
  if (block.type === 'part') return `in the ${block.part}`
  if (block.type === 'references') return 'in the references'
  if (block.type === 'exhibits') return 'in the list of exhibits'
  if (block.type === 'paragraph') return `in the paragraph that begins ${quoted(beginning([block]))}`
  const heading = blocks.slice(0, index).findLast((before) => before.type === 'heading')
  return `in ${NAMES[block.type]} ${heading ? `under ${quoted(beginning([heading]))}` : 'before the first heading'}`
}

const NAMES = {
  bullets: 'a list',
  numbers: 'a list',
  quote: 'a quotation',
  table: 'a table',
  picture: 'the caption of a picture',
  rule: 'a rule',
  contents: 'the contents',
} satisfies Record<
  Exclude<Block['type'], 'heading' | 'part' | 'references' | 'exhibits' | 'paragraph'>,
  string
>

const quoted = (words: string) => `“${words}”`

function beginning(blocks: readonly Block[]): string {
  const words = [...inlinesOf(blocks)].map(inlineWords).join(' ').replace(/\s+/g, ' ').trim()
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…`.toWellFormed() : words
}
