import type { Node } from '@tiptap/pm/model'

/** Where the letter cites a source: the place of the citation, the words that lead to it, and the place cited. */
export type CitationPlace = { pos: number; before: string; locator: string | null }

const WORDS_SHOWN = 9

/** Every place of a letter that cites a source, in order. */
export function citationPlaces(doc: Node, sourceId: string): CitationPlace[] {
  const places: CitationPlace[] = []
  doc.forEach((block, start) => {
    block.descendants((node, offset) => {
      if (node.type.name !== 'citation' || node.attrs.sourceId !== sourceId) return true
      const pos = start + 1 + offset
      const locator: unknown = node.attrs.locator
      places.push({
        pos,
        before: wordsBefore(doc, start, pos),
        locator: typeof locator === 'string' && locator !== '' ? locator : null,
      })
      return true
    })
  })
  return places
}

/** The last words of the letter before a place; those of a footnote are not the letter's. */
function wordsBefore(doc: Node, from: number, pos: number): string {
  let text = ''
  doc.nodesBetween(from, pos, (node, at) => {
    if (node.type.name === 'footnote') return false
    if (node.isText) text += (node.text ?? '').slice(0, Math.max(0, pos - at))
    else if (node.isBlock) text += ' '
    return true
  })
  const words = text.trim().split(/\s+/).filter(Boolean)
  return `${words.length > WORDS_SHOWN ? '… ' : ''}${words.slice(-WORDS_SHOWN).join(' ')}`
}
