import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { layOut, type NoticeText, type PassageKind, type Piece } from '#domain/notice/notice-text.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** Never read: what runs, what is styled, what is not the page's own words. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'nav',
  'footer',
  'head',
  'form',
  'button',
  'select',
  'textarea',
])
const HEADINGS = /^h[1-6]$/u
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'section',
  'article',
  'main',
  'header',
  'aside',
  'blockquote',
  'table',
  'tr',
  'dl',
  'dt',
  'dd',
  'hr',
  'figure',
  'figcaption',
  'address',
  'body',
  'html',
])

/** A web page as a notice. A page that is one typewritten block (`<pre>`) is read as lines, any other by its blocks. */
export function fromHtml(source: string): NoticeText {
  const tree = parse(source)
  const typed = findPre(tree)
  if (typed) return fromLines(typed)
  const pieces: Piece[] = []
  collect(tree, pieces)
  return layOut(pieces)
}

/** The words of the page's `<pre>`, when they are most of the page. */
function findPre(tree: Node): string | null {
  let longest = ''
  let all = 0
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isDropped(node)) continue
    if (node.nodeName === '#text' && 'value' in node) all += node.value.trim().length
    if (node.nodeName === 'pre') {
      const text = textOf(node)
      if (text.length > longest.length) longest = text
    }
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child)
  }
  return longest.length > all / 2 ? longest : null
}

function textOf(root: Node): string {
  const parts: string[] = []
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    if (node.nodeName === 'br') parts.push('\n')
    // Older renditions print a bullet as an unknown tag.
    if (node.nodeName === 'bullet') parts.push('• ')
    if (!('childNodes' in node) || isDropped(node)) continue
    for (const child of node.childNodes.toReversed()) stack.push(child)
  }
  return parts.join('')
}

const isDropped = (node: Node) => DROPPED.has(node.nodeName)

type Frame = { node: Node; prefix: string; isEnd: boolean }

/** Walks without recursion, so that a page nested ten thousand deep cannot end the process. */
function collect(root: Node, pieces: Piece[]): void {
  let text = ''
  let prefix = ''
  let kind: PassageKind = 'paragraph'
  const flush = () => {
    if (text.trim() !== '') pieces.push({ kind, text: prefix + text })
    text = ''
    prefix = ''
    kind = 'paragraph'
  }
  const stack: Frame[] = [{ node: root, prefix: '', isEnd: false }]
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame
    const isBlock = BLOCKS.has(node.nodeName) || HEADINGS.test(node.nodeName) || node.nodeName === 'pre'
    if (frame.isEnd) {
      if (isBlock) flush()
      continue
    }
    if (isDropped(node)) continue
    if (isBlock) {
      flush()
      prefix = frame.prefix
      kind = HEADINGS.test(node.nodeName) ? 'heading' : node.nodeName === 'tr' ? 'table' : 'paragraph'
    }
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    if (node.nodeName === 'br') flush()
    if (node.nodeName === 'td' || node.nodeName === 'th') text += ' '
    if (node.nodeName === 'sup') {
      text += isNoteMark(node) ? ' ' : `^${textOf(node)}`
      continue
    }
    stack.push({ node, prefix: '', isEnd: true })
    if ('childNodes' in node) {
      const prefixes = itemPrefixes(node)
      node.childNodes.forEach((_, index) => {
        const last = node.childNodes.length - 1 - index
        const child = node.childNodes[last]
        if (child) stack.push({ node: child, prefix: prefixes.get(child) ?? '', isEnd: false })
      })
    }
  }
  flush()
}

const isNoteMark = (node: Node) =>
  'childNodes' in node &&
  (node.childNodes.some((child) => child.nodeName === 'a') || /^\s*\[?\d/u.test(textOf(node)))

/** The mark a browser would draw before each item of a list. */
function itemPrefixes(list: Node): Map<Node, string> {
  const prefixes = new Map<Node, string>()
  if ((list.nodeName !== 'ol' && list.nodeName !== 'ul') || !('childNodes' in list)) return prefixes
  const attribute = (name: string) =>
    'attrs' in list ? list.attrs.find((attr) => attr.name === name)?.value : undefined
  let count = Number(attribute('start') ?? 1) || 1
  for (const child of list.childNodes) {
    if (child.nodeName !== 'li') continue
    prefixes.set(child, list.nodeName === 'ul' ? '• ' : `${drawn(count, attribute('type') ?? '1')}. `)
    count++
  }
  return prefixes
}

function drawn(count: number, type: string): string {
  if (type === 'a' || type === 'A') return String.fromCharCode(type.charCodeAt(0) + ((count - 1) % 26))
  if (type !== 'i' && type !== 'I') return String(count)
  const small = `${'x'.repeat(Math.floor(count / 10))}${['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][count % 10]}`
  return type === 'I' ? small.toUpperCase() : small
}
