import type { Passage } from './notice-text.ts'
import type { Item, ItemList } from './outline.ts'
import { headingOver } from './passage-walk.ts'

/** The label of every item of the accepted lists, and the item it hangs under, if that asks too. */
export type Labelled = { item: Item; label: string; parent: Item | null }

/**
 * Joins each printed mark to its parents' (`2.d.i`). Where numbering starts over under another heading, labels
 * would not be unique: there the lists are told apart by their heading's own letter (`B.1`), or, when headings
 * have none, by letters in order with a colon to say that the agency did not print them (`B:1`).
 */
export function labelItems(passages: Passage[], lists: ItemList[]): Labelled[] {
  const accepted = new Set(lists)
  const prefixes = groupPrefixes(
    passages,
    lists.filter((list) => !isNested(list, accepted)),
  )
  const labels = new Map<Item, string>()
  const items = lists.flatMap((list) => list.items).sort((a, b) => a.index - b.index)
  return items.map((item) => {
    const parent = item.parent && accepted.has(item.parent.list) ? item.parent : null
    const above = parent ? (labels.get(parent) ?? '') : ''
    const label = item.printed === '' ? '' : joined(item, parent, above, prefixes.get(item.list) ?? '')
    labels.set(item, label)
    return { item, label, parent }
  })
}

function joined(item: Item, parent: Item | null, above: string, prefix: string): string {
  if (parent && above !== '') return `${above}.${item.printed}`
  return `${prefix}${item.path ? item.path.join('.') : item.printed}`
}

const isNested = (list: ItemList, accepted: Set<ItemList>) =>
  list.parent !== null && accepted.has(list.parent.list)

function groupPrefixes(passages: Passage[], roots: ItemList[]): Map<ItemList, string> {
  const prefixes = new Map<ItemList, string>()
  for (const style of new Set(roots.map((list) => list.style))) {
    const alike = roots.filter((list) => list.style === style && !style.startsWith('bullet'))
    const marks = alike.flatMap((list) => list.items.map((item) => item.path?.join('.') ?? item.printed))
    if (new Set(marks).size === marks.length) continue
    const printed = alike.map((list) => headingMark(passages, list))
    const isPrinted = printed.every((mark) => mark !== null) && new Set(printed).size === printed.length
    alike.forEach((list, index) => {
      prefixes.set(list, isPrinted ? `${printed[index]}.` : `${letterOf(index)}:`)
    })
  }
  return prefixes
}

/** `A` of a heading `A. General questions`. */
function headingMark(passages: Passage[], list: ItemList): string | null {
  const first = list.items[0]
  const heading = first ? headingOver(passages, first.index) : null
  return /^\(?([A-Z]|[IVX]{1,5})[.)]\s/u.exec(heading?.text ?? '')?.[1] ?? null
}

const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
