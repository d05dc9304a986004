import type { Node } from '@tiptap/pm/model'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, readBlocks } from '../../read-blocks.ts'

/** Tables of several rows whose first is no header, from the start of their block. */
const headless = keptPerBlock(({ node: block }) => {
  const found: { at: number; size: number; words: string }[] = []
  const look = (node: Node, at: number) => {
    if (node.type.name !== 'table' || node.childCount < 2) return
    const hasHeader = node.firstChild?.children.every((cell) => cell.type.name === 'tableHeader')
    if (!hasHeader)
      found.push({ at, size: node.nodeSize, words: node.firstChild?.textContent.slice(0, 60) ?? '' })
  }
  look(block, 0)
  block.descendants((node, pos) => look(node, pos + 1))
  return found
})

/** Every table has a header row. */
export const tableHeader: Check = ({ doc, values }): Finding[] =>
  readBlocks(doc, values).flatMap((block) =>
    headless(block).map(({ at, size, words }) => ({
      check: 'table-header',
      level: 'warning',
      about: words,
      message:
        'A table has no header row. Make its first row one, or add one that says what the columns hold.',
      place: { kind: 'words', from: block.pos + at, to: block.pos + at + size },
    })),
  )
