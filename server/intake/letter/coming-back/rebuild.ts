import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { nestBlocks } from '../blocks/nest-blocks.ts'
import type { Warnings } from '../warnings.ts'
import { createGrowth } from './growth.ts'
import { type Held, isWithin, sameWay, unitsWithin, type Way } from './held-lines.ts'
import { type Match, matchLines } from './match-lines.ts'
import { rebuildTable } from './rebuild-table.ts'
import { recogniseStandIns } from './recognise-stand-ins.ts'
import { restoreStandIns } from './stand-ins.ts'
import { withOrigin } from './with-origin.ts'

/** What putting a changed block together needs besides what the file says. */
export type Hands = {
  held: Held
  inlines: CarriedLetter['inlines']
  fields: Record<string, string>
  warnings: Warnings
}

/**
 * The blocks of a changed list, quotation or table, or with `around` of a cell of one: whatever was not touched is the
 * draft's own, a changed line keeps what its original carries besides words, and the rest is as the page shows it.
 */
export function rebuild(flat: readonly FlatBlock[], around: Way | null, hands: Hands): DocJson[] {
  const { held } = hands
  const matches = matchLines(flat, unitsWithin(held, around)).flatMap(({ matches: found, gone }) =>
    withStandIns(found, { type: 'doc', content: gone.map(({ at }) => held.nodeAt(at)) }, hands),
  )
  const growth = createGrowth(held, around)
  for (let from = 0; from < matches.length; ) {
    const [first, ...rest] = takeRun(matches, from)
    if (!first) break
    const blocks = [first, ...rest].map((match) => match.flat)
    const next = matches.slice(from + blocks.length).find((match) => match.isInPlace && match.at !== null)
    const ahead = next?.at ? { at: next.at, flat: next.flat } : null
    const item = first.flat.type === 'paragraph' ? first.flat.item : null
    if (first.at && first.isInPlace)
      growth.put(ownNode([first, ...rest], first.at, hands), first.at, first.flat)
    else if (item && first.flat.type === 'paragraph') {
      const plain = nestBlocks([{ ...first.flat, item: null, isMore: false, quotes: 0 }])[0]
      const words = plain ?? { type: 'paragraph' }
      growth.addItem(first.at ? carrying(words, held.nodeAt(first.at)) : words, first.flat, item, ahead)
    } else growth.add(blocks, ahead)
    from += blocks.length
  }
  const { content, ways } = settledAll(growth.blocks, growth.ways, held)
  return around ? withUnset(content, around, ways, held) : content
}

/** The same with nodes behind the words that stand for them, where something was written anew. */
function withStandIns(matches: readonly Match[], gone: DocJson, hands: Hands): Match[] {
  const { held, inlines, fields, warnings } = hands
  const restore = (flat: readonly FlatBlock[], original: DocJson) =>
    restoreStandIns(recogniseStandIns(flat, original, inlines), inlines, fields, warnings)
  // What was not touched is the draft's own, but the words in its blanks are to be known.
  for (const { flat, at, isSame } of matches) if (isSame && at) restore([flat], held.nodeAt(at))
  const changed = matches.filter(({ isSame }) => !isSame)
  const whole = changed.filter(({ flat, at }) => flat.type !== 'table' || at === null)
  const restored = restore(
    whole.map(({ flat }) => flat),
    gone.content?.length ? gone : originalsOf(whole, held),
  )
  return matches.map((match) => ({ ...match, flat: restored[whole.indexOf(match)] ?? match.flat }))
}

const originalsOf = (matches: readonly Match[], held: Held): DocJson => ({
  type: 'doc',
  content: matches.flatMap(({ at }) => (at ? [held.nodeAt(at)] : [])),
})

/** The matches from one on that are one block together: a picture and its caption, lines of one part. */
function takeRun(matches: readonly Match[], from: number): Match[] {
  const first = matches[from]
  if (!first) return []
  const isCaptioned = ({ flat }: Match) =>
    first.flat.type === 'picture' && flat.type === 'paragraph' && flat.isCaption
  const isOne = (match: Match, index: number) => {
    if (first.at)
      return sameWay(match.at, first.at) || (index === 0 && match.at === null && isCaptioned(match))
    return match.at === null && index === 0 && isCaptioned(match)
  }
  const after = matches.slice(from + 1)
  const end = after.findIndex((match, index) => !isOne(match, index))
  return [first, ...after.slice(0, end < 0 ? after.length : end)]
}

/** A node of the draft: itself, or with what was changed of it. */
function ownNode(matches: readonly Match[], at: Way, hands: Hands): DocJson {
  const { held } = hands
  const node = held.nodeAt(at)
  const flat = matches.map((match) => match.flat)
  const lines = held.lines.filter((line) => sameWay(line.at, at)).length
  const isWhole = node.type === 'table' || matches.length === lines
  if (isWhole && matches.every(({ isSame }) => isSame)) return { ...node }
  const [first] = flat
  if (first?.type === 'table') return rebuildTable(first, at, hands, rebuild)
  const plain = flat.map((block) =>
    block.type === 'paragraph' ? { ...block, item: null, isMore: false, quotes: 0 } : block,
  )
  const [made = { type: 'paragraph' }] = nestBlocks(plain)
  return carrying(withOrigin(made, { node, print: held.printAt(at) }, flat), node)
}

/** Words with what their original carries besides them. A heading inside a list or table is set as bold words. */
function carrying(made: DocJson, node: DocJson): DocJson {
  if (made.type !== 'paragraph' || (node.type !== 'paragraph' && node.type !== 'heading')) return made
  const { breakChange } = made.attrs ?? {}
  const attrs = { ...node.attrs, ...(breakChange ? { breakChange } : {}) }
  if (node.type === 'paragraph') return { ...made, attrs }
  const inlines = made.content ?? []
  const isBold = ({ marks = [] }: DocJson) => marks.some(({ type }) => type === 'bold')
  if (!inlines.every((inline) => inline.type !== 'text' || isBold(inline))) return made
  const content = inlines.map(({ marks, ...inline }) => {
    const left = marks?.filter(({ type }) => type !== 'bold') ?? []
    return left.length > 0 ? { ...inline, marks: left } : inline
  })
  return { type: 'heading', attrs, content }
}

/** What was put together, whole: with what was never set in its place, and each item beginning with a paragraph. */
function settled(node: DocJson, ways: ReadonlyMap<DocJson, Way>, held: Held): DocJson {
  const at = ways.get(node)
  const isHolding = ['bulletList', 'orderedList', 'listItem', 'blockquote'].includes(node.type)
  if (!isHolding) return node
  const { content, ways: inner } = settledAll(node.content ?? [], ways, held)
  const whole = at ? withUnset(content, at, inner, held) : content
  const isHeadless = node.type === 'listItem' && whole[0]?.type !== 'paragraph'
  return { ...node, content: isHeadless ? [{ type: 'paragraph' }, ...whole] : whole }
}

/** The same of several nodes, with where each stood. */
function settledAll(nodes: readonly DocJson[], ways: ReadonlyMap<DocJson, Way>, held: Held) {
  const settledWays = new Map<DocJson, Way>()
  const content = nodes.map((node) => {
    const whole = settled(node, ways, held)
    const way = ways.get(node)
    if (way) settledWays.set(whole, way)
    return whole
  })
  return { content, ways: settledWays }
}

/** Children with those of the original that were never set, as empty paragraphs, as long as a neighbour is there. */
function withUnset(
  content: readonly DocJson[],
  at: Way,
  ways: ReadonlyMap<DocJson, Way>,
  held: Held,
): DocJson[] {
  const original = held.nodeAt(at).content ?? []
  const isSet = (index: number) => held.printAt([...at, index]) !== ''
  const out = content.map((node) => {
    const way = ways.get(node)
    return {
      node,
      index: way && way.length === at.length + 1 && isWithin(way, at) ? (way.at(-1) ?? -1) : null,
    }
  })
  const isAlone = out.length === 0 && original.every((_, index) => !isSet(index))
  original.forEach((node, index) => {
    if (isSet(index)) return
    const before = out.findIndex((each) => each.index === index - 1)
    const after = out.findIndex((each) => each.index !== null && each.index > index)
    const place = index === 0 || before < 0 ? after : before + 1
    if (isAlone) out.push({ node, index })
    else if (place >= 0 && (before >= 0 || isFirstSet(index, original, isSet)))
      out.splice(place, 0, { node, index })
  })
  return out.map(({ node }) => node)
}

/** Whether nothing that was set stands before a child. */
const isFirstSet = (index: number, original: readonly DocJson[], isSet: (index: number) => boolean) =>
  original.slice(0, index).every((_, before) => !isSet(before))
