import { WORD } from '#domain/text/diff-words.ts'
import type { DocJson } from '../doc.ts'
import { joinText } from './join-text.ts'

/**
 * A letter's blocks as one flat sequence, so that they can be compared and merged like words: the beginning and end
 * of each block, each word with its marks, each footnote, citation or blank whole.
 */
export type LetterToken =
  | { kind: 'open'; type: string; attrs: Record<string, unknown>; key: string }
  | { kind: 'close'; key: string }
  | { kind: 'inline'; node: DocJson; key: string }

export const tokenKey = (token: LetterToken) => token.key

const INLINE = new Set(['text', 'hardBreak', 'footnote', 'citation', 'field', 'exhibit'])

/** The tokens of blocks. Where a block came from and what it answers goes with it, but makes no two blocks differ. */
export function tokensOf(blocks: readonly DocJson[]): LetterToken[] {
  return blocks.flatMap((block): LetterToken[] => {
    if (INLINE.has(block.type)) return inlineTokens(block)
    const { argument: _argument, answers: _answers, ...form } = block.attrs ?? {}
    const key = `<${block.type} ${JSON.stringify(form)}`
    return [
      { kind: 'open', type: block.type, attrs: block.attrs ?? {}, key },
      ...tokensOf(block.content ?? []),
      { kind: 'close', key: `>${block.type}` },
    ]
  })
}

function inlineTokens(node: DocJson): LetterToken[] {
  if (node.type !== 'text') return [{ kind: 'inline', node, key: JSON.stringify(node) }]
  const marks = JSON.stringify(node.marks ?? [])
  return (node.text?.match(WORD) ?? []).map((text) => ({
    kind: 'inline',
    node: { ...node, text },
    key: `${text} ${marks}`,
  }))
}

/** The blocks a sequence of tokens stands for; null when its blocks do not begin and end as they should. */
export function blocksOf(tokens: readonly LetterToken[]): DocJson[] | null {
  const root: DocJson = { type: 'doc', content: [] }
  const open = [root]
  for (const token of tokens) {
    const parent = open.at(-1)
    if (parent === undefined) return null
    if (token.kind === 'open') {
      const block: DocJson = { type: token.type, attrs: token.attrs, content: [] }
      parent.content?.push(block)
      open.push(block)
    } else if (token.kind === 'close') {
      if (open.length < 2 || token.key !== `>${parent.type}`) return null
      parent.content = joinText(parent.content ?? [])
      open.pop()
    } else {
      if (open.length < 2) return null
      parent.content?.push(token.node)
    }
  }
  return open.length === 1 ? (root.content ?? []) : null
}

const SIGNS: Readonly<Record<string, string>> = { field: '[blank]', exhibit: '[exhibit]' }

/** What a reader sees of a token: its words, the end of a paragraph as an empty line, anything else as a sign. */
export function tokenText(token: LetterToken): string {
  if (token.kind === 'open') return ''
  if (token.kind === 'close') return /^>(paragraph|heading)$/.test(token.key) ? '\n\n' : ''
  const { node } = token
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  return SIGNS[node.type] ?? '[note]'
}
