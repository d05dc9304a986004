import { FootnoteReferenceRun, ShadingType, TextRun, type XmlComponent } from 'docx'
import type { Inline, TextRun as LetterRun } from '../letter.ts'
import { inlineWords } from '../page/words.ts'
import { Hyperlink } from './own-xml.ts'
import type { Sheet } from './sheet.ts'

type RunMark = LetterRun['marks'][number]
type RunOptions = Extract<ConstructorParameters<typeof TextRun>[0], object>

const MARKS = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strike: { strike: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
} satisfies Record<RunMark, RunOptions>

type PlainInline = Exclude<Inline, { type: 'stand-in' }>
type Composers = {
  [T in PlainInline['type']]: (inline: Extract<PlainInline, { type: T }>, sheet: Sheet) => XmlComponent
}

const INLINES: Composers = {
  text: ({ text, marks, href }, sheet) => {
    const looks: RunOptions = Object.assign({}, ...marks.map((mark) => MARKS[mark]))
    if (href === undefined) return new TextRun({ text, ...looks })
    return new Hyperlink(href, sheet.nextId(), [new TextRun({ text, style: 'Hyperlink', ...looks })])
  },
  break: () => new TextRun({ break: 1 }),
  note: ({ number }) => new FootnoteReferenceRun(number),
  blank: ({ label }) =>
    new TextRun({
      text: `[${label}]`,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF0A6' },
    }),
}

function composeRun<T extends PlainInline['type']>(
  inline: Extract<PlainInline, { type: T }>,
  sheet: Sheet,
): XmlComponent {
  const type: T = inline.type
  return INLINES[type](inline, sheet)
}

/** The runs of a paragraph. In a copy that carries its letter, the words of a node stand in a control of their own. */
export const inlineRuns = (inlines: readonly Inline[], sheet: Sheet): XmlComponent[] =>
  inlines.flatMap((inline) => {
    if (inline.type !== 'stand-in') return [composeRun(inline, sheet)]
    const runs = inlineRuns(inline.inlines, sheet)
    if (!sheet.carrying || runs.length === 0) return runs
    return sheet.carrying.standIn(inline.origin, inlineWords(inline.inlines), runs, sheet.nextId())
  })
