/** What a line of text taken from a printed page is: words of the notice, or what a page prints around them. */
export type LineKind = 'words' | 'running-head' | 'page' | 'mark'

const PAGE_MARK = /^\[\[Page \d+\]\]$/u
const RUNNING_HEAD = /^(?:\d{1,6}\s+)?Federal Register ?\/ ?Vol\. ?\d+.*$/u
const GAZETTE_HEAD = /^\[?(?:Federal Register Volume \d|Pages? \d+-\d+\])/u
/** What a typesetter's system leaves at the foot and in the margin of every page, whole or a word to a line. */
const TYPESETTER =
  /^(?:VerDate\b.*|\d{2}:\d{2} \p{Lu}\p{Ll}{2} \d{2}, \d{4}|Jkt \d+|PO 0+|Frm \d+|S?[Ff]mt \d+|E:\\FR\\.*|\d{2}[A-Z]{3}\d(?:\.SGM)?(?: \d{2}[A-Z]{3}\d)?|\w+ on [A-Z\d]+PROD\d* with [A-Z\d ]+)$/u
const TYPESETTER_MACHINE = /^DSK[A-Z\d]+PROD\d*$/u
const PAGE_NUMBER = /^(?:[-–—] ?)?(?:Page )?\d{1,6}(?: of \d+)?(?: ?[-–—])?$/iu

/** Says of each line what it is; of a bare number only beside a running head, or where it counts on from page to page. */
export function lineKinds(lines: string[]): LineKind[] {
  const texts = lines.map((line) => line.trim())
  const kinds = texts.map(kindOf)
  let page = 0
  texts.forEach((text, index) => {
    if (TYPESETTER_MACHINE.test(text)) markMachine(texts, kinds, index)
    if (kinds[index] !== 'words' || !PAGE_NUMBER.test(text)) return
    const number = Number(pageNumber(text))
    const isAlone = isBlank(texts[index - 1]) && isBlank(texts[index + 1])
    const counts = number === page + 1 || (page === 0 && number === 2)
    if (isByFurniture(texts, kinds, index) || (isAlone && (counts || /\D/u.test(text)))) {
      kinds[index] = 'page'
      page = number
    }
  })
  return kinds
}

/** The number on a line that carries one, for a mark of the page: `14060` of a running head or a page's foot. */
export const pageNumber = (line: string): string | null =>
  /^\D{0,3}(?:Page )?(?<n>\d+)/iu.exec(line.trim())?.groups?.n ??
  /\D(?<n>\d+)$/u.exec(line.trim())?.groups?.n ??
  null

function kindOf(text: string): LineKind {
  if (PAGE_MARK.test(text)) return 'page'
  if (RUNNING_HEAD.test(text) || GAZETTE_HEAD.test(text)) return 'running-head'
  return TYPESETTER.test(text) ? 'mark' : 'words'
}

/** `name on MACHINE with NOTICES`, printed sideways, comes out as a word to a line. */
function markMachine(texts: string[], kinds: LineKind[], index: number): void {
  kinds[index] = 'mark'
  const words: [number, RegExp][] = [
    [-2, /^\w+$/u],
    [-1, /^on$/u],
    [1, /^with$/u],
    [2, /^[A-Z\d]+$/u],
  ]
  for (const [step, pattern] of words)
    if (pattern.test(texts[index + step] ?? '')) kinds[index + step] = 'mark'
}

const isBlank = (text: string | undefined) => text === undefined || text === ''

function isByFurniture(texts: string[], kinds: LineKind[], index: number): boolean {
  for (const step of [-1, 1]) {
    let at = index + step
    while (texts[at] === '') at += step
    if (kinds[at] === 'running-head' || kinds[at] === 'mark') return true
  }
  return false
}
