import type { DocJson } from '../doc.ts'

/** The longest quotation that is kept of the words a comment is about. */
const LONGEST = 300

/** The words each comment is about, by its id. */
export function commentQuotes(doc: DocJson): Map<string, string> {
  const quotes = new Map<string, string>()
  const stack = [doc]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const mark of node.marks ?? []) {
      if (mark.type !== 'comment') continue
      const id = String(mark.attrs?.id ?? '')
      quotes.set(id, ((quotes.get(id) ?? '') + (node.text ?? ' ')).slice(0, LONGEST))
    }
    stack.push(...(node.content ?? []).toReversed())
  }
  return quotes
}
