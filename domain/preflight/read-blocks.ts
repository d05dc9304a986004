import type { Node } from '@tiptap/pm/model'

/** What a run of words is in the letter. */
export type WordsRole = 'body' | 'heading' | 'quote' | 'table' | 'footnote' | 'list' | 'letter-part'

/** The words of one textblock or footnote. `at[i]` is where `text[i]` stands, counted from the top-level block. */
export type Words = {
  text: string
  at: readonly number[]
  role: WordsRole
  /** Footnotes called and citations standing in these words, by their place in `text`. */
  notes: readonly number[]
}

/** A top-level block by its words; `pos` is where the block starts. Whatever is not words stands as U+FFFC. */
export type BlockWords = { node: Node; pos: number; words: readonly Words[] }

const kept = new WeakMap<Node, readonly Words[]>()

/** The letter's blocks with their words. A block's words are read once for as long as the block lives. */
export function readBlocks(doc: Node): BlockWords[] {
  const blocks: BlockWords[] = []
  doc.forEach((node, pos) => {
    const words = kept.get(node) ?? readWords(node)
    kept.set(node, words)
    blocks.push({ node, pos, words })
  })
  return blocks
}

/** Where `text.slice(start, end)` stands in the letter; `start` < `end`. */
export const placeOf = (block: BlockWords, { at }: Words, start: number, end: number) => ({
  kind: 'words' as const,
  from: block.pos + (at[start] ?? 0),
  to: block.pos + (at[end - 1] ?? 0) + 1,
})

const ROLES: Readonly<Record<string, WordsRole>> = {
  heading: 'heading',
  blockquote: 'quote',
  table: 'table',
  footnote: 'footnote',
  bulletList: 'list',
  orderedList: 'list',
  letterPart: 'letter-part',
}

function readWords(block: Node): Words[] {
  const found: Words[] = []
  const visit = (node: Node, offset: number, outer: WordsRole) => {
    const role = ROLES[node.type.name] ?? outer
    if (node.inlineContent) found.push(wordsOf(node, offset, role))
    node.forEach((child, at) => {
      if (!child.isText) visit(child, offset + 1 + at, role)
    })
  }
  visit(block, 0, 'body')
  return found
}

function wordsOf(node: Node, offset: number, role: WordsRole): Words {
  let text = ''
  const at: number[] = []
  const notes: number[] = []
  node.forEach((child, start) => {
    if (child.type.name === 'footnote' || child.type.name === 'citation') notes.push(text.length)
    const words = child.isText ? (child.text ?? '') : child.type.name === 'hardBreak' ? '\n' : '\ufffc'
    for (let index = 0; index < words.length; index += 1) at.push(offset + 1 + start + index)
    text += words
  })
  return { text, at, role, notes }
}
