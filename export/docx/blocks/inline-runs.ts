import { FootnoteReferenceRun, ShadingType, TextRun, type XmlComponent } from 'docx'
import type { Inline, PlainInline, RunMark } from '../../letter.ts'
import { inlineWords } from '../../page/words.ts'
import { Hyperlink, OwnXml } from '../package/own-xml.ts'
import { isStruck } from '../review/review.ts'
import type { Sheet } from '../sheet.ts'
import { scriptOf } from './direction.ts'

type RunOptions = Extract<ConstructorParameters<typeof TextRun>[0], object>

const MARKS = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: {} },
  strike: { strike: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
} satisfies Record<RunMark, RunOptions>

const looksOf = (marks: readonly RunMark[]): RunOptions =>
  Object.assign({}, ...marks.map((mark) => MARKS[mark]))

type Composers = {
  [T in PlainInline['type']]: (inline: Extract<PlainInline, { type: T }>, sheet: Sheet) => XmlComponent
}

/** Letters that are struck are no letters to Word: they have an element of their own. */
const lettersOf = (text: string, inline: PlainInline): RunOptions =>
  isStruck(inline) ? { children: [new OwnXml('w:delText', { 'xml:space': 'preserve' }, [text])] } : { text }

const INLINES: Composers = {
  text: (inline, { review }) => {
    const { text, marks, href, reformat } = inline
    const style = href === undefined ? {} : { style: 'Hyperlink' }
    return new TextRun({
      ...lettersOf(text, inline),
      ...style,
      ...looksOf(marks),
      ...scriptOf(text),
      ...(reformat ? { revision: { ...review.stamp(reformat), ...style, ...looksOf(reformat.before) } } : {}),
    })
  },
  break: () => new TextRun({ break: 1 }),
  note: ({ number }) => new FootnoteReferenceRun(number),
  blank: (inline) =>
    new TextRun({
      ...lettersOf(`[${inline.label}]`, inline),
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

/**
 * The runs of a paragraph of the body or of a note. In a copy that carries its letter, the words of a node stand in a
 * control of their own; in one that shows what others did, each run stands in what was done to it.
 */
export const inlineRuns = (
  inlines: readonly Inline[],
  sheet: Sheet,
  where: 'body' | 'note' = 'body',
): XmlComponent[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'stand-in') {
      const runs = inlineRuns(inline.inlines, sheet, where)
      if (!sheet.carrying || runs.length === 0) return runs
      return sheet.carrying.standIn(inline.origin, inlineWords(inline.inlines), runs, sheet.nextId())
    }
    const isInNote = where === 'note'
    const run = sheet.review.tracked(inline, composeRun(inline, sheet), isInNote)
    const href = inline.type === 'text' ? inline.href : undefined
    const whole = href === undefined ? run : new Hyperlink(href, sheet.nextId(), [run])
    return isInNote ? [whole] : sheet.review.ranges(inline, [whole])
  })
