import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import type { ReviewComment } from '#domain/draft/review/review-comment.ts'

const ANA = 'Ana Rivera'
const BO = 'Bo <“Counsel”> & Partners'

export const insertion = (
  author = ANA,
  date: string | null = '2024-03-05T09:30:00Z',
  moveId: string | null = null,
) => ({
  type: 'insertion',
  attrs: { author, date, moveId },
})
export const deletion = (
  author = BO,
  date: string | null = '2024-03-06T10:00:00+02:00',
  moveId: string | null = null,
) => ({
  type: 'deletion',
  attrs: { author, date, moveId },
})
const formatting = (...before: string[]): MarkJson => ({
  type: 'formatting',
  attrs: { author: ANA, date: null, moveId: null, before: before.map((type) => ({ type })) },
})
const comment = (id: string): MarkJson => ({ type: 'comment', attrs: { id } })
const text = (words: string, ...marks: MarkJson[]): DocJson => ({ type: 'text', text: words, marks })
const p = (content: DocJson[], attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'paragraph',
  attrs,
  content,
})
const change = (kind: 'insertion' | 'deletion', date: string | null = '2024-03-05T09:30:00Z') => ({
  ...{ kind, author: ANA, date, moveId: null },
})
const row = (words: string, rowChange: unknown = null): DocJson => ({
  ...{ type: 'tableRow', attrs: { rowChange } },
  content: [{ type: 'tableCell', content: [p([text(words)])] }],
})
const link: MarkJson = { type: 'link', attrs: { href: 'https://example.org/a#b' } }

/** A letter that others worked on in every way the reviewed schema knows, in the words' own order. */
export const reviewedBlocks: DocJson[] = [
  {
    type: 'heading',
    attrs: { level: 1, breakChange: change('insertion') },
    content: [text('Ports', insertion())],
  },
  p([
    text('Kept, '),
    text('put in, ', insertion()),
    text('struck, ', deletion()),
    text('both, ', insertion(), deletion()),
    text('bold now, ', { type: 'bold' }, formatting('italic')),
    text('a link put in', link, insertion()),
    text('a link struck', link, deletion()),
  ]),
  p([text('Undated.', insertion(BO, null))], { breakChange: change('deletion', null) }),
  p([
    text('Moved away. ', deletion(ANA, '2024-03-07T08:00:00Z', 'm1')),
    text('And more.', deletion(ANA, '2024-03-07T08:00:00Z', 'm1')),
  ]),
  p([
    text('A claim'),
    { type: 'footnote', marks: [insertion()], content: [text('A new note.', insertion())] },
    text(' and another', comment('c1')),
    { type: 'footnote', marks: [deletion(), comment('c1')], content: [text('A note.', comment('c2'))] },
    {
      type: 'citation',
      attrs: { sourceId: 'rivera-2023', locator: null },
      marks: [insertion(), comment('c1')],
    },
    { type: 'field', attrs: { id: 'own-release' }, marks: [deletion()] },
    { type: 'hardBreak', marks: [insertion()] },
  ]),
  p([
    text('Still under the comment. ', comment('c1')),
    text('Moved away. And more.', insertion(ANA, '2024-03-07T08:00:00Z', 'm1')),
  ]),
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [p([text('An item', comment('c3'))], { breakChange: change('insertion') })],
      },
    ],
  },
  {
    type: 'table',
    content: [row('as it was'), row('new', change('insertion')), row('gone', change('deletion', null))],
  },
]

const at = '2024-03-08T12:00:00Z'
export const reviewComments: ReviewComment[] = [
  {
    ...{ id: 'c1', author: BO, date: at, paragraphs: ['Can we say so?', 'See the rule.'], isResolved: false },
    replies: [{ author: ANA, date: '2024-03-09T12:00:00-05:00', paragraphs: ['Yes.'] }],
  },
  { id: 'c2', author: ANA, date: null, paragraphs: ['On a note.'], isResolved: true, replies: [] },
  { id: 'c3', author: ANA, date: at, paragraphs: ['On an item.'], isResolved: false, replies: [] },
  {
    id: 'c4',
    author: ANA,
    date: at,
    paragraphs: ['On words that are gone.'],
    isResolved: false,
    replies: [],
  },
]
