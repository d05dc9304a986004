import { strToU8 } from 'fflate'
import type { DocJson } from '#domain/draft/doc.ts'
import { parseReviewed, resolveReview, type Verdict } from '#domain/draft/review/resolve-review.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { tinyDocx, type WordXml } from '#tests/support/tiny-docx.ts'

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A run of words; `looks` is the inside of its properties. */
export const run = (words: string, looks = '') =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
/** A paragraph of runs; `properties` is the inside of its own. */
export const para = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`
export const style = (id: string, inside: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`
export const by = 'w:id="9" w:author="Ana Rivera" w:date="2031-03-04T10:00:00Z"'
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : para(inside)}</w:tc>`
export const row = (inside: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`

/** Relations of the body by their id: a type and a target, outside the file for a link. */
export type Related = Record<string, [type: string, target: string]>

export function wordFile(
  xml: WordXml,
  related: Related = {},
  extra: Record<string, Uint8Array> = {},
): Uint8Array {
  const { body: _, ...others } = xml
  const inside = [
    ...Object.keys(others).map((name) => [name, [name, `${name}.xml`]] as const),
    ...Object.entries(related),
  ]
    .map(([id, [type, target]]) => {
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
      return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${mode}/>`
    })
    .join('')
  return tinyDocx(xml, {
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${inside}</Relationships>`),
    ...extra,
  })
}

export const readWord = (xml: WordXml, related: Related = {}, extra: Record<string, Uint8Array> = {}) =>
  readLetter(wordFile(xml, related, extra))

/** Blocks in short: `h2 Words`, `p Words`, lists and the like with what they hold in brackets. */
export function inShort({ type, attrs = {}, content = [], text }: DocJson): string {
  const inside = content.map(inShort)
  if (type === 'text') return text ?? ''
  if (type === 'hardBreak') return '/'
  if (type === 'footnote') return `^(${inside.join('')})`
  if (type === 'paragraph') return `p ${inside.join('')}`
  if (type === 'heading') return `h${attrs.level} ${inside.join('')}`
  if (type === 'image') return `picture “${attrs.alt}”`
  const names: Record<string, string> = {
    bulletList: 'ul',
    orderedList: `ol ${attrs.start}`,
    listItem: '',
    blockquote: 'quote',
  }
  const name = type === 'letterPart' ? String(attrs.part) : (names[type] ?? type)
  return content.length === 0 ? name : `${name}[${inside.join(' | ')}]`
}
export const blocksOf = (xml: WordXml, related: Related = {}, extra: Record<string, Uint8Array> = {}) =>
  readWord(xml, related, extra).doc.content?.map(inShort)

/** The words of a letter with the marks on them: `lamps [bold]`. */
export const marked = (json: DocJson): string[] =>
  json.type === 'text'
    ? [`${json.text}${json.marks ? ` [${json.marks.map(({ type }) => type).join(' ')}]` : ''}`]
    : (json.content ?? []).flatMap(marked)

/** A read letter as a draft holds it: without the attributes that only tell of changes. */
export const withoutReview = (doc: DocJson, verdict: Verdict = 'accept') =>
  resolveReview(parseReviewed(doc), verdict).toJSON()
