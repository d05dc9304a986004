import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export type WordXml = {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
  comments?: string
}

/** A minimal Word file from the insides of its parts; `extra` is further entries of its zip. */
export function tinyDocx(xml: WordXml, extra: Record<string, Uint8Array> = {}): Uint8Array {
  const { body, ...others } = xml
  const parts = Object.entries(others)
  const related = parts
    .map(([name]) => `<Relationship Id="${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`)
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations(
      `<Relationship Id="r" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(related),
    'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      parts.map(([name, inside]) => [
        `word/${name}.xml`,
        strToU8(`<w:${name} xmlns:w="${W}">${inside}</w:${name}>`),
      ]),
    ),
    ...extra,
  })
}

const relations = (inside: string) => strToU8(`<Relationships>${inside}</Relationships>`)

/** A paragraph; `list` is the number of its list and its level in it. */
export function wordParagraph(
  words: string,
  { list, style }: { list?: [number, number]; style?: string } = {},
) {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
  ].join('')
  const inside = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
}

/** An outline of numbered levels, each a format and its text: `['lowerLetter', '%2.']`. */
export const wordOutline = (id: number, levels: [format: string, text: string][]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`
