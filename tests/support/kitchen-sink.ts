import type { Node } from '@tiptap/pm/model'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import { LETTER_PARTS } from '#domain/draft/nodes/letter-part.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { Field } from '#domain/library/field.ts'

/** The sources the kitchen-sink letter cites. */
export const kitchenSinkSources: Source[] = [
  {
    id: 'rivera-2023',
    type: 'article-journal',
    title: 'Counting what is shared',
    author: [{ family: 'Rivera', given: 'Ana' }],
    issued: { 'date-parts': [[2023, 4, 1]] },
    'container-title': 'Journal of Public Methods',
    volume: '12',
    page: '1–20',
    URL: 'https://example.org/rivera',
    custom: { status: 'verified' },
  },
  {
    id: 'agency-report-2024',
    type: 'report',
    title: 'A report on harbours',
    author: [{ literal: 'Office of Harbours' }],
    issued: { 'date-parts': [[2024]] },
    publisher: 'Office of Harbours',
    URL: 'https://example.org/harbours',
    custom: { status: 'verified' },
  },
]

/** The blanks the kitchen-sink letter holds. */
export const kitchenSinkFields: Field[] = [
  {
    id: 'own-release',
    label: 'your release and what followed',
    prompt: 'Describe one release and what followed it.',
    example: 'Our March release was downloaded 4,000 times.',
  },
]

/** The attachment id of the kitchen-sink letter's picture. */
export const KITCHEN_SINK_IMAGE = '01890000-0000-7000-8000-000000000001'

/** The one file sent along with the kitchen-sink letter. */
export const KITCHEN_SINK_EXHIBIT: Exhibit = {
  id: '01890000-0000-7000-8000-00000000000e',
  label: 'Exhibit A',
  fileName: 'counts.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bytes: 2_048,
  caption: 'Counts of ships by month',
  position: 1,
}

const text = (words: string, ...marks: NonNullable<DocJson['marks']>): DocJson =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const paragraph = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
const citation = (sourceId: string, locator: string | null = null): DocJson => ({
  type: 'citation',
  attrs: { sourceId, locator },
})
const field = (id: string): DocJson => ({ type: 'field', attrs: { id } })
const footnote = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
const item = (...content: DocJson[]): DocJson => ({ type: 'listItem', content })
const cell = (words: string, attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'tableCell',
  attrs,
  content: [paragraph(text(words))],
})
const header = (words: string, attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'tableHeader',
  attrs,
  content: [paragraph(text(words))],
})
const fromLibrary = {
  argument: { id: 'risk-not-unique', revision: 'abc123', passage: 'short' },
  answers: ['q1', 'q2'],
}

const parts: DocJson[] = LETTER_PARTS.filter(
  (part) => !['closing', 'signature', 'signatories'].includes(part),
).map((part) => ({
  type: 'letterPart',
  attrs: { part },
  content: [
    paragraph(text(`The ${part}`)),
    paragraph(text('Second line'), { type: 'hardBreak' }, text('Third')),
  ],
}))

/** A letter that holds every node, every mark and every attribute of the schema at least once. */
export const kitchenSinkJson: DocJson = {
  type: 'doc',
  content: [
    ...parts,
    { type: 'heading', attrs: { level: 1 }, content: [text('Statement of interest')] },
    paragraph(
      text('Plain, '),
      text('bold', { type: 'bold' }),
      text(', '),
      text('italic', { type: 'italic' }),
      text(', '),
      text('underlined', { type: 'underline' }),
      text(', '),
      text('struck', { type: 'strike' }),
      text(', 10'),
      text('2', { type: 'superscript' }),
      text(', H'),
      text('2', { type: 'subscript' }),
      text('O, '),
      text('a link', { type: 'link', attrs: { href: 'https://example.org/a?b=1&c=2' } }),
      text(' and '),
      text('both', { type: 'bold' }, { type: 'italic' }),
      text('; “curly” quotes, a §, 漢字, עברית and 🚢.'),
    ),
    {
      type: 'heading',
      attrs: { level: 2, answers: ['q1'] },
      content: [text('Question 2.d.i')],
    },
    {
      type: 'blockquote',
      attrs: { answers: ['q1'] },
      content: [paragraph(text('What, if anything, is at issue?')), paragraph(text('And why?'))],
    },
    {
      type: 'paragraph',
      attrs: fromLibrary,
      content: [
        text('A claim with a note.'),
        footnote(
          text('See '),
          citation('rivera-2023', 'p. 12'),
          text('; and '),
          citation('agency-report-2024'),
          text('. Our '),
          text('own', { type: 'italic' }),
          text(' data: '),
          field('own-release'),
          { type: 'hardBreak' },
          text('On a second line.'),
        ),
        text(' Then '),
        field('own-release'),
        text(', and a second note.'),
        footnote(citation('rivera-2023', 'p. 13')),
        footnote(),
        text(' The figures are in '),
        { type: 'exhibit', attrs: { id: KITCHEN_SINK_EXHIBIT.id } },
        text('.'),
      ],
    },
    { type: 'heading', attrs: { level: 3 }, content: [text('Third level')] },
    { type: 'heading', attrs: { level: 4 }, content: [text('Fourth level')] },
    {
      type: 'bulletList',
      attrs: fromLibrary,
      content: [
        item(paragraph(text('First'))),
        item(paragraph(text('Second')), {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [item(paragraph(text('Nested three'))), item(paragraph(text('Nested four')))],
        }),
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [item(paragraph(text('One')), paragraph(text('still one'))), item(paragraph(text('Two')))],
    },
    {
      type: 'table',
      attrs: fromLibrary,
      content: [
        { type: 'tableRow', content: [header('Port', { colspan: 2 }), header('Ships')] },
        {
          type: 'tableRow',
          content: [cell('East', { rowspan: 2 }), cell('Pier 1'), cell('12')],
        },
        { type: 'tableRow', content: [cell('Pier 2'), cell('7', { align: 'right' })] },
      ],
    },
    {
      type: 'image',
      attrs: {
        src: `/api/attachments/${KITCHEN_SINK_IMAGE}`,
        alt: 'Ships by pier',
        width: 320,
        caption: 'Ships by pier, 2023',
        ...fromLibrary,
      },
    },
    { type: 'horizontalRule' },
    { type: 'heading', attrs: { level: 1 }, content: [text('Contents')] },
    { type: 'contents' },
    { type: 'questionsAnswered', attrs: { withSkipped: true } },
    paragraph(),
    {
      type: 'letterPart',
      attrs: { part: 'closing' },
      content: [paragraph(text('Respectfully submitted,'))],
    },
    {
      type: 'letterPart',
      attrs: { part: 'signature' },
      content: [paragraph(text('A. Signatory')), paragraph(text('Director'))],
    },
    {
      type: 'letterPart',
      attrs: { part: 'signatories' },
      content: [paragraph(text('Pier Watch')), paragraph(text('Quay Society'))],
    },
    { type: 'heading', attrs: { level: 1, role: 'appendix' }, content: [text('Method')] },
    paragraph(text('How the ships were counted.')),
    { type: 'heading', attrs: { level: 1 }, content: [text('Exhibits')] },
    { type: 'exhibitList' },
  ],
}

export const kitchenSinkDoc = (): Node => parseDoc(kitchenSinkJson)
