import type { Passage } from '../notice-text.ts'
import { headingIndex } from '../text/passage-walk.ts'
import type { Item, ItemList } from './outline.ts'
import { readMark } from './question-label.ts'

/** Headings looked up through for the one that a heading stands under. */
const HEADINGS_UP = 40

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
    const printed = printedPrefixes(passages, alike, 1) ?? printedPrefixes(passages, alike, 2)
    alike.forEach((list, index) => {
      prefixes.set(list, printed ? `${printed[index]}.` : `${letterOf(index)}:`)
    })
  }
  return prefixes
}

/** The marks of the headings over each list, `depth` of them, when every list has them and they tell all apart. */
function printedPrefixes(passages: Passage[], lists: ItemList[], depth: number): string[] | null {
  const marks = lists.map((list) => headingMarks(passages, list, depth))
  const prefixes = marks.map((each) => each.join('.'))
  return marks.every((each) => each.length > 0) && new Set(prefixes).size === lists.length ? prefixes : null
}

/** `A` of a heading `A. General questions`, after `II` of the heading that it stands under. */
function headingMarks(passages: Passage[], list: ItemList, depth: number): string[] {
  const marks: string[] = []
  let inner = list.style
  let index = headingIndex(passages, list.items[0]?.index ?? 0)
  for (let step = 0; index !== null && marks.length < depth && step < HEADINGS_UP; step++) {
    const readings = readMark(passages[index]?.text ?? '')?.readings ?? []
    // Among headings `I` is a roman number: a ninth lettered one is rare.
    const reading = readings.find(({ style }) => style.startsWith('ROMAN')) ?? readings[0]
    if (!reading && marks.length === 0) break
    if (reading && reading.style !== inner) {
      marks.unshift(reading.printed)
      inner = reading.style
    }
    index = headingIndex(passages, index)
  }
  return marks
}

const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
