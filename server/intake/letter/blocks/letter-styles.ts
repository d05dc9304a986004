import { type Looks, looksIn, mergeLooks, NO_LOOKS } from '../inlines/looks.ts'
import { childOf, settingOf, switchOf, type WordElement } from '../word-tree.ts'

/** What a style says that a letter needs, with all it inherits. Lengths are twips; `outline` counts from 0. */
export type LetterStyle = {
  id: string
  /** Its own name, its id and the names it is based on, in small letters without spaces: `heading1`. */
  names: string[]
  outline: number | null
  numId: string | null
  level: number | null
  left: number | null
  right: number | null
  looks: Looks
  isHidden: boolean
}
export type LetterStyles = {
  of: (id: string | undefined) => LetterStyle
  /** The style of paragraphs that name none. */
  plain: LetterStyle
  /** Whether the file declares a style of that name, in small letters without spaces. */
  has: (name: string) => boolean
}

/** Styles that go round in a circle are followed no further. */
const LONGEST_CHAIN = 20
const NO_STYLE: LetterStyle = {
  ...{ id: '', names: [], outline: null, numId: null, level: null, left: null, right: null },
  ...{ looks: NO_LOOKS, isHidden: false },
}

/** A whole number of an attribute; null for what is none. */
export const wholeNumber = (value: string | undefined): number | null => {
  const number = Number(value)
  return value === undefined || value === '' || !Number.isFinite(number) ? null : Math.trunc(number)
}

/** How far in from either side a paragraph stands, in twips, where its properties say. */
export function indentIn(properties: WordElement | undefined): { left: number | null; right: number | null } {
  const { left, start, right, end } = childOf(properties, 'ind')?.attributes ?? {}
  return { left: wholeNumber(left ?? start), right: wholeNumber(right ?? end) }
}

/** The styles of a file from the tree of their part. */
export function readLetterStyles(root: WordElement): LetterStyles {
  const elements = new Map<string, WordElement>()
  let plainId = ''
  for (const element of root.children) {
    if (element.name !== 'style') continue
    const { styleId = '', type, default: isDefault } = element.attributes
    elements.set(styleId, element)
    if (type === 'paragraph' && isDefault !== undefined && !/^(?:0|false|off)$/u.test(isDefault))
      plainId = styleId
  }
  const known = new Map<string, LetterStyle>()
  const of = (id: string | undefined): LetterStyle => {
    const found = id === undefined ? undefined : known.get(id)
    if (found || id === undefined || !elements.has(id)) return found ?? NO_STYLE
    const style = inherited(id, elements)
    known.set(id, style)
    return style
  }
  const names = new Set([...elements].map(([id, element]) => plainName(settingOf(element, 'name') ?? id)))
  return { of, plain: of(plainId), has: (name) => names.has(name) }
}

const plainName = (name: string) => name.toLowerCase().replace(/\s+/gu, '')

function inherited(id: string, elements: ReadonlyMap<string, WordElement>): LetterStyle {
  const style: LetterStyle = { ...NO_STYLE, id, names: [] }
  let at: string | undefined = id
  for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
    const element = elements.get(at)
    if (!element) break
    const paragraph = childOf(element, 'pPr')
    const numbering = childOf(paragraph, 'numPr')
    const run = childOf(element, 'rPr')
    const indent = indentIn(paragraph)
    style.names.push(plainName(settingOf(element, 'name') ?? at))
    // LibreOffice renames styles whose names mean something to it, and keeps their ids.
    if (step === 0) style.names.push(plainName(id))
    style.outline ??= wholeNumber(settingOf(paragraph, 'outlineLvl'))
    style.numId ??= settingOf(numbering, 'numId') ?? null
    style.level ??= wholeNumber(settingOf(numbering, 'ilvl'))
    style.left ??= indent.left
    style.right ??= indent.right
    style.looks = mergeLooks(looksIn(run), style.looks)
    style.isHidden ||= switchOf(run, 'vanish') === true
    at = settingOf(element, 'basedOn')
  }
  return style
}
