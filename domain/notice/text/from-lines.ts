import { layOut, type NoticeText, type Piece } from '../notice-text.ts'
import { isBareLabel, startsWithLabel } from '../questions/question-label.ts'
import { cleanText } from './clean-text.ts'
import { joinLines, vocabularyOf } from './join-lines.ts'
import { isPlainHeading } from './looks-like-heading.ts'
import { NOTE_START, noteLines } from './note-lines.ts'
import { type LineKind, lineKinds, pageNumber } from './page-furniture.ts'
import { preambleLabel } from './sections.ts'
import { undoColumns } from './undo-columns.ts'

const RULE_LINE = /^\s*(?:[-=_*]\s?){5,}\s*$/u
const GAZETTE_APPARATUS =
  /^\s*(?:\[(?:Proposed Rules|Rules and Regulations|Notices)\]|From the Federal Register Online)/u
/** The pages a gazette's own copy of a notice says it was printed on. */
const PAGE_RANGE = /^\s*\[Pages? \d+-\d+\]/u
const FOOTNOTE = /^\s*(?:\\\d+\\|\[\d+\]:?|\[\^\d+\]:)\s+\S/u
/** The width of typewritten lines, in characters, and the share of it under which a line ends short. */
const WIDE = 60
const SHORT = 0.75
const TERMINAL = /[.?!:;][”"’')\]]*$/u

/**
 * Plain text, or the text of a page of typewritten HTML, as a notice: hard wraps are undone, words broken at line
 * ends rejoined, paragraphs that run over a page's foot and head made whole, headings and notes told apart.
 */
export function fromLines(source: string): NoticeText {
  const typed = undoColumns(
    cleanText(source)
      .replace(/\r\n?|\f/gu, '\n')
      .replace(/\t/gu, '    ')
      .split('\n'),
  )
  const kinds = lineKinds(typed)
  const lines = kinds.includes('running-head') ? typed.map(withDashes) : typed
  const vocabulary = vocabularyOf(source)
  const width = wrapWidth(lines.filter((_, index) => kinds[index] === 'words'))
  const notes = width === null || !kinds.includes('mark') ? new Set<number>() : noteLines(lines, kinds, width)
  const pieces: Piece[] = []
  let open: string[] = []
  let note: string[] = []
  let waiting: Piece[] = []
  let sawPage = false
  let hasHead = false
  let previous = ''

  const endNote = () => {
    if (note.length > 0) waiting.push({ kind: 'footnote', text: joinLines(note, vocabulary) })
    note = []
  }
  const close = () => {
    endNote()
    if (open.length > 0) pieces.push(asPiece(open, vocabulary))
    for (const piece of waiting) pieces.push(piece)
    open = []
    waiting = []
    sawPage = false
  }
  lines.forEach((line, index) => {
    const kind = kinds[index]
    if (kind !== 'words') {
      waiting.push(...furniture(kind, line, !hasHead))
      hasHead ||= kind === 'running-head'
      sawPage = true
    } else if (RULE_LINE.test(line) || GAZETTE_APPARATUS.test(line)) {
      close()
    } else if (notes.has(index)) {
      if (NOTE_START.test(line)) endNote()
      note.push(line)
      sawPage = true
    } else if (line.trim() === '') {
      if (!sawPage && !followsPage(lines, kinds, index) && !(width !== null && runsOn(lines, index, open)))
        close()
    } else {
      const runsOver = sawPage && open.length > 0 && !isFinished(open) && !startsParagraph(line)
      if (!runsOver && (sawPage || open.length === 0 || breaksParagraph(previous, line, width))) close()
      if (runsOver) sawPage = false
      open.push(line)
    }
    if (kind === 'words') previous = line
  })
  close()
  return layOut(pieces)
}

/** A gazette's typewritten pages print a dash as two hyphens; in an address they are its own. */
const withDashes = (line: string) =>
  line
    .split(' ')
    .map((word) =>
      /[/@]/u.test(word) ? word : word.replace(/(?<=[\p{L}\d.,;)'”])--(?=[\p{L}\d(`“])/gu, '—'),
    )
    .join(' ')

/** The first running head says where the notice was printed; from each that carries a number, a mark of its page. */
function furniture(kind: LineKind | undefined, line: string, isFirst: boolean): Piece[] {
  const isHead = kind === 'running-head' && (isFirst || PAGE_RANGE.test(line))
  const head: Piece[] = isHead ? [{ kind: 'running-head', text: line }] : []
  const number = kind === 'page' || /^\d/u.test(line.trim()) ? pageNumber(line) : null
  if (kind === 'mark' || number === null) return head
  return [...head, { kind: 'page', text: `[[Page ${number}]]` }]
}

/** How wide wrapped text is set, in characters; null when lines are not wrapped. */
function wrapWidth(lines: string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0)
  const long = lengths.filter((length) => length > 100).length
  if (long * 10 > lengths.length) return null
  const nearEdge = lengths.filter((length) => length >= 55 && length <= 100).length
  if (nearEdge * 4 >= lengths.length) return WIDE
  const runningOn = lines.filter((line, index) => isRunOn(lines[index - 1] ?? '', line)).length
  if (runningOn < 5 || runningOn * 8 < lengths.length) return null
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? null
}

/** A line that goes on with the sentence of the line before it. */
const isRunOn = (before: string, line: string) =>
  before.trim() !== '' && !TERMINAL.test(before.trim()) && /^\s*\p{Ll}/u.test(line)

/** A blank line in the middle of a sentence: the foot of a column. */
function runsOn(lines: string[], index: number, open: string[]): boolean {
  const next = lines.slice(index, index + 3).find((line) => line.trim() !== '') ?? ''
  return open.length > 0 && !startsWithLabel(next.trim()) && isRunOn(open.at(-1) ?? '', next)
}

function followsPage(lines: string[], kinds: LineKind[], index: number): boolean {
  for (let next = index + 1; next < Math.min(index + 5, lines.length); next++) {
    if ((lines[next] ?? '').trim() !== '') return kinds[next] !== 'words'
  }
  return false
}

const indentOf = (line: string) => line.length - line.trimStart().length
const isFinished = (lines: string[]) => TERMINAL.test((lines.at(-1) ?? '').trim())
const startsParagraph = (line: string) =>
  startsWithLabel(line.trim()) || preambleLabel(line.trim()) !== null || indentOf(line) >= 2

/** Lines of a gazette's own form, which stand alone however close the next line comes. */
const FORM_LINE =
  /^(?:\[FR Doc\b.*|BILLING CODE\b.*|\[[^\]]*\]|X?RIN:? \d{4}[-–][A-Z\d]{4}|[\p{Lu}\d][\p{Lu}\d ,.&’'–-]{9,})$/u
/** Two of these in a row are questions on lines of their own, however long. */
const WHOLE_QUESTION = /^\p{Lu}.*\?$/u
const OPENS_FORM = /^\[(?:FR Doc|Docket)\b/u

/** Whether `line` starts a new paragraph although no blank line stands before it. */
function breaksParagraph(previous: string, line: string, width: number | null): boolean {
  const text = line.trim()
  if (width === null) return !goesOn(previous.trim(), text)
  if (preambleLabel(text) || /^#{1,6}\s/u.test(text)) return true
  if (FORM_LINE.test(text) !== FORM_LINE.test(previous.trim()) || OPENS_FORM.test(text)) return true
  if (/^#{1,6}\s/u.test(previous.trim())) return true
  if (
    indentOf(line) >= indentOf(previous) + 2 &&
    (TERMINAL.test(previous.trim()) || indentOf(previous) === 0)
  ) {
    return !startsWithLabel(previous.trim()) || startsWithLabel(text)
  }
  if (isBareLabel(previous.trim())) return false
  if (WHOLE_QUESTION.test(text) && WHOLE_QUESTION.test(previous.trim())) return true
  const isShort = previous.trimEnd().length < width * SHORT
  if (startsWithLabel(text))
    return isShort || TERMINAL.test(previous.trim()) || /^(?:<bullet>|[•○▪‣])/u.test(text)
  return isShort && TERMINAL.test(previous.trim()) && indentOf(line) <= indentOf(previous)
}

/** Words that no sentence, title or item of a list ends in. */
const DANGLING =
  /\s(?:a|an|the|of|to|by|for|in|on|at|with|from|before|than|that|which|is|are|be|will|must|should|may)$/u

/** Where lines are seldom wrapped: a long line that stops in the middle of a sentence, and the next goes on with it. */
const goesOn = (previous: string, text: string) =>
  previous.length >= WIDE && DANGLING.test(previous) && !startsWithLabel(text) && preambleLabel(text) === null

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
