import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseReviewed, resolveReview } from '#domain/draft/review/resolve-review.ts'
import { by, cell, inShort, marked, para, readWord, row, run } from '#tests/support/word-letter.ts'

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
