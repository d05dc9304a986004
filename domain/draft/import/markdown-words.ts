import type { DocJson, MarkJson } from '../doc.ts'
import { isAllowedAddress } from '../nodes/link-address.ts'
import { joinText } from '../tokens/join-text.ts'
import { decodeEntities } from './plain-entities.ts'
import { plainWords } from './read-blocks.ts'

/** What the Markdown reader hands over, as far as it is looked at. */
export type MarkdownToken = {
  type: string
  raw: string
  text?: string
  href?: string
  depth?: number
  ordered?: boolean
  start?: number | ''
  align?: ('left' | 'center' | 'right' | null)[]
  tokens?: MarkdownToken[]
  items?: MarkdownToken[]
  header?: MarkdownToken[]
  rows?: MarkdownToken[][]
}

const TAGS: Readonly<Record<string, string>> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', u: 'underline', ins: 'underline' },
  ...{ s: 'strike', del: 'strike', strike: 'strike', sup: 'superscript', sub: 'subscript' },
}
const SIGNS: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' }

/** Inline Markdown as inline nodes; `note` gives the footnote called with a sign, or null when there is none. */
export function readWords(
  tokens: readonly MarkdownToken[],
  note: (sign: string) => DocJson | null,
  picture: (words: string) => void,
): DocJson[] {
  const out: DocJson[] = []
  const tagged: string[] = []
  const say = (words: string, marks: readonly MarkJson[]) => {
    const all = [...marks]
    for (const type of tagged) if (!all.some((mark) => mark.type === type)) all.push({ type })
    const text = plainWords(words)
    if (text !== '') out.push({ type: 'text', text, ...(all.length > 0 && { marks: all }) })
  }
  const sayWithNotes = (words: string, marks: readonly MarkJson[]) => {
    for (const [index, part] of words.split(/\[\^([^\]\s]{1,100})\]/).entries()) {
      const called = index % 2 === 1 ? note(part) : null
      if (called) out.push(called)
      else say(decodeEntities(index % 2 === 1 ? `[^${part}]` : part).replace(/[ \t]*\n[ \t]*/g, ' '), marks)
    }
  }
  const walk = (list: readonly MarkdownToken[], marks: readonly MarkJson[]): void => {
    for (const token of list) {
      const sign = SIGNS[token.type]
      const inner = token.tokens ?? []
      if (sign !== undefined) walk(inner, withMark(marks, { type: sign }))
      else if (token.type === 'link') {
        const href = token.href ?? ''
        walk(inner, isAllowedAddress(href) ? withMark(marks, { type: 'link', attrs: { href } }) : marks)
      } else if (token.type === 'br') out.push({ type: 'hardBreak' })
      else if (token.type === 'image') {
        picture(token.text ?? '')
        if (token.text) say(`[Picture: ${token.text}]`, marks)
      } else if (token.type === 'html') takeTag(token.raw, tagged, out)
      else if (token.type === 'codespan' || token.type === 'escape') say(token.text ?? '', marks)
      else if (inner.length > 0) walk(inner, marks)
      else if (token.type !== 'checkbox') sayWithNotes(token.text ?? '', marks)
    }
  }
  walk(tokens, [])
  return joinText(out)
}

const withMark = (marks: readonly MarkJson[], mark: MarkJson): MarkJson[] =>
  marks.some(({ type }) => type === mark.type) ? [...marks] : [...marks, mark]

function takeTag(raw: string, tagged: string[], out: DocJson[]): void {
  const [, close, name = ''] = /^<(\/?)([a-z]+)/i.exec(raw) ?? []
  if (name.toLowerCase() === 'br') out.push({ type: 'hardBreak' })
  const mark = TAGS[name.toLowerCase()]
  if (mark === undefined) return
  if (close === '') tagged.push(mark)
  else if (tagged.includes(mark)) tagged.splice(tagged.lastIndexOf(mark), 1)
}
