import { describe, expect, test } from 'vitest'
import { wordOutline } from '#tests/support/tiny-docx.ts'
import {
  blocksOf,
  cell,
  inShort,
  marked,
  para,
  readWord,
  row,
  run,
  style,
} from '#tests/support/word-letter.ts'

const named = (id: string, name: string, inside = '') => style(id, `<w:name w:val="${name}"/>${inside}`)
const styled = (words: string, id: string) => para(words, `<w:pStyle w:val="${id}"/>`)

describe('headings', () => {
  test('are known by their style’s name in any language’s Word, by the style it is based on, and by outline level', () => {
    const styles = [
      named('berschrift1', 'heading 1'),
      named('Own', 'My Head', '<w:basedOn w:val="berschrift1"/>'),
      named('Outlined', 'Outlined', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      named('Title', 'Title'),
    ].join('')
    const body = [
      styled('On lamps', 'Title'),
      styled('Light', 'berschrift1'),
      styled('Shade', 'Own'),
      styled('Dusk', 'Outlined'),
      para('Night', '<w:outlineLvl w:val="1"/>'),
      para('Words.', '<w:outlineLvl w:val="9"/>'),
    ].join('')
    expect(blocksOf({ body, styles })).toEqual([
      'h1 On lamps',
      'h1 Light',
      'h1 Shade',
      'h3 Dusk',
      'h2 Night',
      'p Words.',
    ])
  })
})

describe('lists', () => {
  const numbering = `${wordOutline(0, [
    ['decimal', '%1.'],
    ['lowerLetter', '%2.'],
    ['lowerRoman', '(%3)'],
  ])}${wordOutline(1, [
    ['bullet', '•'],
    ['bullet', '–'],
  ])}${wordOutline(2, [['decimal', 'Question %1.']])}
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`
  const item = (words: string, list: number, level = 0, left = 720 * (level + 1)) =>
    para(
      words,
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr><w:ind w:left="${left}"/>`,
    )

  test('nest by level, and hold the paragraphs that stand under an item’s words', () => {
    const body = [
      item('One', 1),
      para('Under one.', '<w:ind w:left="720"/>'),
      item('Bullet', 2, 1),
      item('Deep', 1, 2),
      item('Two', 1),
      para('After.'),
      item('Three', 1),
    ].join('')
    expect(blocksOf({ body, numbering })).toEqual([
      'ol 1[[p One | p Under one. | ul[[p Bullet | ol 1[[p Deep]]]]] | [p Two]]',
      'p After.',
      'ol 3[[p Three]]',
    ])
  })
  test('begin where the file says, and part where the kind or the count changes', () => {
    const body = [item('Four', 3), item('Five', 3), item('A', 2), item('B', 2)].join('')
    expect(blocksOf({ body, numbering })).toEqual(['ol 4[[p Four] | [p Five]]', 'ul[[p A] | [p B]]'])
  })
  test('keep as words a label that says more than a number', () => {
    expect(blocksOf({ body: item('What is a lamp?', 4), numbering })).toEqual([
      'p Question 1. What is a lamp?',
    ])
  })
  test('at levels no list of Word has are lists all the same', () => {
    const body = Array.from({ length: 30 }, (_, level) => item(`L${level}`, 2, level)).join('')
    const words = JSON.stringify(readWord({ body, numbering }).doc)
    for (let level = 0; level < 30; level++) expect(words).toContain(`"L${level}"`)
  })
})

describe('quotations, parts and rules', () => {
  test('are known by style, or by standing in from both sides', () => {
    const styles = [
      named('Quote', 'Quote'),
      named('LetterDate', 'Letter Date'),
      named('Salutation', 'Salutation'),
    ].join('')
    const body = [
      styled('March 4, 2031', 'LetterDate'),
      styled('Dear Office:', 'Salutation'),
      styled('As they say,', 'Quote'),
      styled('twice.', 'Quote'),
      para('From both sides.', '<w:ind w:left="720" w:right="720"/>'),
      para('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
      para('From one.', '<w:ind w:left="720"/>'),
    ].join('')
    expect(blocksOf({ body, styles })).toEqual([
      'date[p March 4, 2031]',
      'salutation[p Dear Office:]',
      'quote[p As they say, | p twice. | p From both sides.]',
      'horizontalRule',
      'p From one.',
    ])
  })
  test('a table of contents is one node, whose lines are none of the letter’s words', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = [
      para(
        `${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${run('Light 1')}`,
      ),
      para(`${run('Shade 2')}${field('end')}`),
      para('Words.'),
    ].join('')
    expect(blocksOf({ body })).toEqual(['contents', 'p Words.'])
    const broken = body.replace(field('end'), '')
    expect(blocksOf({ body: broken })).toEqual(['p Light 1', 'p Shade 2', 'p Words.'])
  })
})

describe('tables', () => {
  test('keep cells merged across and down, header rows, alignment and what cells hold', () => {
    const body = `<w:tbl><w:tblPr/>${row(cell('Port', '<w:gridSpan w:val="2"/>') + cell('Ships'), '<w:tblHeader/>')}
      ${row(cell('East', '<w:vMerge w:val="restart"/>') + cell('Pier 1') + cell(para('12', '<w:jc w:val="right"/>')))}
      ${row(cell('', '<w:vMerge/>').replace('<w:p><w:pPr></w:pPr></w:p>', '<w:p/>') + cell('Pier 2') + cell('7'))}</w:tbl>`
    const table = readWord({ body }).doc.content?.[0]
    const cells = table?.content?.map((line) =>
      line.content?.map(({ type, attrs, content = [] }) => [
        type === 'tableHeader' ? 'th' : 'td',
        attrs?.colspan,
        attrs?.rowspan,
        attrs?.align,
        content.map(inShort).join(),
      ]),
    )
    expect(cells).toEqual([
      [
        ['th', 2, 1, null, 'p Port'],
        ['th', 1, 1, null, 'p Ships'],
      ],
      [
        ['td', 1, 2, null, 'p East'],
        ['td', 1, 1, null, 'p Pier 1'],
        ['td', 1, 1, 'right', 'p 12'],
      ],
      [
        ['td', 1, 1, null, 'p Pier 2'],
        ['td', 1, 1, null, 'p 7'],
      ],
    ])
  })
  test('stand at the right where Word says left of words that run leftwards', () => {
    const leftwards = (align: string) => cell(para('שלום', `<w:bidi/><w:jc w:val="${align}"/>`))
    const body = `<w:tbl>${row(leftwards('left') + leftwards('right') + leftwards('center'))}</w:tbl>`
    const cells = readWord({ body }).doc.content?.[0]?.content?.[0]?.content
    expect(cells?.map(({ attrs }) => attrs?.align)).toEqual(['right', null, 'center'])
  })
  test('inside tables stay where they are', () => {
    const inner = `<w:tbl>${row(cell('In'))}</w:tbl>`
    expect(blocksOf({ body: `<w:tbl>${row(cell(`${para('Out')}${inner}${para('')}`))}</w:tbl>` })).toEqual([
      'table[tableRow[tableCell[p Out | table[tableRow[tableCell[p In]]]]]]',
    ])
  })
})

describe('marks', () => {
  test('come from the run, else from styles that toggle, and a heading’s own looks are none', () => {
    const styles = [
      style('Strong', '<w:name w:val="Strong"/><w:rPr><w:b/></w:rPr>', 'character'),
      named('Loud', 'Loud', '<w:rPr><w:b/></w:rPr>'),
      named('Heading1', 'heading 1', '<w:rPr><w:b/></w:rPr>'),
    ].join('')
    const body = [
      para(
        run('a', '<w:rStyle w:val="Strong"/>') + run('b', '<w:b/><w:i/>') + run('c', '<w:u w:val="none"/>'),
      ),
      para(
        run('d') + run('e', '<w:rStyle w:val="Strong"/>') + run('f', '<w:b w:val="0"/>'),
        '<w:pStyle w:val="Loud"/>',
      ),
      para(run('g'), '<w:pStyle w:val="Heading1"/>'),
      para(run('h', '<w:vertAlign w:val="superscript"/>') + run('i', '<w:strike/>')),
    ].join('')
    expect(marked(readWord({ body, styles }).doc)).toEqual([
      'a [bold]',
      'b [bold italic]',
      'c',
      'd [bold]',
      'ef',
      'g',
      'h [superscript]',
      'i [strike]',
    ])
  })
})
