import { z } from 'zod'
import type { Span } from './notice.ts'
import { cleanText } from './text/clean-text.ts'

/**
 * What an intake knows about a stretch of a notice. A format that marks nothing (pasted text) yields headings
 * and paragraphs only; a reader must therefore treat the other kinds as hints, never as the only way to a fact.
 */
const PASSAGE_KINDS = [
  'running-head',
  'page',
  'agency',
  'docket',
  'rin',
  'subject',
  'heading',
  'paragraph',
  'footnote',
  'contents',
  'table',
  'rule-text',
  'signature',
  'end',
] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

/** A stretch as an intake hands it over, before it has a place in the final text. */
const pieceSchema = z.object({ kind: z.enum(PASSAGE_KINDS), text: z.string() })
export type Piece = z.infer<typeof pieceSchema>

/** A piece in its place: `text` is exactly the notice's text from `start` to `end`. */
export type Passage = Piece & Span

/** A notice as every reader sees it, whatever file it came from. All spans index into `text`. */
export type NoticeText = { text: string; passages: Passage[] }

/** Typewriter quotes as printed ones, white space as single spaces, and no characters that cannot be stored. */
const tidy = (text: string) =>
  cleanText(text)
    .replace(/``|‘‘/gu, '“')
    .replace(/''|’’/gu, '”')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()

/** Lays pieces out as one text, a blank line between them, each piece on one line. */
export function layOut(pieces: Piece[]): NoticeText {
  const passages: Passage[] = []
  const parts: string[] = []
  let at = 0
  for (const piece of pieces) {
    const text = tidy(piece.text)
    if (text === '') continue
    if (parts.length > 0) at += 2
    parts.push(text)
    passages.push({ kind: piece.kind, text, start: at, end: at + text.length })
    at += text.length
  }
  return { text: parts.join('\n\n'), passages }
}

/** The span of part of a passage, given offsets within the passage's own text. */
export const within = (passage: Passage, from: number, to: number): Span => ({
  start: passage.start + from,
  end: passage.start + to,
})
