const MSO_LIST = /mso-list:\s*(l\d+)\s+level(\d+)/i
const MARK = '[style*="mso-list:Ignore"], [style*="mso-list: Ignore"], [style*="mso-list:ignore"]'

type Item = { paragraph: HTMLElement; list: string; level: number; isOrdered: boolean; start: number }

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** The number a printed mark such as `3.`, `(c)` or `iv)` stands for, or null for a bullet. */
function numberOf(mark: string): number | null {
  const text = mark.replace(/[\s().\u00a0]/g, '').toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  if (/^(?:\d+)+$/.test(text.replaceAll('.', ''))) return 1
  // A lone `o` is Word's second-level bullet.
  if (text === 'o') return null
  if (/^[ivx]+$/.test(text) && text !== 'v' && text !== 'x') return text === 'i' ? 1 : romanOf(text)
  return /^[a-z]$/.test(text) ? ALPHABET.indexOf(text) + 1 : null
}

function romanOf(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const digits = [...text].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}

function readItem(paragraph: HTMLElement): Item | null {
  const found = MSO_LIST.exec(paragraph.getAttribute('style') ?? '')
  if (!found) return null
  const mark = paragraph.querySelector(MARK)
  const text = mark?.textContent?.trim() ?? ''
  mark?.remove()
  const number = numberOf(text)
  return {
    paragraph,
    list: found[1] ?? 'l0',
    level: Math.min(9, Math.max(1, Number(found[2]))),
    isOrdered: number !== null,
    start: number ?? 1,
  }
}

function build(items: readonly Item[], body: HTMLElement): HTMLElement {
  const { ownerDocument } = body
  const make = (item: Item) => {
    const list = ownerDocument.createElement(item.isOrdered ? 'ol' : 'ul')
    if (item.isOrdered && item.start !== 1) list.setAttribute('start', String(item.start))
    return list
  }
  const first = items[0]
  const root = first ? make(first) : ownerDocument.createElement('ul')
  const stack: { level: number; list: HTMLElement }[] = [{ level: first?.level ?? 1, list: root }]
  for (const item of items) {
    while (stack.length > 1 && (stack.at(-1)?.level ?? 0) > item.level) stack.pop()
    const top = stack.at(-1)
    const parent = top?.list.lastElementChild
    if (top && item.level > top.level && parent) {
      const list = make(item)
      parent.append(list)
      stack.push({ level: item.level, list })
    }
    const li = ownerDocument.createElement('li')
    const words = ownerDocument.createElement('p')
    words.append(...item.paragraph.childNodes)
    li.append(words)
    ;(stack.at(-1)?.list ?? root).append(li)
  }
  return root
}

/**
 * Word writes a list as paragraphs that say so only in their style. Runs of them become real lists, nested by
 * level; a new run starts where the paragraphs stop or, at the same level, bullets and numbers change places.
 */
export function keepWordLists(body: HTMLElement): void {
  let run: Item[] = []
  const finish = () => {
    const [first] = run
    if (first) {
      first.paragraph.before(build(run, body))
      for (const { paragraph } of run) paragraph.remove()
    }
    run = []
  }
  for (const block of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, li')]) {
    const isHeading = /^H\d$/.test(block.tagName)
    if (isHeading) block.querySelector(MARK)?.remove()
    const item = isHeading || block.tagName === 'LI' ? null : readItem(block)
    const last = run.at(-1)
    const base = run[0]
    const isNext =
      item !== null &&
      last !== undefined &&
      base !== undefined &&
      last.paragraph.nextElementSibling === block &&
      item.level >= base.level &&
      (item.level !== base.level || (item.isOrdered === base.isOrdered && item.list === base.list))
    if (run.length > 0 && !isNext) finish()
    if (item) run.push(item)
  }
  finish()
}
