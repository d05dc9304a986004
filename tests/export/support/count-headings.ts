import { inLetters } from '#domain/draft/exhibits.ts'
import { inRoman } from '#domain/draft/numbers/heading-numbers.ts'
import { type DocxElement, elements, parseXml, type readDocx } from './read-docx.ts'

const value = (root: DocxElement | undefined, name: string) =>
  root && elements(root, name)[0]?.attributes['w:val']
const FORMATS: Record<string, (count: number) => string> = {
  decimal: String,
  upperRoman: inRoman,
  upperLetter: (count) => inLetters(count - 1),
  lowerLetter: (count) => inLetters(count - 1).toLowerCase(),
}

/** The numbers Word would count before the headings of a file, by their styles and its numberings; null for none. */
export function countHeadings({ document, styles, parts }: ReturnType<typeof readDocx>): (string | null)[] {
  const numbering = parseXml(parts['word/numbering.xml'] ?? '<none/>')
  const abstractOf = new Map(
    elements(numbering, 'w:num').map((num) => [num.attributes['w:numId'], value(num, 'w:abstractNumId')]),
  )
  const levelsOf = new Map(
    elements(numbering, 'w:abstractNum').map((list) => [
      list.attributes['w:abstractNumId'],
      elements(list, 'w:lvl'),
    ]),
  )
  const styleOf = new Map(elements(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]))
  const counts = new Map<string, number[]>()
  return elements(document, 'w:p').flatMap((paragraph) => {
    const name = value(paragraph, 'w:pStyle') ?? ''
    if (!/^(Heading\d|SummaryHeading|AppendixHeading)$/.test(name)) return []
    const style = styleOf.get(name)
    const numId = value(paragraph, 'w:numId') ?? value(style, 'w:numId') ?? '0'
    const levels = levelsOf.get(abstractOf.get(numId) ?? '')
    if (!levels) return [null]
    const level = Number(value(style, 'w:ilvl') ?? 0)
    const list = counts.get(numId) ?? []
    list.length = Math.min(list.length, level + 1)
    while (list.length <= level) list.push(0)
    list[level] = (list[level] ?? 0) + 1
    counts.set(numId, list)
    const text = value(levels[level], 'w:lvlText') ?? ''
    return [
      text
        .replace(/%(\d)/g, (_match, at) => {
          const format = value(levels[at - 1], 'w:numFmt') ?? ''
          return FORMATS[format]?.(list[at - 1] ?? 0) ?? ''
        })
        .trim(),
    ]
  })
}
