import { layOut, type NoticeText, type PassageKind, type Piece } from '../notice-text.ts'
import { startsWithLabel } from '../questions/question-label.ts'
import { joinLines, vocabularyOf } from './join-lines.ts'
import { unmarkInline } from './unmark-inline.ts'

const FRONT_MATTER = /^---\n[\s\S]{0,20000}?\n(?:---|\.\.\.)(?:\n|$)/u
const COMMENT = /<!--[\s\S]*?-->/gu
const HEADING = /^ {0,3}#{1,6}(?:\s+(?<words>.*?))?(?:\s+#+)?\s*$/u
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/u
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u
const FENCE = /^\s*(?:```|~~~)/u
const FOOTNOTE = /^ {0,3}\[\^(?<mark>[^\]\s]{1,20})\]:\s*(?<words>.*)$/u
const LINK_TARGET = /^ {0,3}\[[^\]^][^\]]*\]:\s*\S+/u
const TABLE_ROW = /^\s*\|.*\|\s*$/u
const TABLE_RULE = /^[\s|:-]+$/u
const ITEM = /^(?<indent>\s*)(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<close>[.)]))\s+(?<words>\S.*)$/u
const FINISHED = /[.?!:;][”"’')\]]*$/u

/** `count` is the number of the last item, 0 in a list of bullets. */
type List = { indent: number; first: number; count: number }

/**
 * Markdown as a notice: headings, items with the numbers a reader would see (a list written `1. 1. 1.` counts), notes
 * and tables told apart, marks of emphasis and the addresses behind links left out.
 */
export function fromMarkdown(source: string): NoticeText {
  const text = source.replace(/\r\n?/gu, '\n').replace(/\t/gu, '    ').replace(FRONT_MATTER, '')
  const vocabulary = vocabularyOf(text)
  const pieces: Piece[] = []
  let open: string[] = []
  let kind: PassageKind = 'paragraph'
  let lists: List[] = []
  let isCode = false
  const close = (as: PassageKind = kind) => {
    const words = unmarkInline(joinLines(open, vocabulary))
    if (words.trim() !== '') pieces.push({ kind: as, text: words })
    open = []
    kind = 'paragraph'
  }
  const start = (words: string, as: PassageKind = 'paragraph') => {
    close()
    kind = as
    open.push(words)
  }
  for (const raw of text.replace(COMMENT, '').split('\n')) {
    const line = raw.replace(/^(?: {0,3}>)+ ?/u, '')
    const heading = HEADING.exec(line)
    const note = FOOTNOTE.exec(line)?.groups
    const item = ITEM.exec(line)?.groups
    if (FENCE.test(line)) {
      close()
      isCode = !isCode
    } else if (isCode) start(line)
    else if (line.trim() === '') close()
    else if (heading) {
      start(heading.groups?.words ?? '', 'heading')
      close()
      lists = []
    } else if (open.length === 1 && kind === 'paragraph' && UNDERLINE.test(line)) {
      close('heading')
      lists = []
    } else if (RULE.test(line) || LINK_TARGET.test(line)) close()
    else if (TABLE_ROW.test(line)) {
      if (!TABLE_RULE.test(line)) start(line.replace(/(?<!\\)\|/gu, ' '), 'table')
      else close()
    } else if (note) start(`${note.mark} ${note.words}`, 'footnote')
    else if (item && startsItem(item, lists, open)) {
      lists = listsAt(lists, item)
      start(item.bullet ? `• ${item.words}` : `${pathOf(lists)}${item.close} ${item.words}`)
    } else if (open.length === 0 || startsParagraph(line, open.at(-1) ?? '')) {
      if (!/^\s/u.test(line)) lists = []
      start(line)
    } else open.push(line)
    if (/(?: {2}|\\|<br\s*\/?>)$/u.test(line) && open.length > 0) {
      open.push((open.pop() ?? '').replace(/(?:\\|<br\s*\/?>)$/u, ''))
      close()
    }
  }
  close()
  return layOut(pieces)
}

/** A number inside a numbered item carries its parents' numbers, which Markdown shows by the indent alone: `2.1`. */
const pathOf = (lists: List[]) =>
  lists
    .slice(lists.findLastIndex((list) => list.count === 0) + 1)
    .map((list) => list.count)
    .join('.')

type Item = Record<string, string | undefined>

/** In the middle of a paragraph, `12. words` is an item only where a list is under way or begins with 1. */
const startsItem = (item: Item, lists: List[], open: string[]) =>
  open.length === 0 || item.bullet !== undefined || item.number === '1' || lists.length > 0

/** The lists that are open once this item stands: deeper ones are done, its own has counted it. */
function listsAt(lists: List[], item: Item): List[] {
  const indent = item.indent?.length ?? 0
  const number = Number(item.number ?? 0)
  const kept = lists.filter((list) => list.indent < indent + 2)
  const own = kept.at(-1)
  const isSameKind = own && (own.count === 0) === (item.bullet !== undefined)
  if (!own || own.indent + 2 <= indent) return [...kept, { indent, first: number, count: number }]
  if (!isSameKind) return [...kept.slice(0, -1), { indent, first: number, count: number }]
  // A number that repeats the list's first is only there to be counted.
  const count = item.bullet ? 0 : number === own.first ? own.count + 1 : number
  return [...kept.slice(0, -1), { ...own, count }]
}

/** `(a)` or `ii.` after a finished line begins an item, though Markdown knows no such list. */
const startsParagraph = (line: string, previous: string) =>
  startsWithLabel(line.trim()) && (FINISHED.test(previous.trim()) || startsWithLabel(previous.trim()))
