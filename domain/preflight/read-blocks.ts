import type { Node } from '@tiptap/pm/model'
import { type StandIns, standInKey } from '#domain/draft/reading/stand-ins.ts'

/** What a run of words is in the letter. */
export type WordsRole = 'body' | 'heading' | 'quote' | 'table' | 'footnote' | 'list' | 'letter-part'

/** A filled blank or an exhibit's label among words: `text.slice(start, end)` stands for what has the key `id`. */
export type FilledField = { id: string; start: number; end: number }

/**
 * The words of one textblock or footnote, filled blanks and labels of exhibits included. `at[i]` is where `text[i]` stands, counted from the
 * top-level block; every letter of a filled blank stands where its field does.
 */
export type Words = {
  text: string
  at: readonly number[]
  role: WordsRole
  /** Footnotes called and citations standing in these words, by their place in `text`. */
  notes: readonly number[]
  fields: readonly FilledField[]
}

/**
 * A top-level block by its words; `pos` is where the block starts. Whatever is not words, an open blank too, stands as
 * U+FFFC. `words` is the same array for as long as the block and what its blanks are filled with stay the same.
 */
export type BlockWords = { node: Node; pos: number; words: readonly Words[] }

type Values = StandIns
type Kept = { words: readonly Words[]; keys: readonly string[]; filledWith: readonly string[] }

const keptBlocks = new WeakMap<Node, Kept>()
const keptDocs = new WeakMap<Node, { values: Values; blocks: readonly BlockWords[] }>()

/** The letter's blocks with their words. A block is read once for as long as it and its blanks' values stay. */
export function readBlocks(doc: Node, values: Values = NO_VALUES): readonly BlockWords[] {
  const known = keptDocs.get(doc)
  if (known?.values === values) return known.blocks
  const blocks: BlockWords[] = []
  doc.forEach((node, pos) => {
    blocks.push({ node, pos, words: keptWords(node, values) })
  })
  keptDocs.set(doc, { values, blocks })
  return blocks
}

const NO_VALUES: Values = {}

/**
 * Keeps what is found in a block for as long as its words stay the same. `find` must look at nothing else, and
 * count positions from the block.
 */
export function keptPerBlock<T>(find: (block: Omit<BlockWords, 'pos'>) => T): (block: BlockWords) => T {
  const found = new WeakMap<readonly Words[], { it: T }>()
  return (block) => {
    const known = found.get(block.words) ?? { it: find(block) }
    found.set(block.words, known)
    return known.it
  }
}

/** Where `text.slice(start, end)` stands in the letter; `start` < `end`. */
export const placeOf = (block: Pick<BlockWords, 'pos'>, { at }: Words, start: number, end: number) => ({
  kind: 'words' as const,
  from: block.pos + (at[start] ?? 0),
  to: block.pos + (at[end - 1] ?? 0) + 1,
})

/** Whether `text.slice(start, end)` was typed into the letter, so that it can be replaced there. */
export const isTyped = ({ text, fields }: Words, start: number, end: number): boolean =>
  !text.slice(start, end).includes('\ufffc') &&
  fields.every((field) => field.end <= start || field.start >= end)

const filledWords = (values: Values, id: string): string =>
  Object.hasOwn(values, id) ? (values[id] ?? '').trim() : ''

function keptWords(node: Node, values: Values): readonly Words[] {
  const known = keptBlocks.get(node)
  if (known?.keys.every((id, index) => filledWords(values, id) === known.filledWith[index])) {
    return known.words
  }
  const keys: string[] = []
  node.descendants((child) => {
    const key = standInKey(child)
    if (key !== null) keys.push(key)
  })
  const words = readWords(node, values)
  keptBlocks.set(node, { words, keys, filledWith: keys.map((id) => filledWords(values, id)) })
  return words
}

const ROLES: Readonly<Record<string, WordsRole>> = {
  heading: 'heading',
  blockquote: 'quote',
  table: 'table',
  footnote: 'footnote',
  bulletList: 'list',
  orderedList: 'list',
  letterPart: 'letter-part',
}

function readWords(block: Node, values: Values): Words[] {
  const found: Words[] = []
  const visit = (node: Node, offset: number, outer: WordsRole) => {
    const role = ROLES[node.type.name] ?? outer
    if (node.inlineContent) found.push(wordsOf(node, offset, role, values))
    node.forEach((child, at) => {
      if (!child.isText) visit(child, offset + 1 + at, role)
    })
  }
  visit(block, 0, 'body')
  return found
}

function wordsOf(node: Node, offset: number, role: WordsRole, values: Values): Words {
  let text = ''
  const at: number[] = []
  const notes: number[] = []
  const fields: FilledField[] = []
  node.forEach((child, start) => {
    const name = child.type.name
    if (name === 'footnote' || name === 'citation') notes.push(text.length)
    const key = standInKey(child)
    const value = key === null ? '' : filledWords(values, key)
    if (key !== null && value !== '') {
      fields.push({ id: key, start: text.length, end: text.length + value.length })
    }
    const words = child.isText ? (child.text ?? '') : name === 'hardBreak' ? '\n' : value || '\ufffc'
    // A text runs on from letter to letter; a blank stands in one place, however long its value.
    const step = child.isText ? 1 : 0
    for (let index = 0; index < words.length; index += 1) at.push(offset + 1 + start + index * step)
    text += words
  })
  return { text, at, role, notes, fields }
}
