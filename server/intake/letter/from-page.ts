import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import { DEEPEST, filledOr, listItem, plainWords, type ReadBlocks } from '#domain/draft/import/read-blocks.ts'
import { picturesLeft } from '#domain/draft/import/read-markdown.ts'
import { isAllowedAddress } from '#domain/draft/nodes/link-address.ts'
import { joinText } from '#domain/draft/tokens/join-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const DROPPED = new Set(
  'script style noscript template iframe object svg head nav form button select textarea math audio video'.split(
    ' ',
  ),
)
const MARKS: Readonly<Record<string, string>> = {
  ...{
    b: 'bold',
    strong: 'bold',
    i: 'italic',
    em: 'italic',
    cite: 'italic',
    u: 'underline',
    ins: 'underline',
  },
  ...{ s: 'strike', del: 'strike', strike: 'strike', sup: 'superscript', sub: 'subscript' },
}
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li blockquote table hr pre section article main header footer aside figure figcaption address dl dt dd center'.split(
    ' ',
  ),
)
/** Deeper than this, a page is only words. */
const DEEPEST_TAG = 200

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : [])
const attribute = (node: Node, name: string) =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined

/** A web page's letter as blocks: its headings, lists, quotes, tables and links. Nothing it refers to is fetched. */
export function fromPage(source: string): ReadBlocks {
  const reader = { pictures: 0 }
  const html = parse(source).childNodes.find((node) => node.nodeName === 'html')
  const body = html && childrenOf(html).find((node) => node.nodeName === 'body')
  const blocks = body ? readBlocks(childrenOf(body), 0, 0, reader) : []
  return { blocks, warnings: reader.pictures > 0 ? [picturesLeft(reader.pictures)] : [] }
}

type Reader = { pictures: number }

/** `depth` counts the page's own nesting, `lists` that of lists and quotes. */
function readBlocks(nodes: readonly Node[], depth: number, lists: number, reader: Reader): DocJson[] {
  const blocks: DocJson[] = []
  let inlines: DocJson[] = []
  const flush = () => {
    blocks.push(...paragraphOf(inlines))
    inlines = []
  }
  for (const node of nodes) {
    if (DROPPED.has(node.nodeName)) continue
    if (!BLOCKS.has(node.nodeName) && !holdsBlocks(node))
      inlines.push(...readInlines(node, [], depth, reader))
    else {
      flush()
      blocks.push(...readBlock(node, depth + 1, lists, reader))
    }
  }
  flush()
  return blocks
}

const holdsBlocks = (node: Node): boolean => childrenOf(node).some((child) => BLOCKS.has(child.nodeName))

function readBlock(node: Node, depth: number, lists: number, reader: Reader): DocJson[] {
  const children = childrenOf(node)
  if (depth > DEEPEST_TAG) return paragraphOf(wordsOf(node))
  const inner = (more = 0) => readBlocks(children, depth, lists + more, reader)
  const heading = /^h([1-6])$/.exec(node.nodeName)?.[1]
  if (heading !== undefined) {
    const content = trimmed(children.flatMap((child) => readInlines(child, [], depth, reader)))
    const attrs = { level: Math.min(Number(heading), 4) }
    return content.length > 0 ? [{ type: 'heading', attrs, content }] : []
  }
  if (node.nodeName === 'hr') return [{ type: 'horizontalRule' }]
  if (node.nodeName === 'blockquote')
    return lists >= DEEPEST ? inner() : [{ type: 'blockquote', content: filledOr(inner(1)) }]
  if (node.nodeName === 'ul' || node.nodeName === 'ol') {
    if (lists >= DEEPEST) return inner()
    const items = children.filter(({ nodeName }) => nodeName === 'li' || BLOCKS.has(nodeName))
    const content = items.map((item) => listItem(readBlocks(childrenOf(item), depth, lists + 1, reader)))
    const start = Number.parseInt(attribute(node, 'start') ?? '1', 10) || 1
    if (content.length === 0) return []
    return node.nodeName === 'ul'
      ? [{ type: 'bulletList', content }]
      : [{ type: 'orderedList', attrs: { start }, content }]
  }
  return node.nodeName === 'table' ? readTable(node, depth, lists, reader) : inner()
}

function readTable(table: Node, depth: number, lists: number, reader: Reader): DocJson[] {
  const parts = childrenOf(table).flatMap((node) => (node.nodeName === 'tr' ? [node] : childrenOf(node)))
  const rows = parts
    .filter(({ nodeName }) => nodeName === 'tr')
    .map((row) =>
      childrenOf(row)
        .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
        .map(
          (cell): DocJson => ({
            type: cell.nodeName === 'th' ? 'tableHeader' : 'tableCell',
            content: filledOr(readBlocks(childrenOf(cell), depth + 2, lists + 1, reader)),
          }),
        ),
    )
    .filter((cells) => cells.length > 0)
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const empty: DocJson = { type: 'tableCell', content: [{ type: 'paragraph' }] }
  const content = rows.map((cells) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_, at) => cells[at] ?? empty),
  }))
  return content.length > 0 ? [{ type: 'table', content }] : []
}

function readInlines(node: Node, marks: readonly MarkJson[], depth: number, reader: Reader): DocJson[] {
  if (DROPPED.has(node.nodeName)) return []
  if (depth > DEEPEST_TAG) return wordsOf(node)
  if (node.nodeName === '#text' && 'value' in node) {
    const text = plainWords(node.value.replace(/[ \t\r\n\f]+/g, ' '))
    return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) }]
  }
  if (node.nodeName === 'br') return [{ type: 'hardBreak' }]
  if (node.nodeName === 'img') {
    reader.pictures += 1
    return []
  }
  const href = node.nodeName === 'a' ? attribute(node, 'href')?.trim() : undefined
  const named = MARKS[node.nodeName]
  const mark: MarkJson | null =
    href !== undefined && isAllowedAddress(href)
      ? { type: 'link', attrs: { href } }
      : named === undefined
        ? null
        : { type: named }
  const all = mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks
  return childrenOf(node).flatMap((child) => readInlines(child, all, depth + 1, reader))
}

/** All words of a node, gathered without recursion. */
function wordsOf(node: Node): DocJson[] {
  let text = ''
  const stack = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.nodeName === '#text' && 'value' in next) text += next.value
    if (!DROPPED.has(next.nodeName)) for (const child of childrenOf(next).toReversed()) stack.push(child)
  }
  const words = plainWords(text.replace(/\s+/g, ' '))
  return words === '' ? [] : [{ type: 'text', text: words }]
}

const paragraphOf = (inlines: readonly DocJson[]): DocJson[] => {
  const content = trimmed(inlines)
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

/** Words without the spaces a page's source has between its lines. */
function trimmed(inlines: readonly DocJson[]): DocJson[] {
  const out: DocJson[] = []
  for (const node of joinText(inlines)) {
    const isAfterSpace =
      out.length === 0 || out.at(-1)?.type === 'hardBreak' || out.at(-1)?.text?.endsWith(' ')
    const text = isAfterSpace ? node.text?.replace(/^ +/, '') : node.text
    if (text !== '') out.push(text === undefined ? node : { ...node, text })
  }
  const last = out.at(-1)
  if (last?.text !== undefined) out[out.length - 1] = { ...last, text: last.text.trimEnd() }
  while (out.at(-1)?.type === 'hardBreak' || out.at(-1)?.text === '') out.pop()
  return out
}
