import { attributeOf, walkWord } from './walk-word.ts'

/** What a paragraph style says that a reader of text needs. `outline` counts from 0; `numId` points into the numbering. */
export type WordStyle = {
  name: string
  outline: number | null
  numId: string | null
  level: number | null
}
type Declared = WordStyle & { basedOn: string | null }

const PLAIN: Declared = { name: '', outline: null, numId: null, level: null, basedOn: null }
/** Styles that go round in a circle are followed no further. */
const LONGEST_CHAIN = 20

/** The styles of a Word file by their id, each with what it inherits. */
export function readStyles(xml: string | null): Map<string, WordStyle> {
  const declared = new Map<string, Declared>()
  let style: Declared = { ...PLAIN }
  if (xml !== null) {
    walkWord(xml, {
      open: (name, attributes) => {
        const value = attributeOf(attributes, 'val')
        if (name === 'style') {
          style = { ...PLAIN }
          declared.set(attributeOf(attributes, 'styleId') ?? '', style)
        } else if (value === undefined) return
        else if (name === 'name') style.name = value.toLowerCase()
        else if (name === 'basedOn') style.basedOn = value
        else if (name === 'outlineLvl') style.outline = Number(value)
        else if (name === 'numId') style.numId = value
        else if (name === 'ilvl') style.level = Number(value)
      },
    })
  }
  return new Map([...declared].map(([id]) => [id, inherited(id, declared)]))
}

function inherited(id: string, declared: Map<string, Declared>): WordStyle {
  const own = declared.get(id) ?? PLAIN
  let { outline, numId, level, basedOn } = own
  for (let step = 0; basedOn !== null && step < LONGEST_CHAIN; step++) {
    const base: Declared = declared.get(basedOn) ?? PLAIN
    outline ??= base.outline
    numId ??= base.numId
    level ??= base.level
    basedOn = base.basedOn
  }
  return { name: own.name, outline, numId, level }
}
