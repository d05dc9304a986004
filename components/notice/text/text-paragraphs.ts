/** A paragraph of a notice and where it starts in the whole text. */
export type TextParagraph = { at: number; text: string }

/** Cuts a text into its paragraphs, at blank lines. */
export function paragraphsOf(text: string): TextParagraph[] {
  const paragraphs: TextParagraph[] = []
  let at = 0
  for (const paragraph of text.split('\n\n')) {
    paragraphs.push({ at, text: paragraph })
    at += paragraph.length + 2
  }
  return paragraphs
}

/** The index of the paragraph that an offset of the text lies in. */
export function paragraphIndexAt(paragraphs: TextParagraph[], offset: number): number {
  let [low, high] = [0, paragraphs.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((paragraphs[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
