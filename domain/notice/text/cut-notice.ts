import type { NoticeText, Passage } from '../notice-text.ts'
import { layOut } from '../notice-text.ts'
import { preambleLabel } from './sections.ts'

/** A notice cut out of what was uploaded, and how many whole notices the upload held. */
export type CutNotice = { notice: NoticeText; wholeNotices: number }

const DOCUMENT_END = /^\[?\s*FR Doc\.?\s*[\w–—-]+\s.*Filed/iu
const BILLING_CODE = /^BILLING CODE\b/iu

/**
 * A printed page of a daily gazette often starts with the tail of one notice and ends with the head of another.
 * Keeps the stretch that has a preamble and its own closing line; with several, the one with the most words.
 */
export function cutNotice(whole: NoticeText): CutNotice {
  const stretches = split(whole.passages)
  const scored = stretches.map((passages) => ({
    passages,
    labels: new Set(passages.map((passage) => preambleLabel(passage.text)?.section).filter(Boolean)).size,
    isClosed: passages.some((passage) => DOCUMENT_END.test(passage.text)),
    length: passages.reduce((sum, passage) => sum + passage.text.length, 0),
  }))
  const withPreamble = scored.filter((stretch) => stretch.labels >= 2)
  if (stretches.length < 2 || withPreamble.length === 0) {
    return { notice: whole, wholeNotices: withPreamble.length }
  }
  const closed = withPreamble.filter((stretch) => stretch.isClosed)
  const best = (closed.length > 0 ? closed : withPreamble).reduce((a, b) => (b.length > a.length ? b : a))
  const notice = layOut([...leadingMarks(whole.passages, best.passages), ...best.passages])
  return { notice, wholeNotices: closed.length }
}

function split(passages: Passage[]): Passage[][] {
  const stretches: Passage[][] = []
  let current: Passage[] = []
  let hasEnded = false
  for (const passage of passages) {
    const isTrailing =
      BILLING_CODE.test(passage.text) || passage.kind === 'page' || passage.kind === 'footnote'
    if (hasEnded && !isTrailing) {
      stretches.push(current)
      current = []
      hasEnded = false
    }
    current.push(passage)
    if (passage.kind !== 'footnote' && DOCUMENT_END.test(passage.text)) hasEnded = true
  }
  if (current.length > 0) stretches.push(current)
  return stretches
}

/** The gazette's running head and the last page mark before the kept stretch: they say where the notice was printed. */
function leadingMarks(all: Passage[], kept: Passage[]): Passage[] {
  const first = kept[0]
  const before = first ? all.slice(0, all.indexOf(first)) : []
  const marks = [
    before.findLast((passage) => passage.kind === 'running-head'),
    before.findLast((p) => p.kind === 'page'),
  ]
  return marks.filter((mark) => mark !== undefined)
}
