import type { Node } from '@tiptap/pm/model'

/** A paragraph, heading or cell of a letter as a reader takes it in. */
export type LetterLine = { isHeading: boolean; text: string }

/**
 * The letter's own words, one line a paragraph. Blanks are filled in or named in brackets; footnotes, citations,
 * pictures and exhibits stand in brackets where they are, so that a change of one of them is a change of words.
 */
export function letterLines(doc: Node, values: Readonly<Record<string, string>>): LetterLine[] {
  const lines: LetterLine[] = []
  doc.descendants((node) => {
    if (node.type.name === 'image') lines.push({ isHeading: false, text: pictureWords(node) })
    if (!node.isTextblock) return true
    const text = inlineWords(node, values)
    if (text.trim() !== '') lines.push({ isHeading: node.type.name === 'heading', text })
    return false
  })
  return lines
}

const pictureWords = ({ attrs }: Node) =>
  `[Picture: ${[attrs.alt, attrs.caption].filter(Boolean).join('. ')}]`

function inlineWords(node: Node, values: Readonly<Record<string, string>>): string {
  let words = ''
  node.forEach((child) => {
    const { name } = child.type
    if (child.isText) words += child.text ?? ''
    else if (name === 'hardBreak') words += '\n'
    else if (name === 'field') words += fieldWords(child, values)
    else if (name === 'footnote') words += ` [Note: ${inlineWords(child, values).trim()}]`
    else if (name === 'citation')
      words += `[${[child.attrs.sourceId, child.attrs.locator].filter(Boolean).join(', ')}]`
    else if (name === 'exhibit') words += '[Exhibit]'
  })
  return words
}

const fieldWords = ({ attrs }: Node, values: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(values, attrs.id) && values[attrs.id]?.trim()) || `[${attrs.id}]`
