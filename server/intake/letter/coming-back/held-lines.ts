import type { CarriedBlock } from '#domain/draft/carried/carried-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'

/** The way from a block of the letter down to a node inside it, by places among children. */
export type Way = readonly number[]

/** A list, quotation or table as it was carried, to be looked up by the ways to what it holds. */
export type Held = {
  lines: CarriedBlock['lines']
  nodeAt: (at: Way) => DocJson
  /** All that was set of a node and of what it holds; empty for one of which nothing was. */
  printAt: (at: Way) => string
}

const HOLDERS = ['bulletList', 'orderedList', 'listItem', 'blockquote']
const CELLS = ['table', 'tableRow', 'tableCell', 'tableHeader']

export const sameWay = (a: Way | null, b: Way | null): boolean =>
  a !== null && b !== null && a.length === b.length && a.every((step, index) => step === b[index])
export const isWithin = (at: Way, around: Way): boolean =>
  at.length >= around.length && around.every((step, index) => step === at[index])

/** A carried block by its lines; null for one without any, or whose lines do not fit it. */
export function heldLines({ node, print, lines }: CarriedBlock): Held | null {
  if (lines.length === 0 || lines.map((line) => line.print).join('') !== print) return null
  const prints = new Map<string, string>()
  for (const { at, print: line } of lines) {
    if (!fits(node, at)) return null
    for (let length = 0; length <= at.length; length++) {
      const key = at.slice(0, length).join('.')
      prints.set(key, (prints.get(key) ?? '') + line)
    }
  }
  const nodeAt = (at: Way) => find(node, at) ?? node
  return { lines, nodeAt, printAt: (at) => prints.get(at.join('.')) ?? '' }
}

const find = (node: DocJson, at: Way): DocJson | undefined =>
  at.reduce<DocJson | undefined>((inner, step) => inner?.content?.[step], node)

/** Lines end what holds nothing but words, and cells, rows and tables; whatever holds that is on the way to it. */
const fits = (node: DocJson, at: Way): boolean => {
  const last = find(node, at)
  return last !== undefined && !HOLDERS.includes(last.type)
}

/** What is set as one in a place: a line, or a table whole. */
export type HeldUnit = { at: Way; print: string; isTable: boolean }

/** The units of a cell's own blocks, or with `around` null those of the whole block. */
export function unitsWithin({ lines, nodeAt, printAt }: Held, around: Way | null): HeldUnit[] {
  const units: HeldUnit[] = []
  for (const { at, print } of lines) {
    if (around && (!isWithin(at, around) || at.length === around.length)) continue
    const table = tableOn(at, around, nodeAt)
    if (table === null) units.push({ at, print, isTable: false })
    else if (!sameWay(units.at(-1)?.at ?? null, table))
      units.push({ at: table, print: printAt(table), isTable: true })
  }
  return units
}

/** The outermost table on a way, below `around`. */
function tableOn(at: Way, around: Way | null, nodeAt: Held['nodeAt']): Way | null {
  for (let length = around ? around.length + 1 : 0; length <= at.length; length++) {
    const way = at.slice(0, length)
    if (CELLS.includes(nodeAt(way).type)) return way
  }
  return null
}
