/** A stretch of an argument's Markdown: plain words, a blank, or a footnote citing facts. */
export type MarkupPiece =
  | { type: 'text'; text: string }
  | { type: 'field'; id: string }
  | { type: 'citation'; factIds: string[] }

const MARKUP = /\{\{([a-z0-9-]+)\}\}|\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]/g

/** Signs that steer which words are said, or mark some of them, and are never printed. */
const CONTROL = /\{\{(?:#if [^{}\n]*|else if [^{}\n]*|else|\/if|#concession|\/concession)\}\}/g

/** The same text with every sign that is never printed replaced, by nothing unless told. */
export const withoutControls = (markdown: string, by: (sign: string) => string = () => ''): string =>
  markdown.replace(CONTROL, by)

/** Takes Markdown apart at `{{field-id}}` and `[@fact-id; @other-fact]`; everything else stays words. */
export const splitMarkup = (source: string): MarkupPiece[] => {
  const markdown = withoutControls(source)
  const pieces: MarkupPiece[] = []
  let end = 0
  for (const match of markdown.matchAll(MARKUP)) {
    if (match.index > end) pieces.push({ type: 'text', text: markdown.slice(end, match.index) })
    const [whole, field, citation] = match
    if (field) pieces.push({ type: 'field', id: field })
    else
      pieces.push({
        type: 'citation',
        factIds: (citation ?? '').split(';').map((part) => part.trim().slice(1)),
      })
    end = match.index + whole.length
  }
  if (end < markdown.length) pieces.push({ type: 'text', text: markdown.slice(end) })
  return pieces
}

/** The facts a text cites, each once, in the order of the text. */
export const citedFacts = (markdown: string): string[] => [
  ...new Set(splitMarkup(markdown).flatMap((piece) => (piece.type === 'citation' ? piece.factIds : []))),
]

/** The blanks a text holds, each once, in the order of the text. */
export const usedFields = (markdown: string): string[] => [
  ...new Set(splitMarkup(markdown).flatMap((piece) => (piece.type === 'field' ? [piece.id] : []))),
]

/** The words of a text that concede something to the other side: what stands in `{{#concession}}…{{/concession}}`. */
export const concessionsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\{\{#concession\}\}([\s\S]*?)\{\{\/concession\}\}/g)].map((match) =>
    plainWords(match[1] ?? ''),
  )

/** The words alone: no blanks, footnotes or Markdown signs. For counting and searching. */
export const plainWords = (markdown: string): string =>
  splitMarkup(markdown)
    .map((piece) => (piece.type === 'text' ? piece.text : ' '))
    .join('')
    .replace(/[*_>`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** How many words a reader would count, blanks and footnotes left out. */
export const wordCount = (markdown: string): number => {
  const words = plainWords(markdown)
  return words === '' ? 0 : words.split(' ').length
}
