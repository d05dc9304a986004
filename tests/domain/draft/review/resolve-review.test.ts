import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import { parseReviewed, resolveReview } from '#domain/draft/review/resolve-review.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

const by = { author: 'Ana Rivera', date: '2031-03-04T10:00:00Z', moveId: null }
const inserted: MarkJson = { type: 'insertion', attrs: by }
const struck: MarkJson = { type: 'deletion', attrs: by }
const wasItalic: MarkJson = { type: 'formatting', attrs: { ...by, before: [{ type: 'italic' }] } }
const text = (words: string, ...marks: MarkJson[]): DocJson => ({ type: 'text', text: words, marks })
const p = (content: DocJson[], attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'paragraph',
  attrs,
  content,
})
const doc = (...content: DocJson[]): DocJson => ({ type: 'doc', content })
const both = (json: DocJson) => {
  const reviewed = parseReviewed(json)
  return [resolveReview(reviewed, 'reject'), resolveReview(reviewed, 'accept')] as const
}
const plain = (json: DocJson) => {
  const node = draftSchema.nodeFromJSON(json)
  return node.toJSON()
}
const broken = (kind: 'insertion' | 'deletion') => ({ breakChange: { ...by, kind } })

/** Stretches of one paragraph, each the same before and after, put in, struck, or looking otherwise. */
type Stretch = { is: 'same' | 'in' | 'out' | 'look'; words: string }
const stretch = fc.record({
  is: fc.constantFrom<Stretch['is']>('same', 'in', 'out', 'look'),
  words: fc.string({ unit: fc.constantFrom(...'abc de'), minLength: 1, maxLength: 6 }),
})
/** Paragraphs with what happened to their ends. */
const paragraphs = fc.array(
  fc.record({ end: fc.constantFrom('same', 'in', 'out'), stretches: fc.array(stretch, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 6 },
)
const BOLD: MarkJson = { type: 'bold' }
const ITALIC: MarkJson = { type: 'italic' }
const joined = (inlines: DocJson[]) => inlines.filter((inline) => inline.text !== '')
const asBefore = ({ is, words }: Stretch) =>
  is === 'in' ? [] : [is === 'look' ? text(words, ITALIC) : text(words)]
const asAfter = ({ is, words }: Stretch) =>
  is === 'out' ? [] : [is === 'look' ? text(words, BOLD) : text(words)]
const asReviewed = ({ is, words }: Stretch) =>
  text(
    words,
    ...(is === 'in' ? [inserted] : is === 'out' ? [struck] : is === 'look' ? [BOLD, wasItalic] : []),
  )

/** What stands on the page when the ends that are `gone` are gone: words run on into the next paragraph. */
function onePage(
  list: { end: string; stretches: Stretch[] }[],
  gone: string,
  set: (stretch: Stretch) => DocJson[],
): DocJson {
  const out: DocJson[] = []
  let before: DocJson[] = []
  list.forEach(({ end, stretches }, index) => {
    const content = [...before, ...stretches.flatMap(set)]
    const isLast = index === list.length - 1
    before = end === gone && !isLast ? content : []
    if (end !== gone || (isLast && content.length > 0)) out.push(p(joined(content)))
  })
  return doc(...(out.length > 0 ? out : [p([])]))
}
const words = (json: DocJson): string =>
  (json.text ?? '') +
  (json.marks ?? []).map(({ type }) => `<${type}>`).join('') +
  (json.content ?? []).map(words).join('|')
/** Cut so that neighbouring words with the same marks are one. */
const cut = (json: DocJson) => words(parseDocJoined(json))
const parseDocJoined = (json: DocJson): DocJson => ({
  ...json,
  ...(json.content && { content: json.content.map(parseDocJoined).reduce<DocJson[]>(joinNext, []) }),
})
const joinNext = (out: DocJson[], next: DocJson): DocJson[] => {
  const last = out.at(-1)
  if (
    last?.type !== 'text' ||
    next.type !== 'text' ||
    words({ ...last, text: '' }) !== words({ ...next, text: '' })
  )
    return [...out, next]
  return [...out.slice(0, -1), { ...last, text: `${last.text}${next.text}` }]
}

describe('resolving the changes of a letter', () => {
  it('leaves a letter without changes as it is', () => {
    fc.assert(
      fc.property(docArbitrary(), (letter) => {
        for (const resolved of both(letter.toJSON())) expect(resolved.toJSON()).toEqual(letter.toJSON())
      }),
      { numRuns: 60 },
    )
  })

  it('gives the letter before the changes, or the one after, whatever was put in, struck and joined', () => {
    fc.assert(
      fc.property(paragraphs, (list) => {
        const ends = { in: broken('insertion'), out: broken('deletion'), same: {} }
        const reviewed = doc(
          ...list.map(({ end, stretches }) =>
            p(stretches.map(asReviewed), ends[end === 'in' || end === 'out' ? end : 'same']),
          ),
        )
        const [before, after] = both(reviewed)
        expect(cut(before.toJSON())).toBe(cut(plain(onePage(list, 'in', asBefore))))
        expect(cut(after.toJSON())).toBe(cut(plain(onePage(list, 'out', asAfter))))
      }),
      { numRuns: 200 },
    )
  })

  it('drops comments, and changes inside a note', () => {
    const comment = { type: 'comment', attrs: { id: '1' } }
    const note: DocJson = {
      type: 'footnote',
      content: [text('See '), text('p. 1', struck), text('p. 2', inserted)],
    }
    const [before, after] = both(doc(p([text('A lamp', comment), note])))
    expect(before.textContent).toBe('A lampSee p. 1')
    expect(after.textContent).toBe('A lampSee p. 2')
    expect(after.firstChild?.firstChild?.marks).toEqual([])
  })

  it('takes items and lists away whose words are all gone, and keeps what stands under them', () => {
    const item = (...content: DocJson[]): DocJson => ({ type: 'listItem', content })
    const gone = p([text('Second', struck)], broken('deletion'))
    const under: DocJson = { type: 'bulletList', content: [item(p([text('Under it')]))] }
    const list: DocJson = {
      type: 'bulletList',
      content: [item(p([text('First')])), item(gone), item(p([text('Third')]))],
    }
    const [, after] = both(doc(list))
    expect(after.firstChild?.childCount).toBe(2)
    const [, kept] = both(doc({ type: 'bulletList', content: [item(gone, under)] }))
    expect(kept.textContent).toBe('Under it')
    const [, none] = both(doc({ type: 'bulletList', content: [item(gone)] }, { type: 'horizontalRule' }))
    expect(none.childCount).toBe(1)
  })

  it('gives the words of a paragraph whose end is struck to the next, with the next one’s looks', () => {
    const heading: DocJson = { type: 'heading', attrs: { level: 2 }, content: [text('Lamps')] }
    const [before, after] = both(doc(p([text('About ')], broken('deletion')), heading))
    expect(before.childCount).toBe(2)
    expect(after.toJSON().content).toMatchObject([{ type: 'heading', content: [{ text: 'About Lamps' }] }])
  })

  it('takes rows away and shortens the cells that reached into them; a table without rows is gone', () => {
    const cell = (words: string, rowspan = 1): DocJson => ({
      type: 'tableCell',
      attrs: { rowspan },
      content: [p([text(words)])],
    })
    const row = (kind: 'insertion' | 'deletion' | null, ...cells: DocJson[]): DocJson => ({
      type: 'tableRow',
      attrs: { rowChange: kind && { ...by, kind } },
      content: cells,
    })
    const table = (...content: DocJson[]): DocJson => ({ type: 'table', content })
    const spanning = table(
      row('deletion', cell('tall', 3), cell('a')),
      row(null, cell('b')),
      row('insertion', cell('c')),
    )
    const [before, after] = both(doc(spanning))
    const shape = (node: DocJson) =>
      node.content?.[0]?.content?.map((line) =>
        line.content?.map(({ attrs, content }) => [content?.[0]?.content?.[0]?.text, attrs?.rowspan]),
      )
    expect(shape(before.toJSON())).toEqual([
      [
        ['tall', 2],
        ['a', 1],
      ],
      [['b', 1]],
    ])
    expect(shape(after.toJSON())).toEqual([
      [
        ['tall', 2],
        ['b', 1],
      ],
      [['c', 1]],
    ])
    const [, none] = both(doc(table(row('deletion', cell('x'))), p([text('Left')])))
    expect(none.toJSON().content).toMatchObject([{ type: 'paragraph' }])
  })
})
