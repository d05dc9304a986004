import type { DocJson } from '../doc.ts'
import { type Cite, parseInline } from './markdown-inline.ts'

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/
const QUOTE = /^ {0,3}> ?/
const ITEM = /^( {0,3}(?:[-*+]|(\d{1,9})[.)])\s+)\S/

const isBlank = (line: string | undefined) => line === undefined || line.trim() === ''
const startsBlock = (line: string) =>
  HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line)

/**
 * The library's Markdown as blocks: paragraphs, lists, quotes, rules and headings. Heading levels are those of
 * the text, one to six; whoever places the blocks fits them to the letter.
 */
export function parseBlocks(source: string, cite: Cite): DocJson[] {
  return readBlocks(source.replaceAll('\r\n', '\n').replaceAll('\t', '    ').split('\n'), cite)
}

function readBlocks(lines: readonly string[], cite: Cite): DocJson[] {
  const blocks: DocJson[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const heading = HEADING.exec(line)
    if (isBlank(line)) at += 1
    else if (heading) {
      const content = parseInline(heading[2] ?? '', cite)
      blocks.push({ type: 'heading', attrs: { level: heading[1]?.length ?? 1 }, content })
      at += 1
    } else if (RULE.test(line)) {
      blocks.push({ type: 'horizontalRule' })
      at += 1
    } else if (QUOTE.test(line)) {
      const end = endOf(lines, at, (next) => QUOTE.test(next))
      const inner = lines.slice(at, end).map((quoted) => quoted.replace(QUOTE, ''))
      const content = readBlocks(inner, cite)
      if (content.length > 0) blocks.push({ type: 'blockquote', content })
      at = end
    } else if (ITEM.test(line)) {
      const list = readList(lines, at, cite)
      blocks.push(list.block)
      at = list.end
    } else {
      const end = endOf(lines, at, (next) => !isBlank(next) && !startsBlock(next))
      blocks.push({ type: 'paragraph', content: parseInline(lines.slice(at, end).join('\n'), cite) })
      at = end
    }
  }
  return blocks
}

/** The first line after `from` for which `goesOn` fails. */
function endOf(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let end = from + 1
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

function readList(lines: readonly string[], from: number, cite: Cite): { block: DocJson; end: number } {
  const start = ITEM.exec(lines[from] ?? '')?.[2]
  const isOrdered = start !== undefined
  const items: DocJson[] = []
  let at = from
  while (at < lines.length) {
    const marker = ITEM.exec(lines[at] ?? '')
    if (!marker || (marker[2] !== undefined) !== isOrdered) break
    const indent = marker[1]?.length ?? 0
    const inner = [(lines[at] ?? '').slice(indent)]
    at += 1
    while (at < lines.length) {
      const line = lines[at] ?? ''
      const isInside = line.startsWith(' '.repeat(indent)) || (isBlank(line) && hasMore(lines, at, indent))
      const goesOn = !isBlank(line) && !startsBlock(line) && !isBlank(lines[at - 1])
      if (!isInside && !goesOn) break
      inner.push(isInside ? line.slice(indent) : line.trimStart())
      at += 1
    }
    const blocks = readBlocks(inner, cite)
    // A list item must begin with a paragraph; one that begins with a list gets an empty one.
    const content = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks]
    items.push({ type: 'listItem', content })
    if (isBlank(lines[at]) && ITEM.test(lines[nextWords(lines, at)] ?? '')) at = nextWords(lines, at)
  }
  return {
    block: isOrdered
      ? { type: 'orderedList', attrs: { start: Number(start) }, content: items }
      : { type: 'bulletList', content: items },
    end: at,
  }
}

const nextWords = (lines: readonly string[], at: number) => {
  let next = at
  while (next < lines.length && isBlank(lines[next])) next += 1
  return next
}
const hasMore = (lines: readonly string[], at: number, indent: number) =>
  lines[nextWords(lines, at)]?.startsWith(' '.repeat(indent)) ?? false
