import { joinLines, vocabularyOf } from './join-lines.ts'
import { isPlainHeading } from './looks-like-heading.ts'
import { layOut, type NoticeText, type Piece } from './notice-text.ts'
import { startsWithLabel } from './question-label.ts'
import { preambleLabel } from './sections.ts'

const PAGE_MARK = /^\s*\[\[Page \d+\]\]\s*$/u
const RULE_LINE = /^\s*(?:[-=_*]\s?){5,}\s*$/u
const GAZETTE_LINE = /^\s*\[?(?:Federal Register (?:Volume|\/ Vol)|Pages? \d+-\d+\])/u
const GAZETTE_APPARATUS =
  /^\s*(?:\[(?:Proposed Rules|Rules and Regulations|Notices)\]|From the Federal Register Online)/u
const FOOTNOTE = /^\s*(?:\\\d+\\|\[\d+\]:?|\[\^\d+\]:)\s+\S/u
const TERMINAL = /[.?!:;][”"’')\]]*$/u

/**
 * Plain text, or the text of a page of typewritten HTML, as a notice: hard wraps are undone, words
 * broken at line ends rejoined, paragraphs that run over a page mark made whole, headings and notes told apart.
 */
export function fromLines(source: string): NoticeText {
  const lines = source.replace(/\r\n?/gu, '\n').replace(/\t/gu, '    ').split('\n')
  const vocabulary = vocabularyOf(source)
  const width = wrapWidth(lines)
  const pieces: Piece[] = []
  let open: string[] = []
  let waiting: Piece[] = []
  let sawPage = false

  const close = () => {
    if (open.length > 0) pieces.push(asPiece(open, vocabulary))
    for (const piece of waiting) pieces.push(piece)
    open = []
    waiting = []
    sawPage = false
  }
  lines.forEach((line, index) => {
    const previous = lines[index - 1] ?? ''
    if (PAGE_MARK.test(line)) {
      waiting.push({ kind: 'page', text: line })
      sawPage = true
    } else if (RULE_LINE.test(line) || GAZETTE_APPARATUS.test(line)) {
      close()
    } else if (GAZETTE_LINE.test(line)) {
      close()
      pieces.push({ kind: 'running-head', text: line })
    } else if (line.trim() === '') {
      if (!sawPage && !followsPage(lines, index)) close()
    } else {
      const runsOver = sawPage && open.length > 0 && !isFinished(open) && !startsParagraph(line)
      if (!runsOver && (sawPage || open.length === 0 || breaksParagraph(previous, line, width))) close()
      if (runsOver) sawPage = false
      open.push(line)
    }
  })
  close()
  return layOut(pieces)
}

/** Half of the lines of wrapped text come close to its width; null when the text is not wrapped. */
function wrapWidth(lines: string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const long = lengths.filter((length) => length > 100).length
  const nearEdge = lengths.filter((length) => length >= 55 && length <= 100).length
  return long * 10 > lengths.length || nearEdge * 4 < lengths.length ? null : 60
}

function followsPage(lines: string[], index: number): boolean {
  for (let next = index + 1; next < Math.min(index + 5, lines.length); next++) {
    const line = lines[next] ?? ''
    if (line.trim() !== '') return PAGE_MARK.test(line)
  }
  return false
}

const indentOf = (line: string) => line.length - line.trimStart().length
const isFinished = (lines: string[]) => TERMINAL.test((lines.at(-1) ?? '').trim())
const startsParagraph = (line: string) =>
  startsWithLabel(line.trim()) || preambleLabel(line.trim()) !== null || indentOf(line) >= 2

/** Whether `line` starts a new paragraph although no blank line stands before it. */
function breaksParagraph(previous: string, line: string, width: number | null): boolean {
  const text = line.trim()
  if (width === null) return true
  if (preambleLabel(text) || /^#{1,6}\s/u.test(text)) return true
  if (/^#{1,6}\s/u.test(previous.trim())) return true
  if (
    indentOf(line) >= indentOf(previous) + 2 &&
    (TERMINAL.test(previous.trim()) || indentOf(previous) === 0)
  ) {
    return !startsWithLabel(previous.trim()) || startsWithLabel(text)
  }
  const isShort = previous.trimEnd().length < width - 12
  if (startsWithLabel(text))
    return isShort || TERMINAL.test(previous.trim()) || /^(?:<bullet>|[•○▪‣])/u.test(text)
  return isShort && TERMINAL.test(previous.trim()) && indentOf(line) <= indentOf(previous)
}

function asPiece(lines: string[], vocabulary: Set<string>): Piece {
  const first = (lines[0] ?? '').trim()
  const isMarkdownHeading = /^#{1,6}\s+/u.test(first)
  const text = joinLines(lines, vocabulary)
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\*\*(?<bold>[^*]+)\*\*|__(?<under>[^_]+)__/gu, '$1$2')
    .replace(/\\\d+\\/gu, (mark, at: number) => (at === 0 ? mark.replaceAll('\\', '') : ''))
  if (FOOTNOTE.test(first)) return { kind: 'footnote', text }
  return { kind: isMarkdownHeading || isPlainHeading(text) ? 'heading' : 'paragraph', text }
}
