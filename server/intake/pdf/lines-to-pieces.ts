import type { Piece } from '#domain/notice/notice-text.ts'
import { startsWithLabel } from '#domain/notice/questions/question-label.ts'
import { glue } from '#domain/notice/text/join-lines.ts'
import { isPlainHeading } from '#domain/notice/text/looks-like-heading.ts'
import { preambleLabel } from '#domain/notice/text/sections.ts'
import type { PrintLine } from './page-run.ts'

const FINISHED = /[.?!:;][”"’')\]]*$/u
const ENDING = /^\[?FR Doc\.|^BILLING CODE/u
/** Notes are set in print this much smaller than the text, or smaller still. */
const NOTE_SIZE = 0.9
/** Print this small is a note even without its number: it runs on from the column before. */
const TINY = 0.8

/** The lines of a page's regions, in reading order, with the page's printed number. */
export type PrintPage = { number: number | null; regions: PrintLine[][] }

/**
 * Makes paragraphs of lines, across columns and pages: a paragraph goes on until a line is indented, set apart,
 * set in another size or starts a new item. Footnotes and page marks wait until the paragraph they interrupt ends.
 */
export function linesToPieces(pages: PrintPage[], vocabulary: Set<string>): Piece[] {
  const body = bodySize(pages)
  const pieces: Piece[] = []
  let open: PrintLine[] = []
  let note: string | null = null
  const waiting: Piece[] = []
  const endNote = () => {
    if (note !== null) waiting.push({ kind: 'footnote', text: note })
    note = null
  }
  const close = () => {
    if (open.length > 0) pieces.push(asPiece(open, vocabulary))
    open = []
  }
  for (const page of pages) {
    endNote()
    if (page.number !== null) waiting.push({ kind: 'page', text: `[[Page ${page.number}]]` })
    if (pieces.length === 0 && open.length === 0) pieces.push(...waiting.splice(0))
    for (const region of page.regions) {
      let isInNotes = false
      region.forEach((line, index) => {
        isInNotes = isNote(line, body, isInNotes)
        if (isInNotes) {
          if (line.startsRaised) endNote()
          note = glue(note ?? '', line.text, vocabulary)
          return
        }
        const previous = open.at(-1)
        if (previous && startsPiece(previous, line, region[index + 1], open.length === 1)) {
          close()
          // A note may run on into the next column, but not into the next document.
          if (ENDING.test(previous.text)) endNote()
          pieces.push(...waiting.splice(0))
        }
        open.push(line)
      })
    }
  }
  close()
  endNote()
  return [...pieces, ...waiting]
}

function isNote(line: PrintLine, body: number, isAfterNote: boolean): boolean {
  if (ENDING.test(line.text)) return false
  if (isAfterNote) return line.size < body * NOTE_SIZE
  return (
    line.size < body * NOTE_SIZE && (line.startsRaised || (line.size < body * TINY && line.text.length > 20))
  )
}

const isIndented = (line: PrintLine) => line.x > line.left + 4

function startsPiece(
  previous: PrintLine,
  line: PrintLine,
  next: PrintLine | undefined,
  isSecond: boolean,
): boolean {
  const isTopOfRegion = line.gap === null
  const wasShort = previous.end < previous.left + (previous.right - previous.left) * 0.7
  const wasFinished = FINISHED.test(previous.text)
  if (preambleLabel(line.text) || ENDING.test(line.text)) return true
  if (isAnotherSize(previous, line) && (wasFinished || wasShort)) return true
  if (isTopOfRegion && wasFinished && startsWithLabel(line.text)) return true
  if (isTopOfRegion) return isIndented(line) && (wasFinished || wasShort || !/^\p{Ll}/u.test(line.text))
  if (line.gap !== null && line.leading > 0 && line.gap > line.leading * 1.28) return true
  if (startsWithLabel(line.text)) return isIndented(line) || wasFinished || wasShort
  // A first line that hangs out, with the rest of its paragraph indented, is one paragraph.
  const hangs = isSecond && startsWithLabel(previous.text) && line.x > previous.x
  if (hangs) return false
  if (line.x > previous.x + 4 && (next === undefined || next.x < line.x - 2 || wasFinished))
    return wasFinished || wasShort
  if (isIndented(line) && wasFinished && wasShort) return !startsWithLabel(previous.text)
  return wasFinished && previous.end < previous.left + (previous.right - previous.left) * 0.55
}

/** A label in small capitals inside a sentence is smaller too, but it does not follow an ended or a short line. */
const isAnotherSize = (previous: PrintLine, line: PrintLine) =>
  Math.abs(line.size - previous.size) > previous.size * 0.09 && !preambleLabel(previous.text)

function asPiece(lines: PrintLine[], vocabulary: Set<string>): Piece {
  const text = lines.reduce((joined, line) => glue(joined, line.text, vocabulary), '')
  const isHeading = lines.length <= 3 && isPlainHeading(text)
  return { kind: isHeading ? 'heading' : 'paragraph', text }
}

/** The size most of the letters are set in. */
function bodySize(pages: PrintPage[]): number {
  const letters = new Map<number, number>()
  for (const line of pages.flatMap((page) => page.regions.flat())) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}
