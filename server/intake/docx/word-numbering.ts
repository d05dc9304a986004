import { attributeOf, walkWord } from './walk-word.ts'
import type { WordStyle } from './word-styles.ts'

/**
 * One level of a list: how its numbers look and start. `restartsAfter` is the level whose items start it anew; `left` is
 * how far in its words stand, in twips.
 */
type Level = {
  start: number
  format: string
  text: string
  restartsAfter: number | null
  isLegal: boolean
  style: string | null
  left: number | null
}
type Outline = { levels: Map<number, Level>; styleLink: string | null }
type List = { outline: string; starts: Map<number, number>; levels: Map<number, Level> }
export type WordNumbering = { outlines: Map<string, Outline>; lists: Map<string, List> }

const newLevel = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  restartsAfter: null,
  isLegal: false,
  style: null,
  left: null,
})

/** The lists that a Word file declares: `lists` by the number a paragraph names, each drawing on one of the `outlines`. */
export function readNumbering(xml: string | null, wayOn?: string): WordNumbering {
  const outlines = new Map<string, Outline>()
  const lists = new Map<string, List>()
  let outline: Outline = { levels: new Map(), styleLink: null }
  let list: List | null = null
  let level = newLevel()
  let overridden = 0
  if (xml === null) return { outlines, lists }
  const handlers = {
    open: (name: string, attributes: Record<string, string>) => {
      const value = attributeOf(attributes, 'val') ?? ''
      if (name === 'abstractNum') {
        outline = { levels: new Map(), styleLink: null }
        outlines.set(attributeOf(attributes, 'abstractNumId') ?? '', outline)
      } else if (name === 'num') {
        list = { outline: '', starts: new Map(), levels: new Map() }
        lists.set(attributeOf(attributes, 'numId') ?? '', list)
      } else if (name === 'abstractNumId' && list) list.outline = value
      else if (name === 'lvlOverride') overridden = Number(attributeOf(attributes, 'ilvl') ?? 0)
      else if (name === 'startOverride' && list) list.starts.set(overridden, Number(value))
      else if (name === 'lvl') {
        level = newLevel()
        const { levels } = list ?? outline
        levels.set(Number(attributeOf(attributes, 'ilvl') ?? 0), level)
      } else if (name === 'numStyleLink') outline.styleLink = value
      else if (name === 'start') level.start = Number(value)
      else if (name === 'numFmt') level.format = value
      else if (name === 'lvlText') level.text = value
      else if (name === 'lvlRestart') level.restartsAfter = Number(value)
      else if (name === 'isLgl') level.isLegal = !/^(?:0|false|off)$/u.test(value)
      else if (name === 'pStyle') level.style = value
      else if (name === 'ind') {
        const left = attributeOf(attributes, 'left') ?? attributeOf(attributes, 'start')
        if (left !== undefined) level.left = Number(left)
      }
    },
    close: (name: string) => {
      if (name === 'num') list = null
    },
  }
  walkWord(xml, handlers, wayOn)
  return { outlines, lists }
}

/** Which level of which list prints the number of a paragraph; null for a paragraph without one. */
export type Numbered = { numId: string; level: number }

/** An item as it is printed: its label, the number in it, and what its list's level declares. */
export type CountedItem = {
  label: string
  number: number
  start: number
  format: string
  left: number | null
}

/** Counts the items of a file from its first paragraph on: each call answers with the next label of that list. */
export function countItems(
  numbering: WordNumbering,
  styles: { get: (id: string) => Pick<WordStyle, 'numId'> | undefined },
) {
  // Lists that draw on one outline go on counting together, unless one says that it starts anew.
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  const outlineOf = (list: List): { id: string; levels: Map<number, Level> } => {
    const outline = numbering.outlines.get(list.outline)
    const linked = outline?.styleLink ? styles.get(outline.styleLink)?.numId : null
    const id = (linked && numbering.lists.get(linked)?.outline) || list.outline
    return { id, levels: numbering.outlines.get(id)?.levels ?? new Map() }
  }
  return {
    /** The level that prints a paragraph style, when its list ties it to one. */
    levelOfStyle(numId: string, style: string): number | null {
      const list = numbering.lists.get(numId)
      const levels = list ? [...outlineOf(list).levels] : []
      return levels.find(([, level]) => level.style === style)?.[0] ?? null
    },
    /** The label of the next item as printed, or an empty text. */
    next(numbered: Numbered): string {
      return this.count(numbered)?.label ?? ''
    },
    /** The next item; null for one of a list that the file does not declare. */
    count({ numId, level: depth }: Numbered): CountedItem | null {
      const list = numbering.lists.get(numId)
      if (!list) return null
      const { id, levels } = outlineOf(list)
      const at = (index: number) => list.levels.get(index) ?? levels.get(index)
      const count = counts.get(id) ?? new Map<number, number>()
      counts.set(id, count)
      const isFirst = !begun.has(`${numId} ${depth}`)
      begun.add(`${numId} ${depth}`)
      const restart = isFirst ? list.starts.get(depth) : undefined
      const before = count.get(depth)
      count.set(depth, restart ?? (before === undefined ? (at(depth)?.start ?? 1) : before + 1))
      for (const deeper of [...count.keys()]) {
        const after = at(deeper)?.restartsAfter ?? deeper
        if (deeper > depth && after > 0 && depth < after) count.delete(deeper)
      }
      const level = at(depth)
      const label = level ? labelOf(level) : ''
      return {
        label,
        number: count.get(depth) ?? 1,
        start: list.starts.get(depth) ?? level?.start ?? 1,
        format: level?.format ?? 'none',
        left: level?.left ?? null,
      }

      function labelOf({ format, text, isLegal }: Level): string {
        if (format === 'none') return ''
        if (format === 'bullet') return '•'
        return text.replace(/%(?<index>[1-9])/gu, (_, index: string) => {
          const shown = at(Number(index) - 1)
          const number = count.get(Number(index) - 1) ?? shown?.start ?? 1
          return printed(number, isLegal ? 'decimal' : (shown?.format ?? 'decimal'))
        })
      }
    },
  }
}

function printed(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return format === 'none' ? '' : String(number)
}

/** a, b … z, aa, bb … as Word counts. */
const letters = (number: number) =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.max(0, Math.min(20, Math.ceil(number / 26))))

const ROMAN: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

function roman(number: number): string {
  let rest = Math.min(number, 3_999)
  return ROMAN.map(([sign, value]) => {
    const times = Math.max(0, Math.floor(rest / value))
    rest -= times * value
    return sign.repeat(times)
  }).join('')
}
