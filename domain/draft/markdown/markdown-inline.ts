import type { DocJson, MarkJson } from '../doc.ts'
import { isAllowedAddress } from '../nodes/link-address.ts'
import { joinText } from '../tokens/join-text.ts'

/** Turns the fact ids of one `[@a; @b]` into the footnote that stands there. */
export type Cite = (factIds: string[]) => DocJson

/** In order of precedence. Emphasis must hug its words, so `2 * 3 * 4` stays arithmetic. */
const TOKENS = new RegExp(
  [
    String.raw`(?<break>(?: {2,}|\\)\n\s*)`,
    String.raw`(?<newline>\s*\n\s*)`,
    String.raw`\\(?<escaped>[\\\x60*_{}[\]()#+\-.!<>@])`,
    String.raw`\{\{\s*(?<field>[a-z0-9][a-z0-9-]*)\s*\}\}`,
    String.raw`(?<cites>\[@[^\]]+\](?:\s*\[@[^\]]+\])*)`,
    String.raw`\[(?<label>[^\]]+)\]\((?<href>(?:[^\s()]|\([^\s()]*\))+)\)`,
    String.raw`\*\*\*(?=\S)(?<both>.+?)(?<=\S)\*\*\*`,
    String.raw`\*\*(?=\S)(?<bold>.+?)(?<=\S)\*\*`,
    String.raw`\*(?=\S)(?<italic>.+?)(?<=\S)\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?=\S)(?<slanted>.+?)(?<=\S)_(?![\p{L}\p{N}_])`,
  ].join('|'),
  'gsu',
)

/** One paragraph's Markdown as inline nodes: emphasis, links, `{{field}}` and `[@fact; @fact]`. */
export function parseInline(source: string, cite: Cite): DocJson[] {
  return settleNotes(joinText(scan(source.trim(), [], cite)))
}

function scan(source: string, marks: MarkJson[], cite: Cite): DocJson[] {
  const out: DocJson[] = []
  const say = (text: string) => {
    if (text !== '') out.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }
  const within = (inner: string, ...added: MarkJson[]) => {
    // Emphasis inside the same emphasis adds nothing, and a text carries a mark once.
    const fresh = added.filter(({ type }) => !marks.some((mark) => mark.type === type))
    out.push(...scan(inner, [...marks, ...fresh], cite))
  }

  let end = 0
  for (const match of source.matchAll(TOKENS)) {
    say(source.slice(end, match.index))
    end = match.index + match[0].length
    const token = match.groups ?? {}
    if (token.break !== undefined) out.push({ type: 'hardBreak' })
    else if (token.newline !== undefined) say(' ')
    else if (token.escaped !== undefined) say(token.escaped)
    else if (token.field !== undefined) out.push({ type: 'field', attrs: { id: token.field } })
    else if (token.cites !== undefined)
      out.push(cite([...token.cites.matchAll(/@([a-z0-9][a-z0-9-]*)/g)].map((cited) => cited[1] ?? '')))
    else if (token.both !== undefined) within(token.both, { type: 'bold' }, { type: 'italic' })
    else if (token.bold !== undefined) within(token.bold, { type: 'bold' })
    else if (token.italic !== undefined) within(token.italic, { type: 'italic' })
    else if (token.slanted !== undefined) within(token.slanted, { type: 'italic' })
    else if (token.label !== undefined && token.href !== undefined) {
      if (isAllowedAddress(token.href)) within(token.label, { type: 'link', attrs: { href: token.href } })
      else say(match[0])
    }
  }
  say(source.slice(end))
  return out
}

/** Sets each note call against the word before it and behind the punctuation that follows. */
function settleNotes(inlines: DocJson[]): DocJson[] {
  const out: DocJson[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (inline.type === 'footnote' && last?.type === 'text') {
      out[out.length - 1] = { ...last, text: (last.text ?? '').trimEnd() }
      out.push(inline)
    } else if (inline.type === 'text' && last?.type === 'footnote') {
      const [stops = ''] = /^[.,;:!?]+/.exec(inline.text ?? '') ?? []
      out.pop()
      if (stops !== '') out.push({ ...inline, text: stops })
      out.push(last)
      out.push({ ...inline, text: (inline.text ?? '').slice(stops.length) })
    } else out.push(inline)
  }
  return joinText(out)
}
