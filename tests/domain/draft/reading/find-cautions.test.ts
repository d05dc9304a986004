import { describe, expect, it } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { sourceSchema } from '#domain/evidence/source.ts'

const phrasing = {
  phrase: "the harbour's board found",
  why: 'It was staff.',
  instead: 'staff of the board saw',
}
const source = (id: string, custom: { status: string; caution?: string }) =>
  sourceSchema.parse({ id, type: 'report', title: id, custom })
const sources = [
  source('sound', { status: 'verified' }),
  source('old', { status: 'verified', caution: 'Repealed since.' }),
  source('half', { status: 'verified-partial', caution: 'The date was not seen.' }),
  source('new', { status: 'unverified' }),
]
const find = createCautionFinder({ refusedPhrasings: [phrasing], sources })

const text = (words: string, ...marks: string[]): DocJson => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const cite = (sourceId: string): DocJson => ({ type: 'citation', attrs: { sourceId } })
const doc = (...content: DocJson[]) =>
  parseDoc({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('Before.')] },
      { type: 'paragraph', content },
    ],
  })
const wordsAt = (node: ReturnType<typeof doc>) =>
  find(node).map(({ from, to }) => node.textBetween(from, to, ' ', ' '))

describe('a refused phrasing in a letter', () => {
  it.each([
    ['as written', [text('Here the harbour\u2019s board found rust.')]],
    [
      'in capitals and over a line',
      [text('THE HARBOUR\u2019S'), { type: 'hardBreak' }, text('board   found rust.')],
    ],
    ['across emphasis', [text('So the '), text('harbour\u2019s board', 'bold'), text(' found rust.')]],
  ])('is found %s', (_, content) => {
    const node = doc(...(content as DocJson[]))
    const [found, ...others] = find(node)
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: 'refused', phrasing })
    expect(wordsAt(node)[0]?.toLowerCase().replace(/\s+/g, ' ')).toBe('the harbour\u2019s board found')
  })

  it('is found in a footnote, at its own place', () => {
    const node = doc(text('Rust'), {
      type: 'footnote',
      content: [text('Once the harbour\u2019s board found it.')],
    })
    expect(wordsAt(node)).toEqual(['the harbour\u2019s board found'])
  })

  it('is not seen in longer words, nor where a note or a blank stands between', () => {
    expect(find(doc(text('Oath the harbour\u2019s board foundered.')))).toEqual([])
    expect(
      find(doc(text('the harbour\u2019s '), { type: 'field', attrs: { id: 'x' } }, text('board found'))),
    ).toEqual([])
  })
})

describe('a citation', () => {
  it('is pointed out when its source comes with a caution or was not wholly verified, and only then', () => {
    const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
    const node = doc(text('Rust'), note(cite('sound'), cite('old'), cite('half'), cite('new')))
    expect(find(node)).toMatchObject([
      { kind: 'source', source: { id: 'old' }, caution: 'Repealed since.' },
      { kind: 'source', source: { id: 'half' }, caution: 'Verified in part. The date was not seen.' },
      { kind: 'source', source: { id: 'new' }, caution: expect.stringMatching(/^Not verified yet/) },
    ])
    for (const { from } of find(node)) expect(node.nodeAt(from)?.type.name).toBe('citation')
  })
})
