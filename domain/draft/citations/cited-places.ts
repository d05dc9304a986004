import type { Node } from '@tiptap/pm/model'
import type { CitedWork } from '#domain/evidence/citing/cite.ts'

/** A footnote, or the citations that stand together in the text itself; with where it is called. */
export type CitedPlace = {
  node: Node
  parent: Node
  index: number
  /** Where it starts, counted from the start of the top-level block that holds it. */
  offset: number
}

/** The work a citation node refers to. */
const workOf = (citation: Node): CitedWork => ({
  sourceId: String(citation.attrs.sourceId ?? ''),
  locator: typeof citation.attrs.locator === 'string' ? citation.attrs.locator : null,
})

const isFootnote = (node: Node | null | undefined) => node?.type.name === 'footnote'
const isCitation = (node: Node | null | undefined) => node?.type.name === 'citation'

const known = new WeakMap<Node, readonly CitedPlace[]>()

/** The footnotes of a top-level block and the citations outside them. Nodes never change, so each is read once. */
export function citedPlaces(block: Node): readonly CitedPlace[] {
  const found = known.get(block)
  if (found) return found
  const places: CitedPlace[] = []
  block.descendants((node, pos, parent, index) => {
    if (!parent || (!isFootnote(node) && !isCitation(node))) return true
    places.push({ node, parent, index, offset: pos + 1 })
    return false
  })
  known.set(block, places)
  return places
}

/** Every footnote, and every citation outside one, in the order of the letter. */
export const citedPlacesOf = (doc: Node): CitedPlace[] => doc.children.flatMap(citedPlaces)

/** The works a place cites: those of the footnote, or the one citation. */
export const worksAt = ({ node }: CitedPlace): CitedWork[] =>
  isCitation(node) ? [workOf(node)] : node.children.filter(isCitation).map(workOf)

/** Whether a footnote holds citations and nothing else but what parts them. */
export const isBareNote = (note: Node): boolean =>
  note.children.some(isCitation) &&
  note.children.every(
    (child) =>
      isCitation(child) ||
      child.type.name === 'hardBreak' ||
      (child.isText && /^[\s,;.:]*$/u.test(child.text ?? '')),
  )
