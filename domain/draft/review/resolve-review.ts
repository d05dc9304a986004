import { Node } from '@tiptap/pm/model'
import { type DocJson, parseDoc } from '../doc.ts'
import { keptRows } from './kept-rows.ts'
import { isGone, resolveInlines, type Verdict } from './resolve-inlines.ts'
import { reviewedSchema } from './reviewed-schema.ts'

export type { Verdict }

/** Reads JSON as a letter with changes and comments in it. Throws `RangeError` naming the node that does not fit. */
export function parseReviewed(json: unknown): Node {
  const doc = Node.fromJSON(reviewedSchema, json)
  doc.check()
  return doc
}

/**
 * A letter with every tracked change taken or turned down, in the draft's own schema; comments leave with them. Blocks
 * whose end is gone run on into the next, as in Word, which keeps the next one's looks.
 */
export function resolveReview(doc: Node, verdict: Verdict): Node {
  const blocks = resolver(doc.toJSON(), verdict)
  return parseDoc({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] })
}

const isText = ({ type }: DocJson) => type === 'paragraph' || type === 'heading'
const CONTAINERS = ['bulletList', 'orderedList', 'listItem', 'blockquote', 'letterPart']

function resolver(root: DocJson, verdict: Verdict): DocJson[] {
  const stuck = lastOfTheirRun(root)
  /** Words of blocks whose end is gone: they stand before those of the next. */
  let before: DocJson[] = []

  const textBlock = (block: DocJson): DocJson[] => {
    const { breakChange, ...attrs } = block.attrs ?? {}
    const content = [...before, ...resolveInlines(block.content ?? [], verdict)]
    before = []
    if (!isGone(breakChange, verdict)) return [{ ...block, attrs, content }]
    if (!stuck.has(block)) {
      before = content
      return []
    }
    return content.length > 0 ? [{ ...block, attrs, content }] : []
  }
  const within = (block: DocJson): DocJson[] => {
    if (isText(block)) return textBlock(block)
    if (block.type === 'table') {
      const rows = keptRows(block.content ?? [], verdict).map((row) => ({
        ...row,
        content: (row.content ?? []).map((cell) => ({
          ...cell,
          content: filled((cell.content ?? []).flatMap(within)),
        })),
      }))
      return rows.length > 0 ? [{ ...block, content: rows }] : []
    }
    if (!CONTAINERS.includes(block.type)) return [block]
    const content = (block.content ?? []).flatMap(within)
    if (content.length === 0) return []
    // An item begins with words of its own.
    const isHeadless = block.type === 'listItem' && content[0]?.type !== 'paragraph'
    return [{ ...block, content: isHeadless ? [{ type: 'paragraph' }, ...content] : content }]
  }
  return (root.content ?? []).flatMap(within)
}

const filled = (blocks: DocJson[]) => (blocks.length > 0 ? blocks : [{ type: 'paragraph' }])

/** The paragraphs and headings that nothing they could run on into follows: the last in a cell, before a table, a picture. */
function lastOfTheirRun(root: DocJson): Set<DocJson> {
  const found = new Set<DocJson>()
  let last: DocJson | null = null
  const close = () => {
    if (last) found.add(last)
    last = null
  }
  const visit = (block: DocJson): void => {
    if (isText(block)) last = block
    else if (CONTAINERS.includes(block.type) || block.type === 'tableRow') block.content?.forEach(visit)
    else {
      close()
      block.content?.forEach(visit)
      close()
    }
  }
  root.content?.forEach(visit)
  close()
  return found
}
