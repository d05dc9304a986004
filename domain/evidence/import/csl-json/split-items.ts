/** The text of one item, where it begins, and whether it ever ends. */
export type JsonItem = { start: number; text: string; isClosed: boolean }

/** Where the list of items begins: behind `[` or `"items": [`; -1 where the text is one item. */
function listStart(text: string): number {
  const opening = text.search(/\S/)
  if (text[opening] === '[') return opening + 1
  const items = /"items"\s*:\s*\[/.exec(text)
  return items ? items.index + items[0].length : -1
}

/**
 * Cuts a text of CSL-JSON into its items without reading them, so that one that is broken spoils no other.
 * An item that never ends runs to the next line that looks like the beginning of another.
 */
export function splitItems(text: string): JsonItem[] {
  const start = listStart(text)
  const items: JsonItem[] = []
  let at = start < 0 ? text.indexOf('{') : start
  while (at >= 0 && at < text.length) {
    const opening = text.indexOf('{', at)
    if (opening < 0) break
    const end = endOf(text, opening)
    if (end < 0) {
      const next = /[}\],][ \t\r]*\n[ \t]*\{/.exec(text.slice(opening + 1))
      const close = next ? opening + 1 + next.index + 1 : text.length
      items.push({ start: opening, text: text.slice(opening, close), isClosed: false })
      at = close
    } else {
      items.push({ start: opening, text: text.slice(opening, end), isClosed: true })
      at = end
    }
    if (start < 0) break
  }
  return items
}

/** No work of CSL-JSON nests deeper; what does has lost a brace. */
const MAX_DEPTH = 20

/** Behind the brace that closes the one at `from`; -1 if none does before the next item begins. */
function endOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') {
      at = endOfString(text, at)
      if (at < 0) return -1
    } else if (sign === '{') {
      depth += 1
      if (depth > MAX_DEPTH) return -1
    } else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** The closing quotation mark of a string; JSON keeps strings on one line, so the end of the line is too late. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '"') return at
    else if (sign === '\n') return -1
  }
  return -1
}
