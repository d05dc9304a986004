import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { plain } from '../docx/walk-word.ts'
import { walkXml } from '../walk-xml.ts'
import { WAY_ON } from './refusals.ts'

/** An element of a Word file by its plain name, without the prefix the file gave it; attributes likewise. */
export type WordElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: WordElement[]
  /** The words right inside it. */
  text: string
}

const EMPTY: WordElement = { name: '', attributes: {}, children: [], text: '' }

/** Builds the trees of one file's parts, all of them together within the limit on elements. */
export function treeBuilder(): (xml: string | null) => WordElement {
  let elements = 0
  return (xml) => {
    if (xml === null) return EMPTY
    const root: WordElement = { name: '', attributes: {}, children: [], text: '' }
    const path = [root]
    walkXml(
      xml,
      {
        open: (tag) => {
          elements++
          if (elements > LIMITS.letterElements) throw tooMany()
          const element = {
            name: plain(tag.name),
            attributes: plainly(tag.attributes),
            children: [],
            text: '',
          }
          path.at(-1)?.children.push(element)
          path.push(element)
        },
        text: (words) => {
          const element = path.at(-1)
          if (element) element.text += words
        },
        close: () => path.pop(),
      },
      WAY_ON,
    )
    return root.children[0] ?? EMPTY
  }
}

/** Attributes by their plain names; of two that differ only in their prefix the first one counts. */
function plainly(attributes: Record<string, string>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) found[plain(name)] ??= value
  }
  return found
}

/** The first child of that name. */
export const childOf = (element: WordElement | undefined, name: string): WordElement | undefined =>
  element?.children.find((child) => child.name === name)

/** The `val` of the first child of that name; undefined without one. */
export const settingOf = (element: WordElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val

/** Whether a property of that name is switched on, off, or not mentioned (null). */
export function switchOf(element: WordElement | undefined, name: string): boolean | null {
  const found = childOf(element, name)
  return found ? !/^(?:0|false|off|none)$/u.test(found.attributes.val ?? '') : null
}

/** Every element of one of these names in it, at any depth, in order; what is inside one found is not searched. */
export function findAll(element: WordElement, names: readonly string[]): WordElement[] {
  return element.children.flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, names)))
}

const tooMany = () =>
  new AppError('too-large', `This Word file holds far more than a letter does, so it was not read. ${WAY_ON}`)
