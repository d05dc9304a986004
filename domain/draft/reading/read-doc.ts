import type { Node } from '@tiptap/pm/model'
import { countWords, pagesFor } from '../assemble/letter-size.ts'
import { standInKey } from './stand-ins.ts'

export type OutlineEntry = { pos: number; level: number; text: string; answers: string[] }

/** A blank in a letter: where it stands, and which field it is. */
export type FieldPlace = { pos: number; id: string }

/** Sizes of a letter's words; citations are left out, because their words depend on the style. */
export type LetterSize = { words: number; characters: number; pages: number }

/** The headings of a letter, in order, with their positions. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  doc.forEach((node, pos) => {
    if (node.type.name === 'heading') {
      entries.push({ pos, level: node.attrs.level, text: node.textContent, answers: node.attrs.answers })
    }
  })
  return entries
}

/** Every blank, filled or not, in the order of the letter, those in footnotes included. */
export function fieldsIn(doc: Node): FieldPlace[] {
  const places: FieldPlace[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'field') places.push({ pos, id: node.attrs.id })
  })
  return places
}

/** The blanks nobody has filled; `values` are the draft's field values, where blank ones count as open. */
export const openFieldsIn = (doc: Node, values: Readonly<Record<string, string>>): FieldPlace[] =>
  fieldsIn(doc).filter(({ id }) => !values[id]?.trim())

/**
 * The letter's own words, one line a paragraph, footnotes in brackets where they are called. `values` may hold the
 * labels of exhibits as well (`withExhibits`); without them each is called just that.
 */
export function plainText(doc: Node, values: Readonly<Record<string, string>> = {}): string {
  const lines: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    lines.push(inlineText(node, values))
    return false
  })
  return lines.join('\n')
}

function inlineText(node: Node, values: Readonly<Record<string, string>>): string {
  let words = ''
  node.forEach((child) => {
    if (child.isText) words += child.text ?? ''
    else if (child.type.name === 'hardBreak') words += '\n'
    else if (child.type.name === 'exhibit') words += values[standInKey(child) ?? ''] ?? 'Exhibit'
    else if (child.type.name === 'field') words += values[child.attrs.id] ?? ''
    else if (child.type.name === 'footnote') {
      const note = inlineText(child, values).trim()
      if (note !== '') words += ` [${note}]`
    }
  })
  return words
}

/** Words, characters and estimated pages. Counts are kept per block, so a keystroke recounts only its own. */
export function sizeOf(doc: Node, values: Readonly<Record<string, string>> = {}): LetterSize {
  let words = 0
  let characters = 0
  let citations = 0
  doc.forEach((block) => {
    const counts = countsOf(block)
    words += counts.words
    characters += counts.characters
    citations += counts.citations
  })
  for (const { id } of Object.keys(values).length > 0 ? fieldsIn(doc) : []) {
    words += countWords(values[id] ?? '')
    characters += (values[id] ?? '').length
  }
  return { words, characters, pages: pagesFor(words, citations) }
}

type Counts = { words: number; characters: number; citations: number }

/** Nodes never change, so what was counted once stays true for as long as the node lives. */
const counted = new WeakMap<Node, Counts>()

function countsOf(block: Node): Counts {
  const known = counted.get(block)
  if (known) return known
  const words = plainText(block.isTextblock ? block.type.schema.topNodeType.create(null, block) : block)
  let citations = 0
  block.descendants((node) => {
    if (node.type.name === 'citation') citations += 1
  })
  const counts = { words: countWords(words), characters: words.replaceAll('\n', '').length, citations }
  counted.set(block, counts)
  return counts
}
