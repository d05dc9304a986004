import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, ShadingType, TextRun } from 'docx'
import type { Inline, TextRun as LetterRun } from '../letter.ts'

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
  [T in PlainInline['type']]: (inline: Extract<PlainInline, { type: T }>) => ParagraphChild
}

const INLINES: Composers = {
  text: ({ text, marks, href }) => {
    const looks: RunOptions = Object.assign({}, ...marks.map((mark) => MARKS[mark]))
    if (href === undefined) return new TextRun({ text, ...looks })
    return new ExternalHyperlink({
      link: href,
      children: [new TextRun({ text, style: 'Hyperlink', ...looks })],
    })
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
): ParagraphChild {
  const type: T = inline.type
  return INLINES[type](inline)
}

/** The runs of a paragraph. */
export const inlineRuns = (inlines: readonly Inline[]): ParagraphChild[] =>
  inlines.flatMap((inline) =>
    inline.type === 'stand-in' ? inlineRuns(inline.inlines) : [composeRun(inline)],
  )
