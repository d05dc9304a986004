import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseReviewed, resolveReview } from '#domain/draft/review/resolve-review.ts'
import { by, cell, inShort, marked, para, readWord, row, run, style } from '#tests/support/word-letter.ts'

const put = (words: string) => `<w:ins ${by}>${run(words)}</w:ins>`
const struck = (words: string) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
/** The letter before its changes, and after. */
const both = (body: string) => {
  const reviewed = parseReviewed(readWord({ body }).doc)
  return (['reject', 'accept'] as const).map((verdict) =>
    resolveReview(reviewed, verdict).toJSON().content.map(inShort),
  )
}

describe('tracked changes', () => {
  test('are marks with author and date, counted, and can be taken or turned down', () => {
    const body = para(run('A ') + put('bright ') + struck('dim ') + run('lamp'))
    const { doc, changes } = readWord({ body })
    expect(doc.content?.[0]?.content?.[1]?.marks).toEqual([
      { type: 'insertion', attrs: { author: 'Ana Rivera', date: '2031-03-04T10:00:00Z', moveId: null } },
    ])
    expect(changes).toEqual({ insertions: 1, deletions: 1, moves: 0, formats: 0 })
    expect(both(body)).toEqual([['p A dim lamp'], ['p A bright lamp']])
  })
  test('moves are pairs with one name', () => {
    const range = (kind: string, at: string) =>
      `<w:move${kind}Range${at} w:id="4"${at === 'Start' ? ' w:name="move1"' : ''}/>`
    const half = (kind: string) =>
      `${range(kind, 'Start')}<w:move${kind} ${by}>${run('moved ')}</w:move${kind}>${range(kind, 'End')}`
    const body = para(half('From') + run('rest ') + half('To'))
    const { doc, changes } = readWord({ body })
    expect(changes.moves).toBe(1)
    expect(
      doc.content?.[0]?.content?.flatMap(({ marks = [] }) => marks.map(({ attrs }) => attrs?.moveId)),
    ).toEqual(['move1', 'move1'])
    expect(both(body)).toEqual([['p moved rest '], ['p rest moved ']])
  })
  test('of looks remember what the words looked like', () => {
    const body = para(run('lamp', `<w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange>`))
    const reviewed = parseReviewed(readWord({ body }).doc)
    expect(marked(resolveReview(reviewed, 'accept').toJSON())).toEqual(['lamp [bold]'])
    expect(marked(resolveReview(reviewed, 'reject').toJSON())).toEqual(['lamp [italic]'])
  })
  test('of a paragraph’s end split and join', () => {
    const split = para(run('One. '), `<w:rPr><w:ins ${by}/></w:rPr>`) + para('Two.')
    expect(both(split)).toEqual([['p One. Two.'], ['p One. ', 'p Two.']])
    const gone = para(struck('Gone.'), `<w:rPr><w:del ${by}/></w:rPr>`) + para('Left.')
    expect(both(gone)).toEqual([['p Gone.', 'p Left.'], ['p Left.']])
  })
  test('of rows take rows', () => {
    const table = `<w:tbl>${row(cell('a'))}${row(cell('b'), `<w:ins ${by}/>`)}${row(cell('c'), `<w:del ${by}/>`)}</w:tbl>`
    expect(both(table)).toEqual([
      ['table[tableRow[tableCell[p a]] | tableRow[tableCell[p c]]]'],
      ['table[tableRow[tableCell[p a]] | tableRow[tableCell[p b]]]'],
    ])
  })
})

describe('taking all changes gives what Word would show then, and turning them down gives the letter before', () => {
  /** Words with what was done to them, paragraph by paragraph; `end` is what was done to the paragraph's mark. */
  const done = fc.constantFrom('kept', 'put', 'struck')
  const paragraphs = fc.array(
    fc.record({ runs: fc.array(done, { minLength: 1, maxLength: 4 }), end: done }),
    { minLength: 1, maxLength: 5 },
  )
  const ends = { kept: '', put: `<w:rPr><w:ins ${by}/></w:rPr>`, struck: `<w:rPr><w:del ${by}/></w:rPr>` }
  const texts = (given: { runs: string[]; end: string }[], gone: string) =>
    given
      .map(({ runs, end }, at) => {
        const words = runs.flatMap((kind, turn) => (kind === gone ? [] : [`w${at}-${turn} `])).join('')
        return end === gone && at < given.length - 1 ? words : `${words}\n`
      })
      .join('')
      .split('\n')
      .filter((words) => words !== '')
      .map((words) => `p ${words}`)
  test('whatever was put in, struck, split and joined', () => {
    fc.assert(
      fc.property(paragraphs, (given) => {
        // The last mark of a body can be neither put in nor struck.
        const all = given.map((each, at) =>
          at < given.length - 1 ? each : { ...each, end: 'kept' as const },
        )
        const body = all
          .map(({ runs, end }, at) => {
            const words = runs.map((kind, turn) => {
              const said = `w${at}-${turn} `
              return kind === 'put' ? put(said) : kind === 'struck' ? struck(said) : run(said)
            })
            return para(words.join(''), ends[end])
          })
          .join('')
        const [before, after] = both(body)
        const shown = (blocks: string[] | undefined) => blocks?.filter((block) => block !== 'p ')
        expect([shown(before), shown(after)]).toEqual([texts(all, 'put'), texts(all, 'struck')])
      }),
      { numRuns: 60 },
    )
  })
  test('of a paragraph moved whole, which Word marks at its end as well', () => {
    const range = (kind: string, at: string) =>
      `<w:move${kind}Range${at} w:id="4"${at === 'Start' ? ' w:name="move1"' : ''}/>`
    const half = (kind: string) =>
      `${range(kind, 'Start')}${para(`<w:move${kind} ${by}>${run('Moved.')}</w:move${kind}>`, `<w:rPr><w:move${kind} ${by}/></w:rPr>`)}${range(kind, 'End')}`
    const body = half('From') + para('Stays.') + half('To') + para('Last.')
    expect(readWord({ body }).changes.moves).toBe(1)
    expect(both(body)).toEqual([
      ['p Moved.', 'p Stays.', 'p Last.'],
      ['p Stays.', 'p Moved.', 'p Last.'],
    ])
  })
  test('of notes put in and struck, and of words changed inside one', () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const footnotes = [
      [1, run('New.')],
      [2, run('Old.')],
      [3, run('See ') + struck('one') + put('two')],
    ]
      .map(([id, inside]) => `<w:footnote w:id="${id}">${para(String(inside))}</w:footnote>`)
      .join('')
    const body = para(
      `${run('a')}<w:ins ${by}>${call(1)}</w:ins>${run('b')}<w:del ${by}>${call(2)}</w:del>${run('c')}${call(3)}`,
    )
    const reviewed = parseReviewed(readWord({ body, footnotes }).doc)
    const shown = (verdict: 'accept' | 'reject') =>
      resolveReview(reviewed, verdict).toJSON().content.map(inShort)
    expect([shown('reject'), shown('accept')]).toEqual([
      ['p ab^(Old.)c^(See one)'],
      ['p a^(New.)bc^(See two)'],
    ])
  })
  test('of looks and of a paragraph’s style in all words, the style being taken as agreed with a sentence', () => {
    const styles = style('Quote', '<w:name w:val="Quote"/>')
    const body = para(
      run('Said.', `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`),
      `<w:pStyle w:val="Quote"/><w:pPrChange ${by}><w:pPr/></w:pPrChange>`,
    )
    const { doc, changes, warnings } = readWord({ body, styles })
    expect(changes.formats).toBe(2)
    expect(warnings.join()).toMatch(/change to the style of the paragraph .* was taken as agreed/u)
    const reviewed = parseReviewed(doc)
    expect(marked(resolveReview(reviewed, 'reject').toJSON())).toEqual(['Said.'])
    expect(marked(resolveReview(reviewed, 'accept').toJSON())).toEqual(['Said. [bold]'])
  })
})

describe('comments', () => {
  const comments = [
    `<w:comment w:id="0" ${by.replace('w:id="9"', '')}>${para('Really?').replace('<w:p>', '<w:p w14:paraId="AA">')}</w:comment>`,
    `<w:comment w:id="1" w:author="Ben">${para('Yes.').replace('<w:p>', '<w:p w14:paraId="BB">')}</w:comment>`,
    `<w:comment w:id="2" w:author="Ben">${para('Two').replace('<w:p>', '<w:p w14:paraId="C1">')}${para('lines').replace('<w:p>', '<w:p w14:paraId="CC">')}</w:comment>`,
  ].join('')
  const threads = strToU8(
    '<w15:commentsEx><w15:commentEx w15:paraId="AA" w15:done="1"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AA"/><w15:commentEx w15:paraId="CC" w15:done="0"/></w15:commentsEx>',
  )
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  const body = [
    para(`${run('A ')}${start(0)}${start(1)}${run('bright lamp')}`),
    para(`${run('and shade')}${end(0)}${end(1)}${run('. On')}<w:r><w:commentReference w:id="2"/></w:r>`),
  ].join('')

  test('keep the words they are about, their authors, days, replies and whether they are settled', () => {
    const read = readWord(
      { body, comments },
      { threads: ['commentsExtended', 'commentsExtended.xml'] },
      { 'word/commentsExtended.xml': threads },
    )
    expect(read.comments).toEqual([
      {
        ...{
          id: '0',
          author: 'Ana Rivera',
          date: '2031-03-04T10:00:00Z',
          paragraphs: ['Really?'],
          isResolved: true,
        },
        replies: [{ author: 'Ben', date: null, paragraphs: ['Yes.'] }],
      },
      { id: '2', author: 'Ben', date: null, paragraphs: ['Two', 'lines'], isResolved: false, replies: [] },
    ])
    expect(marked(read.doc)).toEqual(['A ', 'bright lamp [comment]', 'and shade [comment]', '. On [comment]'])
  })
})
