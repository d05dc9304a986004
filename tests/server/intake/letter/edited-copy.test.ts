import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { by, inShort, marked, withoutReview } from '#tests/support/word-letter.ts'

const argument = { id: 'many-eyes', revision: 'a1', passage: 'standard' }
const origin = { argument, answers: ['q1'] }
const text = (words: string): DocJson => ({ type: 'text', text: words })
const p = (content: DocJson[], attrs: Record<string, unknown> = {}): DocJson => ({
  type: 'paragraph',
  attrs,
  content,
})
const cell = (words: string): DocJson => ({ type: 'tableCell', content: [p([text(words)])] })
const row = (...words: string[]): DocJson => ({ type: 'tableRow', content: words.map(cell) })
const item = (words: string): DocJson => ({ type: 'listItem', content: [p([text(words)])] })
const cited: DocJson = { type: 'citation', attrs: { sourceId: 'rivera-2023', locator: 'p. 12' } }
const field: DocJson = { type: 'field', attrs: { id: 'own-release' } }

const HEADING = 0
const CLAIM = 1
const EMPTY = 2
const OWN = 3
const LIST = 4
const TABLE = 5
const LAST = 6
const draft = parseDoc({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { ...origin, level: 3 }, content: [text('Why lamps')] },
    p(
      [text('Lamps are bright.'), { type: 'footnote', content: [cited] }, text(' They cost little.')],
      origin,
    ),
    p([], origin),
    p([text('We made '), field, text(' last year.')], origin),
    { type: 'bulletList', attrs: origin, content: [item('First'), item('Second')] },
    { type: 'table', attrs: origin, content: [row('East', '12'), row('West', '7')] },
    p([text('Thank you, as '), cited, text(' says.')]),
  ],
})
const before: DocJson[] = draft.toJSON().content

let copy: Record<string, Uint8Array> = {}
beforeAll(async () => {
  const letter = letterOf(draft, { fields: { 'own-release': 'forty lamps' } })
  copy = unzipSync((await renderDocx(letter, { doc: draft.toJSON(), copyId: 'c' })).bytes)
})

type Edit = (xml: string) => string
/** The copy after somebody edited its body, and other parts by their path. */
function edited(edit: Edit, others: Record<string, Edit> = {}) {
  const parts = { ...copy }
  for (const [path, change] of Object.entries({ 'word/document.xml': edit, ...others })) {
    const xml = strFromU8(parts[path] ?? new Uint8Array())
    const changed = change(xml)
    if (changed === xml) throw new Error(`The edit of ${path} found nothing to change.`)
    parts[path] = strToU8(changed)
  }
  const read = readLetter(zipSync(parts))
  return { ...read, after: withoutReview(read.doc).content as DocJson[] }
}
/** Blocks that are there on one side only. */
const differing = (after: readonly DocJson[]) => {
  const keys = (blocks: readonly DocJson[]) => blocks.map((block) => JSON.stringify(block))
  return {
    gone: keys(before).flatMap((key, index) => (keys(after).includes(key) ? [] : [index])),
    added: after.filter((block) => !keys(before).includes(JSON.stringify(block))),
  }
}
const paragraphWith = (xml: string, words: string) => {
  const found = xml.match(/<w:p>.*?<\/w:p>/gsu)?.find((each) => each.includes(words))
  if (found === undefined) throw new Error(`No paragraph says “${words}”.`)
  return found
}
const plainRun = (words: string, looks = '') =>
  `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

describe('an edited working copy differs from the draft by exactly the edit', () => {
  test('words put into a sentence', () => {
    const { after, warnings } = edited((xml) => xml.replace('They cost little', 'They cost very little'))
    const { gone, added } = differing(after)
    expect(gone).toEqual([CLAIM])
    expect(added.map(inShort)).toEqual(['p Lamps are bright.^(citation) They cost very little.'])
    expect(added[0]?.attrs).toMatchObject(origin)
    expect(warnings).toEqual([])
  })
  test('a paragraph deleted', () => {
    const { after } = edited((xml) => xml.replace(paragraphWith(xml, 'We made'), ''))
    expect(differing(after)).toEqual({ gone: [OWN], added: [] })
    expect(after).toHaveLength(before.length - 1)
  })
  test('a word made bold', () => {
    const bold = `</w:t></w:r>${plainRun('last', '<w:b/>')}<w:r><w:t xml:space="preserve"> year.`
    const { after } = edited((xml) => xml.replace(' last year.', ` ${bold}`))
    const { gone, added } = differing(after)
    expect([gone, added.flatMap(marked)]).toEqual([[OWN], ['We made ', ' ', 'last [bold]', ' year.']])
    expect(added[0]?.content?.[1]).toEqual(before[OWN]?.content?.[1])
  })
  test('a footnote added', () => {
    const note = `<w:footnote w:id="77"><w:p><w:r><w:footnoteRef/></w:r>${plainRun('A new note.')}</w:p></w:footnote>`
    const { after } = edited(
      (xml) =>
        xml.replace('First</w:t></w:r>', 'First</w:t></w:r><w:r><w:footnoteReference w:id="77"/></w:r>'),
      { 'word/footnotes.xml': (xml) => xml.replace('</w:footnotes>', `${note}</w:footnotes>`) },
    )
    const { gone, added } = differing(after)
    expect([gone, added.map(inShort)]).toEqual([[LIST], ['ul[[p First^(A new note.)] | [p Second]]']])
  })
  test('a row added', () => {
    const line = `<w:tr>${['South', '3'].map((words) => `<w:tc><w:p>${plainRun(words)}</w:p></w:tc>`).join('')}</w:tr>`
    const { after } = edited((xml) => xml.replace('</w:tr></w:tbl>', `</w:tr>${line}</w:tbl>`))
    const { gone, added } = differing(after)
    expect(gone).toEqual([TABLE])
    expect(added[0]?.content?.map((each) => each.content?.length)).toEqual([2, 2, 2])
    expect(added[0]?.attrs).toMatchObject(origin)
  })
  test('a block moved', () => {
    const { after } = edited((xml) => {
      const moved = paragraphWith(xml, 'We made')
      return xml.replace(moved, '').replace('<w:sectPr', `${moved}<w:sectPr`)
    })
    expect(differing(after)).toEqual({ gone: [], added: [] })
    expect(after.at(-1)).toEqual(before[OWN])
  })
  test('a paragraph split in two, both of which keep where they come from', () => {
    const { after } = edited((xml) =>
      xml.replace(' They cost little.', `</w:t></w:r></w:p><w:p>${'<w:r><w:t>'}They cost little.`),
    )
    const { gone, added } = differing(after)
    expect([gone, added.map(inShort)]).toEqual([
      [CLAIM],
      ['p Lamps are bright.^(citation)', 'p They cost little.'],
    ])
    for (const block of added) expect(block.attrs).toMatchObject(origin)
  })
  test('a paragraph written anew comes from nothing of the draft', () => {
    const { after } = edited((xml) => xml.replace('<w:sectPr', `<w:p>${plainRun('P.S.')}</w:p><w:sectPr`))
    const { gone, added } = differing(after)
    expect([gone, added.map(inShort)]).toEqual([[], ['p P.S.']])
    expect(added[0]?.attrs).toMatchObject({ argument: null, answers: [] })
  })
  test('other words in a blank are its new value, and the draft’s blocks stay as they are', () => {
    const { after, fields } = edited((xml) => xml.replace('forty lamps', 'fifty lamps'))
    expect(differing(after)).toEqual({ gone: [], added: [] })
    expect(fields).toEqual({ 'own-release': 'fifty lamps' })
  })
  test('other words in a citation are plain words, and the writer hears of it', () => {
    const { after, warnings } = edited((xml) => xml.replace(/(?<=Thank you, as .*?)Rivera/su, 'Okafor'))
    const { gone, added } = differing(after)
    expect(gone).toEqual([LAST])
    expect(added.map(inShort).join()).toContain('Okafor')
    expect(warnings.join()).toMatch(/words of a citation were changed/u)
  })
  test('a tracked change leaves the block as it was when it is turned down', () => {
    const read = edited((xml) =>
      xml.replace(
        'Lamps are bright.',
        `Lamps are </w:t></w:r><w:ins ${by}>${plainRun('very ')}</w:ins><w:r><w:t>bright.`,
      ),
    )
    expect(read.changes.insertions).toBe(1)
    expect(differing(read.after).gone).toEqual([CLAIM])
    expect(withoutReview(read.doc, 'reject').content).toEqual(before)
  })
  test('comments over everything leave every block as it was once they are dropped', () => {
    const { after, comments, doc } = edited(
      (xml) =>
        xml
          .replace('<w:body>', '<w:body><w:commentRangeStart w:id="0"/>')
          .replace('<w:sectPr', '<w:commentRangeEnd w:id="0"/><w:sectPr'),
      {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="c" Type="x/comments" Target="comments2.xml"/></Relationships>`,
          ),
        'word/comments2.xml': () =>
          `<w:comments><w:comment w:id="0" w:author="Ben"><w:p>${plainRun('All of it?')}</w:p></w:comment></w:comments>`,
      },
    )
    expect(comments.map(({ paragraphs }) => paragraphs)).toEqual([['All of it?']])
    expect(marked(doc).every((words) => words.includes('[comment]'))).toBe(true)
    expect(after).toEqual(before)
  })
  test('what was never set stands where its neighbours are', () => {
    const { after } = edited((xml) => xml.replace('They cost little', 'They cost nothing'))
    expect(after[EMPTY]).toEqual(before[EMPTY])
    expect(after[HEADING]).toEqual(before[HEADING])
  })
})

test('a copy whose bookmarks a program dropped comes back by what its blocks look like', () => {
  const { after } = edited((xml) =>
    xml.replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '').replace('West', 'South'),
  )
  expect(differing(after).gone).toEqual([TABLE])
  expect(after).toHaveLength(before.length)
})

test('a copy whose controls a program dropped keeps its citations and blanks where their words are as they were', () => {
  const { after } = edited((xml) =>
    xml
      .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gsu, '')
      .replace(/<\/?w:sdt(?:Content)?>/gu, '')
      .replace('Thank you', 'Thanks')
      .replace('We made', 'We sold'),
  )
  const { gone, added } = differing(after)
  expect([gone, added.map(inShort)]).toEqual([
    [OWN, LAST],
    ['p We sold field last year.', 'p Thanks, as citation says.'],
  ])
})

test('a copy that carries nonsense is read as a letter from elsewhere, and says so', () => {
  const { copyId, warnings, after } = edited((xml) => xml.replace('West', 'South'), {
    'customXml/item1.xml': (xml) => xml.replace('heading', 'script'),
  })
  expect([copyId, after.length]).toEqual([null, before.length - 1])
  expect(warnings.join()).toMatch(/carries of its draft is damaged/u)
})
