const isCall = (anchor: Element) =>
  /^\s*\[?(\d{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡§])\]?\s*$/i.test(anchor.textContent ?? '')

const targetOf = (anchor: Element) => {
  const href = anchor.getAttribute('href') ?? ''
  const hash = href.indexOf('#')
  return hash < 0 ? null : decodeURIComponent(href.slice(hash + 1))
}

const namesOf = (element: Element) =>
  [element.id, element.getAttribute('name') ?? ''].filter((name) => name !== '')

/** The block that holds one note's words: the smallest list item, `div` or paragraph around its number. */
const noteBlock = (place: Element): Element | null =>
  place.closest('[style*="mso-element:footnote"], [style*="mso-element:endnote"], div[id], li, p, dd, aside')

/** The text nodes of some words, in order. */
function textsOf(words: readonly Node[]): Node[] {
  return words.flatMap((node) => (node.nodeType === 3 ? [node] : textsOf([...node.childNodes])))
}

function trim(words: readonly Node[]) {
  const texts = textsOf(words).filter((text) => text.textContent?.trim())
  const first = texts[0]
  if (first) first.textContent = (first.textContent ?? '').trimStart()
  const last = texts.at(-1)
  if (last) last.textContent = (last.textContent ?? '').trimEnd()
}

function wordsOf(block: Element, back: Element, body: HTMLElement): Node[] {
  back.closest('sup')?.remove()
  back.remove()
  const words: Node[] = []
  const paragraphs = block.querySelectorAll('p')
  const parts: Element[] = paragraphs.length > 0 ? [...paragraphs] : [block]
  for (const [index, part] of parts.entries()) {
    if (index > 0 && part.textContent?.trim()) words.push(body.ownerDocument.createElement('br'))
    words.push(...part.childNodes)
  }
  trim(words)
  return words
}

/**
 * Footnotes, as Word, Google Docs, LibreOffice and most web pages write them: a numbered link to a note whose own
 * number links back. The words move into the text, where the note is called; the list of notes goes.
 */
export function keepFootnotes(body: HTMLElement): void {
  const named = new Map<string, Element>()
  for (const element of body.querySelectorAll('[id], [name]')) {
    for (const name of namesOf(element)) if (!named.has(name)) named.set(name, element)
  }
  const calls = [...body.querySelectorAll('a[href*="#"]')].filter(isCall)
  const taken = new Set<Element>()
  for (const call of calls) {
    if (taken.has(call)) continue
    const place = named.get(targetOf(call) ?? '')
    if (!place) continue
    const block = noteBlock(place)
    if (!block || block.contains(call)) continue
    const ownNames = new Set([...namesOf(call), ...namesOf(call.closest('sup, span[id]') ?? call)])
    const back = [...block.querySelectorAll('a[href*="#"]')].find((anchor) =>
      ownNames.has(targetOf(anchor) ?? ''),
    )
    if (!back) continue
    taken.add(back)
    const note = body.ownerDocument.createElement('span')
    note.setAttribute('data-footnote', '')
    note.append(...wordsOf(block, back, body))
    const sup = call.closest('sup')
    const number = sup && sup.textContent?.trim() === call.textContent?.trim() ? sup : call
    number.replaceWith(note)
    block.remove()
  }
  for (const list of body.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  )) {
    if (!list.textContent?.trim()) list.remove()
  }
  // The rule that parted the notes from the text has nothing left to part.
  const rule = [...body.querySelectorAll('hr')].at(-1)
  if (taken.size > 0 && rule && isLastWords(rule, body)) rule.remove()
}

/** Whether no words follow an element. */
function isLastWords(element: Element, body: HTMLElement) {
  const range = body.ownerDocument.createRange()
  range.setStartAfter(element)
  range.setEndAfter(body)
  return range.toString().trim() === ''
}
