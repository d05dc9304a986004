import { expect, test } from 'vitest'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { joinLines, vocabularyOf } from '#domain/notice/text/join-lines.ts'

const WRAPPED = `    The Office of Lamps has looked at lamps for a long time, and its
experts agree that lamps which are bright are the better ones to
have in a room where people read.
    A second paragraph begins here, indented as typewritten pages do,
and it runs on to another

[[Page 28451]]

page of the gazette before it ends.

I. A Heading

1. Is this a question that is long enough to run over the end of
its line?
2. Is this another?
`

test('wrapped lines become paragraphs, also across a page mark', () => {
  const { passages } = fromLines(WRAPPED)
  expect(passages.map(({ kind, text }) => [kind, text.slice(0, 24)])).toEqual([
    ['paragraph', 'The Office of Lamps has '],
    ['paragraph', 'A second paragraph begin'],
    ['page', '[[Page 28451]]'],
    ['heading', 'I. A Heading'],
    ['paragraph', '1. Is this a question th'],
    ['paragraph', '2. Is this another?'],
  ])
  expect(passages[1]?.text).toMatch(/on to another page of the gazette before it ends\.$/u)
})

test('every passage is the text at its own place', () => {
  const { text, passages } = fromLines(WRAPPED)
  for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text)
})

test('lines that are not wrapped stay paragraphs of their own', () => {
  const { passages } = fromLines('Short line\nAnother short line\nWhat is this?')
  expect(passages).toHaveLength(3)
})

test('a word broken at a line’s end is made whole, a hyphen of its own is kept', () => {
  const vocabulary = vocabularyOf('The government and its safety plans. Rights-respecting.')
  expect(joinLines(['the govern-', 'ment and'], vocabulary)).toBe('the government and')
  expect(joinLines(['rights and safety-', 'impacting systems'], vocabulary)).toBe(
    'rights and safety-impacting systems',
  )
  expect(joinLines(['short- ', 'and long-term'], vocabulary)).toBe('short- and long-term')
  expect(joinLines(['at https://', 'www.example.gov/'], vocabulary)).toBe('at https://www.example.gov/')
  expect(joinLines(['NTIA–', '2031–0009'], vocabulary)).toBe('NTIA–2031–0009')
})

test('typewriter quotes become printed ones, and what cannot be stored is left out', () => {
  expect(fromLines("``open'' \u0000and‘‘closed’’").text).toBe('“open” and“closed”')
})

test('where hardly a line is wrapped, one that stops in the middle of a sentence goes on all the same', () => {
  const { passages } = fromLines(
    'Lamps\n\nThe Office asks for comments on the attached draft. Please send comments by\nMarch 5, 2031 to lamps@example.gov.\n\nQuestions:\nIs it safe?\nIs it cheap?',
  )
  expect(passages.map(({ text }) => text)).toEqual([
    'Lamps',
    'The Office asks for comments on the attached draft. Please send comments by March 5, 2031 to lamps@example.gov.',
    'Questions:',
    'Is it safe?',
    'Is it cheap?',
  ])
})

test('questions on lines of their own are parted, however long the lines', () => {
  const wrapped =
    'The Office has looked at lamps for many years, and what it found is set\nout at length in the report that goes with this paper, which is long.'
  const { passages } = fromLines(
    `${wrapped}\n\nWhat would a clear rule on lamps mean for those who make them here?\nAre lamps made here at all? Why, and if not, why not?`,
  )
  expect(passages.slice(1).map(({ text }) => text)).toEqual([
    'What would a clear rule on lamps mean for those who make them here?',
    'Are lamps made here at all? Why, and if not, why not?',
  ])
})

test('the two columns of a caption are read one after the other', () => {
  const { passages } = fromLines(
    'In the Matter of               )\n                               )\nThe Safety of Lamps in Public  )   LP Docket No. 31-7\nBuildings                      )\n                               )\n\nNOTICE OF INQUIRY',
  )
  expect(passages.map(({ text }) => text)).toEqual([
    'In the Matter of',
    'The Safety of Lamps in Public Buildings',
    'LP Docket No. 31-7',
    'NOTICE OF INQUIRY',
  ])
})

test('Markdown marks are left out, its headings and bullets understood', () => {
  const { passages } = fromLines('# Title of it\n\n**Bold** words.\n\n- First?\n- Second?')
  expect(passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Title of it'],
    ['paragraph', 'Bold words.'],
    ['paragraph', '- First?'],
    ['paragraph', '- Second?'],
  ])
})
