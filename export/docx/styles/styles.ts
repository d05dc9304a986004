import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import type { Letter } from '../../letter.ts'
import { FONTS } from './font-table.ts'
import { APPENDIX_NUMBERING, HEADING_NUMBERING } from './numbering.ts'

const points = (value: number) => Math.round(value * 20)
const lines = (ratio: number) => ({ line: Math.round(ratio * 240), lineRule: LineRuleType.AUTO })
const QUIET = '555555'

/** Where the lines of a reference start, in twips: its label hangs before them. */
export const LABEL_INDENT = 1080

/** Twips the lines of the contents move to the right at each level, and the room of a number before their words. */
const CONTENTS_STEP = 280
const NUMBER_ROOM = [440, 600, 760]

/** Every style the letter uses, so that a person in Word changes one style and not a hundred paragraphs. */
export function letterStyles(letter: Letter): IStylesOptions {
  const size = (ratio: number) => Math.round(letter.fontSize * ratio * 2)
  const em = (ratio: number) => points(letter.fontSize * ratio)
  const heading = (level: number, ratio: number, looks: { bold?: boolean; italics?: boolean }) => ({
    run: {
      font: FONTS[letter.face].name,
      size: size(ratio),
      color: '000000',
      bold: false,
      italics: false,
      ...looks,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      ...(letter.headingNumbers === 'none'
        ? {}
        : { numbering: { reference: HEADING_NUMBERING, level: level - 1 } }),
      spacing: { before: em(level === 1 ? 1.5 : 1.2), after: em(0.5), ...lines(1.05) },
    },
  })
  const style = (
    id: string,
    name: string,
    paragraph: NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>,
    run: NonNullable<IStylesOptions['paragraphStyles']>[number]['run'] = {},
  ) => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run })
  const tight = { after: 0, ...lines(1.08) }
  const contents = (level: number) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: em(level === 1 ? 0.3 : 0), after: em(0.2), ...lines(1.05) },
      indent:
        letter.headingNumbers === 'none'
          ? { left: CONTENTS_STEP * (level - 1) }
          : {
              left: CONTENTS_STEP * (level - 1) + (NUMBER_ROOM[level - 1] ?? 0),
              hanging: NUMBER_ROOM[level - 1] ?? 0,
            },
    },
  })

  return {
    default: {
      document: {
        run: { font: FONTS[letter.face].name, size: size(1), language: { value: letter.language } },
        paragraph: { spacing: { after: em(0.7), ...lines(1.15) } },
      },
      heading1: heading(1, 1.17, { bold: true }),
      heading2: heading(2, 1.04, { bold: true }),
      heading3: heading(3, 1, { bold: true, italics: true }),
      heading4: heading(4, 1, { italics: true }),
      hyperlink: { run: { color: '1B3F73', underline: {} } },
      // A hair between a note's number and its words.
      footnoteReference: { run: { superScript: true, characterSpacing: 20 } },
      footnoteText: {
        run: { size: size(0.83) },
        paragraph: { spacing: { after: em(0.2), ...lines(1.05) } },
      },
    },
    characterStyles: [{ id: 'CommentReference', name: 'annotation reference', run: { size: 16 } }],
    paragraphStyles: [
      style('LetterheadLogo', 'Letterhead Logo', {
        ...{ alignment: AlignmentType.CENTER, keepNext: true },
        spacing: { after: em(0.8), ...lines(1) },
      }),
      style(
        'LetterheadName',
        'Letterhead Name',
        { spacing: { after: em(0.15), ...lines(1) }, keepNext: true, alignment: AlignmentType.CENTER },
        { bold: true, size: size(1.4) },
      ),
      style(
        'Letterhead',
        'Letterhead',
        { spacing: tight, keepNext: true, alignment: AlignmentType.CENTER },
        { size: size(0.84), color: QUIET },
      ),
      style(
        'ContentsHeading',
        'Contents Heading',
        { keepNext: true, spacing: { before: em(1.5), after: em(0.5), ...lines(1.05) } },
        { bold: true, size: size(1.17) },
      ),
      {
        ...{
          id: 'SummaryHeading',
          name: 'Summary Heading',
          basedOn: 'Heading1',
          next: 'Normal',
          quickFormat: true,
        },
        paragraph: { outlineLevel: 0, numbering: false, indent: { left: 0, firstLine: 0 } },
      },
      {
        ...{ id: 'AppendixHeading', name: 'Appendix Heading', basedOn: 'Heading1', next: 'Normal' },
        quickFormat: true,
        paragraph: { outlineLevel: 0, numbering: { reference: APPENDIX_NUMBERING, level: 0 } },
      },
      ...[1, 2, 3].map(contents),
      style('CommentText', 'annotation text', { spacing: tight }, { size: 20 }),
      style('LetterDate', 'Letter Date', { spacing: tight }),
      style('Addressee', 'Addressee', { spacing: tight }),
      style(
        'Reference',
        'Reference',
        {
          spacing: tight,
          indent: { left: LABEL_INDENT, hanging: 540, right: 540 },
        },
        { bold: true },
      ),
      style('LetterSalutation', 'Letter Salutation', {
        spacing: { ...tight, before: em(0.7), after: em(0.7) },
      }),
      style('LetterClosing', 'Letter Closing', { spacing: { ...tight, before: em(1.2) }, keepNext: true }),
      style('LetterSignature', 'Letter Signature', { spacing: tight, keepLines: true }),
      style('LetterSignatories', 'Letter Signatories', {
        spacing: { ...tight, after: em(0.7) },
        keepLines: true,
      }),
      style('BlockQuote', 'Block Quote', { spacing: { after: em(0.6) } }),
      style('Question', 'Question', { spacing: { after: em(0.6) }, keepNext: true, keepLines: true }),
      style('ListText', 'List Text', { spacing: { after: em(0.4) } }),
      style('ReferenceEntry', 'Reference Entry', {
        spacing: { after: em(0.5), ...lines(1.08) },
        indent: { left: em(1.8), hanging: em(1.8) },
      }),
      style('NumberedReference', 'Numbered Reference', {
        spacing: { after: em(0.5), ...lines(1.08) },
        indent: { left: em(2.6), hanging: em(2.6) },
      }),
      style('TableText', 'Table Text', { spacing: { after: em(0.25), ...lines(1) } }, { size: size(0.86) }),
      { ...style('TableHeading', 'Table Heading', {}, { bold: true }), basedOn: 'TableText' },
      style('ExhibitEntry', 'Exhibit Entry', {
        spacing: { after: em(0.4) },
        indent: { left: em(1.8), hanging: em(1.8) },
      }),
      style('Picture', 'Picture', {
        alignment: AlignmentType.CENTER,
        spacing: { before: em(0.8), after: em(0.8), ...lines(1) },
      }),
      style(
        'Caption',
        'caption',
        { alignment: AlignmentType.CENTER, spacing: { after: em(1), ...lines(1.05) } },
        { size: size(0.88) },
      ),
      style('Rule', 'Rule', {
        spacing: { before: em(0.4), after: em(1) },
        indent: { left: 3000, right: 3000 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '969696' } },
      }),
      style('AfterTable', 'After Table', {
        spacing: { after: 0, line: em(0.8), lineRule: LineRuleType.EXACT },
      }),
      style('RunningHead', 'Running Head', { spacing: tight }, { size: size(0.78), color: QUIET }),
      style(
        'PageFoot',
        'Page Foot',
        { spacing: tight, alignment: AlignmentType.CENTER },
        { size: size(0.78), color: QUIET },
      ),
    ],
  }
}
