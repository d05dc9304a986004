import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromMarkdown } from '#domain/notice/text/from-markdown.ts'

const passages = (source: string) => fromMarkdown(source).passages.map(({ kind, text }) => [kind, text])
const texts = (source: string) => fromMarkdown(source).passages.map(({ text }) => text)

describe('a notice in Markdown', () => {
  test('has its headings, notes and tables told apart, and front matter left out', () => {
    const source = `---\ntitle: Lamps\n---\n# On Lamps #\n\nQuestions\n---------\n\nLamps\nshine.[^1]\n\n| Year | Lamps |\n|------|------:|\n| 2020 | 5 |\n\n***\n\n[^1]: See the report.\n[report]: https://example.org\n`
    expect(passages(source)).toEqual([
      ['heading', 'On Lamps'],
      ['heading', 'Questions'],
      ['paragraph', 'Lamps shine.'],
      ['table', 'Year Lamps'],
      ['table', '2020 5'],
      ['footnote', '1 See the report.'],
    ])
  })

  test('has the numbers its reader would see', () => {
    expect(texts('1. What?\n1. Why?\n   1. When?\n   1. Where?\n1. Who?')).toEqual([
      '1. What?',
      '2. Why?',
      '2.1. When?',
      '2.2. Where?',
      '3. Who?',
    ])
    expect(texts('4. What?\n5. Why?\n\nWords.\n\n7) When?')).toEqual([
      '4. What?',
      '5. Why?',
      'Words.',
      '7) When?',
    ])
    expect(texts('- What?\n  1. Why?\n* When?')).toEqual(['• What?', '1. Why?', '• When?'])
  })

  test('keeps labels that Markdown does not know', () => {
    const source =
      '1. What is a lamp?\n\n   a. Which are bright, and\n   which are not?\n   b. Why?\n\n2. When?'
    expect(readNotice(fromMarkdown(source)).questions.map(({ label, text }) => [label, text])).toEqual([
      ['1', 'What is a lamp?'],
      ['1.a', 'Which are bright, and which are not?'],
      ['1.b', 'Why?'],
      ['2', 'When?'],
    ])
  })

  test.each([
    ['**DATES:** *May* 1, __2031__', 'DATES: May 1, 2031'],
    ['see [our page](https://example.org "Page") or [this][1]', 'see our page or this'],
    ['at <https://example.org> or <lamps@example.org>', 'at https://example.org or lamps@example.org'],
    ['a snake_case_name, 2 * 3 * 4 and ~~gone~~ `code`', 'a snake_case_name, 2 * 3 * 4 and gone code'],
    ['12\\. is no item, \\*this\\* no emphasis', '12. is no item, *this* no emphasis'],
    ['AT&amp;T &sect;&nbsp;5 &#8212; &unknown; <b>bold</b>', 'AT&T § 5 — &unknown; bold'],
    ['![A lamp](lamp.png) shines <!-- not this -->', 'A lamp shines'],
  ])('%s is read as %s', (marked, plain) => {
    expect(texts(marked)).toEqual([plain])
  })

  test('is read whatever it holds, and every passage is the text at its place', () => {
    const piece = fc.constantFrom(
      '#',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '|',
      '1.',
      '- ',
      '\n',
      '\\',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, passages: read } = fromMarkdown(pieces.join(''))
        for (const passage of read) expect(text.slice(passage.start, passage.end)).toBe(passage.text)
      }),
      { numRuns: 300 },
    )
  })

  test('takes no longer than its length deserves', () => {
    const started = performance.now()
    for (const unit of ['[', '**a', '<!--', '`', '_a', '1. ', '[a](', '&#', '> '])
      fromMarkdown(unit.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
