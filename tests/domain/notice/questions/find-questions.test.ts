import { describe, expect, test } from 'vitest'
import type { NoticeReading } from '#domain/notice/notice.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const PREAMBLE = `AGENCY: Office of Examples.

ACTION: Request for information.

DATES: Comments must be received on or before May 1, 2031.

SUPPLEMENTARY INFORMATION:

`

const read = (body: string): NoticeReading => readNotice(fromLines(PREAMBLE + body))
const labels = (body: string) => read(body).questions.map((question) => question.label)

/** `label < parent's label` for each question. */
function outlineOf(body: string): string[] {
  const { questions } = read(body)
  return questions.map(({ label, parentId }) => {
    const parent = questions.find((question) => question.id === parentId)
    return parent ? `${label} < ${parent.label}` : label
  })
}

describe('the outline of questions', () => {
  test('numbers, letters and roman numbers nest three deep', () => {
    expect(
      outlineOf(`1. What is open?

a. How open is it?

i. Who says so?

ii. Since when?

b. Is it closed?

2. What is closed?`),
    ).toEqual(['1', '1.a < 1', '1.a.i < 1.a', '1.a.ii < 1.a', '1.b < 1', '2'])
  })

  test('i after h is the letter, i after d is the roman number', () => {
    const letters = 'abcdefgh'.split('').map((letter) => `${letter}. What about ${letter}?`)
    const body = `1. What now?

${letters.slice(0, 4).join('\n\n')}

i. Is this under d?

${letters.slice(4).join('\n\n')}

i. Is this after h?

j. Is this the last?`
    expect(outlineOf(body).slice(5)).toEqual([
      '1.d.i < 1.d',
      '1.e < 1',
      '1.f < 1',
      '1.g < 1',
      '1.h < 1',
      '1.i < 1',
      '1.j < 1',
    ])
  })

  test('i after h is roman when ii follows it', () => {
    const letters = 'abcdefgh'.split('').map((letter) => `${letter}. What about ${letter}?`)
    const body = `1. What now?\n\n${letters.join('\n\n')}\n\ni. Is this under h?\n\nii. And this?`
    expect(outlineOf(body).slice(-2)).toEqual(['1.h.i < 1.h', '1.h.ii < 1.h'])
  })

  test('a list of roman numbers alone counts past v', () => {
    expect(labels('i. Why?\n\nii. How?\n\niii. Who?\n\niv. When?\n\nv. Where?\n\nvi. What else?')).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
      'v',
      'vi',
    ])
  })

  test('decimal labels hang under the label they begin with', () => {
    expect(
      outlineOf('6. What is used?\n\n6.1. How is it got?\n\n6.2. From whom?\n\n7. Why?\n\n7.1. Is it so?'),
    ).toEqual(['6', '6.1 < 6', '6.2 < 6', '7', '7.1 < 7'])
  })

  test('labels with the agency’s own prefix are kept, and their parts nest', () => {
    expect(
      outlineOf(
        'PC-1. Which ones are covered?\n\nPC-2. Are toys covered?\n\n(a) If so, which?\n\n(b) If not, why not?\n\nPC-3. What does it cost?',
      ),
    ).toEqual(['PC-1', 'PC-2', 'PC-2.a < PC-2', 'PC-2.b < PC-2', 'PC-3'])
  })

  test('where numbering starts over under another heading, labels stay unique', () => {
    expect(
      labels(`Request for Comments

First Matter

1. Is it hard?

2. Is it long?

Second Matter

1. Is it soft?

2. Is it short?`),
    ).toEqual(['A:1', 'A:2', 'B:1', 'B:2'])
  })

  test('the letters of lettered headings tell restarted numbers apart', () => {
    expect(
      labels(
        'A. Adding\n\n1. Is it hard?\n\n2. Is it long?\n\nB. Taking away\n\n1. Is it soft?\n\n2. Is it short?',
      ),
    ).toEqual(['A.1', 'A.2', 'B.1', 'B.2'])
  })

  test('numbering goes on across headings', () => {
    expect(
      labels('Training\n\n1. What is it?\n\n2. Why?\n\nOutputs\n\n3. Whose is it?\n\n4. Since when?'),
    ).toEqual(['1', '2', '3', '4'])
  })
})

describe('what counts as a question', () => {
  test('orders are questions too', () => {
    expect(
      labels(
        '1. Costs. Describe what you pay.\n\n2. Benefits. Please identify who gains.\n\n3. Workforce\n\nExplain how people are trained.',
      ),
    ).toEqual(['1', '2', '3'])
  })

  test('bullets under an introduction are questions without a label', () => {
    const { questions } = read(
      'The agency has a particular interest in comments on the following issues:\n\n• Whether it is needed;\n\n• The accuracy of the estimate;\n\n• Ways to lower the burden.',
    )
    expect(questions.map(({ label, text }) => [label, text.slice(0, 12)])).toEqual([
      ['', 'Whether it i'],
      ['', 'The accuracy'],
      ['', 'Ways to lowe'],
    ])
  })

  test('bare bullets under a question belong to its words', () => {
    const { questions } = read('1. What does it cost, counting:\n\n• labour;\n\n• materials?\n\n2. Who pays?')
    expect(questions.map(({ text }) => text)).toEqual([
      'What does it cost, counting: • labour; • materials?',
      'Who pays?',
    ])
  })

  test('requests numbered inside a sentence are questions', () => {
    const { questions } = read(
      'The Office invites comments on: (1) whether the collection is necessary; (2) the accuracy of the estimate; and (3) ways to lower the burden. Comments will be published.',
    )
    expect(questions.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 whether the collection is necessary',
      '2 the accuracy of the estimate',
      '3 ways to lower the burden.',
    ])
  })

  test('requests in running prose are found, invitations to comment in general are not', () => {
    const { questions } = read(
      'The proposal is long. We seek comment on whether the fee is too high. We also invite comments on this proposed rule. In 2029 we requested comments on fees.',
    )
    expect(questions.map(({ text }) => text)).toEqual(['We seek comment on whether the fee is too high.'])
  })

  test('ways to file are not questions', () => {
    expect(
      read(
        'You may submit comments by any of the following methods:\n\n1. Electronically, at the portal.\n\n2. By mail.\n\n3. By courier.',
      ).questions,
    ).toEqual([])
  })

  test('headings that are questions answered by the notice itself are not questions', () => {
    const answer =
      'The State submitted a rule on coatings, which the local district adopted last year and sent on to us for approval in the spring of this year.'
    expect(
      read(`A. What rule did the State submit?\n\n${answer}\n\nB. Are there other versions?\n\n${answer}`)
        .questions,
    ).toEqual([])
  })

  test('a table of contents asks nothing', () => {
    expect(
      read(
        'Table of Contents\n\nI. What is proposed?\n\nII. Why is it proposed?\n\nIII. When would it start?\n\nI. What is proposed?\n\nA rule on lamps is proposed by this paper, for the reasons that are given at length in the sections below it.',
      ).questions,
    ).toEqual([])
  })

  test('statute clauses are not questions', () => {
    expect(
      read(
        'The Act requires a State to: (i) submit a plan; (ii) notify each owner; and (iii) provide information at no cost.',
      ).questions,
    ).toEqual([])
  })
})
