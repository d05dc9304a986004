import { MarkdownManager } from '@tiptap/markdown'
import { AppError } from '#domain/errors.ts'
import type { DocJson } from '../doc.ts'
import { joinText } from '../tokens/join-text.ts'
import { takeNotes } from './markdown-notes.ts'
import { type MarkdownToken, readWords } from './markdown-words.ts'
import { DEEPEST, filledOr, listItem, plainWords, type ReadBlocks } from './read-blocks.ts'

const lex = (source: string): MarkdownToken[] =>
  new MarkdownManager({ extensions: [] }).instance.lexer(source) as unknown as MarkdownToken[]

/** More marks of lists and quotations than this, one in another, at the start of a line are no letter; a rule may be long. */
const TOO_DEEP = /^(?![-*_ \t]*$)(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m

/** Says nothing: it keeps words from being taken for a block, and stands for a note without any. */
const VOID = '\u200b'

/**
 * A letter in Markdown as blocks: headings, lists, quotes, tables, footnotes (`[^1]`), links and emphasis. Code keeps
 * its words, pictures their descriptions, and no other HTML is read than the marks a letter knows. Throws an `AppError`
 * for what is nested past belief.
 */
export function readMarkdown(source: string): ReadBlocks {
  if (TOO_DEEP.test(source))
    throw new AppError(
      'invalid',
      'This Markdown is nested too deeply to be read. Take out some of the signs before its lines and try again.',
    )
  const { body, notes } = takeNotes(source.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))
  let pictures = 0
  const countPicture = () => {
    pictures += 1
  }
  const called = new Set<string>()
  const noteOf = (sign: string): DocJson | null => {
    const words = notes.get(sign)
    if (words === undefined) return null
    called.add(sign)
    return { type: 'footnote', content: line(words, () => null) }
  }
  /** Words that Markdown could take for a block by how they begin, as inline nodes. */
  const line = (words: string, note: (sign: string) => DocJson | null): DocJson[] =>
    readWords(
      lex(VOID + words).flatMap((token) => token.tokens ?? []),
      note,
      countPicture,
    )
      .map((node) => (node.type === 'text' ? { ...node, text: node.text?.replaceAll(VOID, '') ?? '' } : node))
      .filter(({ text }) => text !== '')
  const words = (tokens: readonly MarkdownToken[] | undefined) =>
    readWords(tokens ?? [], noteOf, countPicture)

  const cell = ({ tokens }: MarkdownToken, type: string, align: string | null): DocJson => ({
    type,
    attrs: { align },
    content: [{ type: 'paragraph', content: words(tokens) }],
  })
  const table = ({ header = [], rows = [], align = [] }: MarkdownToken): DocJson => {
    const row = (cells: readonly MarkdownToken[], type: string): DocJson => ({
      type: 'tableRow',
      content: header.map((_, column) =>
        cell(cells[column] ?? { type: 'text', raw: '' }, type, align[column] ?? null),
      ),
    })
    const body = rows.map((cells) => row(cells, 'tableCell'))
    // Markdown has no table without a heading row; an empty one stands for none.
    const hasHead = body.length === 0 || header.some(({ text }) => text?.trim())
    return { type: 'table', content: hasHead ? [row(header, 'tableHeader'), ...body] : body }
  }
  const blocks = (tokens: readonly MarkdownToken[], depth: number): DocJson[] =>
    tokens.flatMap((token): DocJson[] => {
      switch (token.type) {
        case 'heading':
          return [heading(Math.min(token.depth ?? 1, 4), words(token.tokens))]
        case 'paragraph':
        case 'text':
          return [{ type: 'paragraph', content: words(token.tokens ?? [token]) }]
        case 'blockquote': {
          const content = blocks(token.tokens ?? [], depth + 1)
          return depth >= DEEPEST ? content : [{ type: 'blockquote', content: filledOr(content) }]
        }
        case 'list': {
          const items = (token.items ?? []).map((item) => blocks(item.tokens ?? [], depth + 1))
          if (depth >= DEEPEST) return items.flat()
          const content = items.map(listItem)
          return token.ordered
            ? [
                {
                  type: 'orderedList',
                  attrs: { start: token.start === '' ? 1 : Number(token.start ?? 1) },
                  content,
                },
              ]
            : [{ type: 'bulletList', content }]
        }
        case 'table':
          return [table(token)]
        case 'hr':
          return [{ type: 'horizontalRule' }]
        case 'code':
          return [lines(token.text ?? '')]
        case 'html': {
          const content = line(token.raw.trim(), noteOf)
          return content.length > 0 ? [{ type: 'paragraph', content }] : []
        }
        default:
          return []
      }
    })
  const found = blocks(lex(body), 0)
  // What nobody calls is no note, and its words are words all the same.
  const uncalled = [...notes].filter(([sign]) => !called.has(sign))
  for (const [sign, said] of uncalled)
    found.push({
      type: 'paragraph',
      content: joinText([{ type: 'text', text: `[${sign}] ` }, ...line(said, () => null)]),
    })
  const warnings = [
    ...(pictures > 0 ? [picturesLeft(pictures)] : []),
    ...(uncalled.length > 0 ? [uncalledNotes(uncalled.length)] : []),
  ]
  return { blocks: found, warnings }
}

export const picturesLeft = (count: number): string =>
  count === 1
    ? 'One picture was not in the file itself and was left out. Insert it with the picture button.'
    : `${count} pictures were not in the file itself and were left out. Insert them with the picture button.`

const uncalledNotes = (count: number): string =>
  count === 1
    ? 'One footnote is called nowhere in the text: its words stand at the end of the letter.'
    : `${count} footnotes are called nowhere in the text: their words stand at the end of the letter.`

const heading = (level: number, content: DocJson[]): DocJson => ({
  type: 'heading',
  attrs: { level },
  content,
})

/** Lines as they stand, a break between them. */
export function lines(text: string): DocJson {
  const content = plainWords(text)
    .split('\n')
    .flatMap((line, index): DocJson[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ])
  return { type: 'paragraph', content }
}
