import { Fragment, type Node } from '@tiptap/pm/model'
import { type DiffPart, diff } from '#domain/text/diff.ts'
import { WORD } from '#domain/text/diff-words.ts'
import { blockKey } from './block-form.ts'
import type { Edit } from './edit.ts'

/**
 * A word with its marks, or a whole inline node. Footnotes count as one another, and are compared within. Without a node
 * it is the seam between two blocks.
 */
type Piece = { node: Node | null; key: string }
const SEAM: Piece = { node: null, key: 'seam' }

/** A paragraph with more differences is another one: nobody would read them word by word. */
const MOST_DIFFERENCES = 1_000

/** What differs between the inline content of two nodes, word by word; `start` is where the first one's content begins. */
export const wordEdits = (before: Node, after: Node, start: number): Edit[] =>
  pieceEdits(piecesOf(before), piecesOf(after), start, after)

/** The same where one block was made two, or two one: the edit at the seam says so. */
export function seamEdits(before: readonly Node[], after: readonly Node[], start: number): Edit[] {
  const pieces = (blocks: readonly Node[]) =>
    blocks.flatMap((block, index) => [...(index > 0 ? [SEAM] : []), ...piecesOf(block)])
  return pieceEdits(pieces(before), pieces(after), start, after.at(-1) ?? null)
}

function pieceEdits(old: readonly Piece[], come: readonly Piece[], start: number, last: Node | null): Edit[] {
  const edits: Edit[] = []
  let pos = start
  const parts = joined(diff(old, come, ({ key }) => key, MOST_DIFFERENCES))
  // Of what is the same, the parts hold the pieces of the first text; its footnotes are found in the second by order.
  const notes = come.filter(isNote)
  let note = 0
  const replace = (to: number, removed: readonly Piece[], added: readonly Piece[]) => {
    const seam = added.indexOf(SEAM)
    if (seam >= 0 && last) {
      const ends = last.type.schema.nodes.paragraph?.create(null, contentOf(added.slice(0, seam)))
      const begins = last.copy(contentOf(added.slice(seam + 1)))
      edits.push({ kind: 'split', from: pos, to, content: Fragment.from(ends ? [ends, begins] : [begins]) })
    } else
      edits.push({
        kind: removed.includes(SEAM) ? 'join' : 'words',
        ...{ from: pos, to, content: contentOf(added) },
      })
  }
  for (const [index, { kind, items }] of parts.entries()) {
    if (kind === 'added') {
      note += items.filter(isNote).length
      if (parts[index - 1]?.kind !== 'removed') replace(pos, [], items)
      continue
    }
    if (kind === 'removed') {
      const next = parts[index + 1]
      const to = pos + sizeOf(items)
      replace(to, items, next?.kind === 'added' ? next.items : [])
      pos = to
    } else
      for (const { node } of items) {
        if (node?.type.name === 'footnote') {
          const other = notes[note++]?.node
          if (other && blockKey(node) !== blockKey(other)) edits.push(...wordEdits(node, other, pos + 1))
        }
        pos += node?.nodeSize ?? SEAM_SIZE
      }
  }
  return edits
}

function piecesOf(parent: Node): Piece[] {
  return parent.children.flatMap((node): Piece[] => {
    if (node.type.name === 'footnote') return [{ node, key: 'footnote' }]
    if (!node.isText) return [{ node, key: blockKey(node) }]
    const dress = node.marks.length > 0 ? JSON.stringify(node.marks) : ''
    let at = 0
    return ((node.text ?? '').match(WORD) ?? []).map((word) => {
      const piece = { node: node.cut(at, at + word.length), key: `w${word}${dress}` }
      at += word.length
      return piece
    })
  })
}

/** A seam is the end of one block and the beginning of the next. */
const SEAM_SIZE = 2
const isNote = ({ node }: Piece) => node?.type.name === 'footnote'
const sizeOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { node }) => sum + (node?.nodeSize ?? SEAM_SIZE), 0)
const contentOf = (pieces: readonly Piece[]) =>
  Fragment.fromArray(pieces.flatMap(({ node }) => (node ? [node] : [])))

const isSpace = ({ items }: DiffPart<Piece>) =>
  items.every(({ node }) => node?.isText && node.marks.length === 0 && /^\s+$/.test(node.text ?? ''))

/** Changes with nothing but a space between them as one, so that a rewritten clause reads as one change. */
function joined(parts: readonly DiffPart<Piece>[]): DiffPart<Piece>[] {
  const out: DiffPart<Piece>[] = []
  let removed: Piece[] = []
  let added: Piece[] = []
  const flush = () => {
    if (removed.length > 0) out.push({ kind: 'removed', items: removed })
    if (added.length > 0) out.push({ kind: 'added', items: added })
    removed = []
    added = []
  }
  for (const [index, part] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1 && part.kind === 'same' && isSpace(part)
    if (part.kind === 'removed' || isBetween) removed.push(...part.items)
    if (part.kind === 'added' || isBetween) added.push(...part.items)
    if (part.kind === 'same' && !isBetween) {
      flush()
      out.push(part)
    }
  }
  flush()
  return out
}
