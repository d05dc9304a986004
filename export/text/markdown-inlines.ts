import type { Inline, TextRun } from '../letter.ts'
import { withoutOrigins } from '../page/words.ts'
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts'

type MarkName = TextRun['marks'][number]

/** Outermost first. Markdown itself has signs for three of them; the rest are the tags every reader of it knows. */
const MARKS: readonly { mark: MarkName; sign: string | null; tag: string }[] = [
  { mark: 'bold', sign: '**', tag: 'strong' },
  { mark: 'italic', sign: '*', tag: 'em' },
  { mark: 'strike', sign: '~~', tag: 'del' },
  { mark: 'underline', sign: null, tag: 'u' },
  { mark: 'superscript', sign: null, tag: 'sup' },
  { mark: 'subscript', sign: null, tag: 'sub' },
]

/** Inlines as Markdown. `lineBreak` is what stands for a break within a paragraph. */
export function markdownInlines(inlines: readonly Inline[], lineBreak = '\\\n'): string {
  const flat = joinRuns(withoutOrigins(inlines))
  const line = flat
    .map((inline, index) => {
      if (inline.type === 'note') return `[^${inline.number}]`
      // Markdown breaks a line only between words.
      if (inline.type === 'break')
        return isSaid(flat[index - 1]) && isSaid(flat[index + 1]) ? lineBreak : '<br>'
      if (inline.type === 'blank') return escapeMarkdown(`[${inline.label}]`)
      return inline.type === 'text'
        ? markdownRun(inline, isEdge(flat[index - 1]), isEdge(flat[index + 1]))
        : ''
    })
    .join('')
  return lineBreak.endsWith('\n') ? line.split(lineBreak).map(wholeLine).join(lineBreak) : wholeLine(line)
}

/** A line whose edges are kept: Markdown drops spaces there, and reads what it begins with. */
const wholeLine = (line: string): string =>
  escapeLineStart(line).replace(/^ +| +$/g, (spaces) => '&#32;'.repeat(spaces.length))

const isEdge = (neighbour: Inline | undefined) =>
  neighbour === undefined || neighbour.type === 'break' || (neighbour.type === 'text' && isBare(neighbour))
const isSaid = (inline: Inline | undefined) =>
  inline !== undefined && inline.type !== 'break' && !(inline.type === 'text' && inline.text.trim() === '')
const isBare = ({ marks, href }: TextRun) => marks.length === 0 && href === undefined

/** Neighbours dressed alike as one, so that no sign closes and opens in the middle of a word. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'text' && inline.text === '') continue
    if (inline.type === 'text' && last?.type === 'text' && dress(inline) === dress(last))
      out[out.length - 1] = { ...last, text: last.text + inline.text }
    else out.push(inline)
  }
  return out
}
const dress = ({ marks, href }: TextRun) => `${[...marks].sort().join(' ')} ${href ?? ''}`

function markdownRun(run: TextRun, isAfterEdge: boolean, isBeforeEdge: boolean): string {
  if (run.text === run.href && run.marks.length === 0 && !/[\s<>\\]/.test(run.text)) return `<${run.href}>`
  let words = escapeMarkdown(run.text)
  const dressed = MARKS.filter(({ mark }) => run.marks.includes(mark))
  // A sign counts only where it hugs words of its own and stands apart from all others.
  const takesSigns =
    isAfterEdge &&
    isBeforeEdge &&
    dressed.length === 1 &&
    /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(run.text)
  for (const { sign, tag } of dressed.toReversed())
    words = sign !== null && takesSigns ? `${sign}${words}${sign}` : `<${tag}>${words}</${tag}>`
  return run.href === undefined ? words : `[${words}](<${run.href.replace(/[<>\\]/g, encodeURIComponent)}>)`
}
