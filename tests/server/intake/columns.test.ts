import { expect, test } from 'vitest'
import { readFile } from '#server/intake/read-file.ts'
import { type PlacedWords, tinyPdf } from '#tests/support/tiny-pdf.ts'

/** Lines of a column, set in print from `y` down. */
const column = (x: number, y: number, lines: string[]): PlacedWords[] =>
  lines.map((text, index) => ({ text, x, y: y - index * 11 }))

const FILL = 'words that fill the width here'

test('columns are read one after the other, whatever order they were drawn in', async () => {
  const page = [
    ...column(399, 700, ['third one opens here and', FILL, 'third one closes.']),
    ...column(45, 700, ['The first one opens here and', FILL, 'first one goes on to the']),
    ...column(222, 700, ['second one opens here and', FILL, 'second one goes on to the']),
  ]
  const { text } = await readFile(tinyPdf([page]))
  expect(text).toBe(
    `The first one opens here and ${FILL} first one goes on to the second one opens here and ${FILL} second one goes on to the third one opens here and ${FILL} third one closes.`,
  )
})

test('running heads and feet that come again on every page are left out', async () => {
  const pages = [1, 2, 3].map((number) => [
    { text: 'Office of Lamps, consultation paper', x: 72, y: 770 },
    ...column(72, 700, [
      `Page ${['one', 'two', 'three'][number - 1]} says something of its own that is long.`,
    ]),
    { text: `Page ${number} of 3`, x: 280, y: 20 },
  ])
  const { text } = await readFile(tinyPdf(pages))
  expect(text).not.toMatch(/consultation paper|of 3/u)
  expect(text).toMatch(/Page one says[\s\S]*Page two says[\s\S]*Page three says/u)
})

test('a full-width table between columns is read where it stands', async () => {
  const page = [
    ...column(45, 700, ['Left above the table opens and', FILL, 'left above ends.']),
    ...column(330, 700, ['Right above the table opens and', FILL, 'right above ends.']),
    { text: 'TABLE 1 '.repeat(14), x: 45, y: 600 },
    ...column(45, 540, ['Left below the table opens and', FILL, 'left below ends.']),
    ...column(330, 540, ['Right below the table opens and', FILL, 'right below ends.']),
  ]
  const { text } = await readFile(tinyPdf([page]))
  const order = ['Left above', 'Right above', 'TABLE 1', 'Left below', 'Right below'].map((words) =>
    text.indexOf(words),
  )
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('a list with hanging indents keeps each item whole', async () => {
  const page = [
    { text: 'Questions', x: 72, y: 730, size: 14 },
    ...[
      ['1.', 'What is the first thing that should be asked about the lamps', 'that people use at home?'],
      ['2.', 'What is the second thing that should be asked about all the', 'lamps in the street?'],
    ].flatMap(([mark = '', first = '', rest = ''], index) => [
      { text: mark, x: 72, y: 700 - index * 24 },
      { text: first, x: 90, y: 700 - index * 24 },
      { text: rest, x: 90, y: 689 - index * 24 },
    ]),
  ]
  const { questions } = await readFile(tinyPdf([page]))
  expect(questions.map(({ label, text }) => `${label} ${text}`)).toEqual([
    '1 What is the first thing that should be asked about the lamps that people use at home?',
    '2 What is the second thing that should be asked about all the lamps in the street?',
  ])
})

test('a raised figure after a figure is a power; after a word it marks a note and is left out', async () => {
  const page = [
    { text: 'A cutoff of 10', x: 72, y: 700, size: 10 },
    { text: '26', x: 131, y: 704, size: 6 },
    { text: 'operations', x: 145, y: 700, size: 10 },
    { text: '4', x: 193, y: 704, size: 6 },
    { text: 'was set by the order that is discussed here.', x: 200, y: 700, size: 10 },
  ]
  expect((await readFile(tinyPdf([page]))).text).toBe(
    'A cutoff of 10^26 operations was set by the order that is discussed here.',
  )
})
