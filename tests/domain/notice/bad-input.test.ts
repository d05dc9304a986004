import { expect, test } from 'vitest'
import { LIMITS } from '#domain/limits.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'
import { outlineOf } from './reading.ts'

/** Texts built to be slow to read, each repeated until it is long. */
const SLOW = [
  '1. What is this?\n\na. Why?\n\n',
  'a-\n',
  '[[Page 1]]\n',
  'Docket No. ',
  'comments are ',
  '(a) ',
  '. ',
  'A. What Is the Cost of Lamps?\n\n1. What?\n\n',
  'Question 1\n\n',
  'The Agency Asks ',
  'commenters are asked to ',
  '12\n\n',
  '1 Note\nword\n',
  'A--',
  '§ 1 ',
  '• a:\n\n',
  '1. a\n\n',
  '1.1.1.1.',
  'ii. ',
  '\u202e\u200b',
  '\ud800',
  'A-A',
]

test('reading takes time in proportion to the text, also when it is built to be slow', () => {
  for (const unit of SLOW) {
    const read = (characters: number) => {
      const { questions } = readNotice(fromLines(unit.repeat(characters / unit.length)))
      expect(questions.length).toBeLessThanOrEqual(LIMITS.questionsPerNotice)
    }
    expect(growsInProportion(read, 20_000), unit).toBe(true)
  }
}, 60_000)

test('a notice of five thousand questions is read whole, and of more the reader is told', () => {
  const ask = (count: number) =>
    readNotice(fromLines(Array.from({ length: count }, (_, n) => `PC-${n + 1}. Is it so?`).join('\n\n')))
  const whole = ask(999)
  expect(whole.questions).toHaveLength(999)
  expect(whole.warnings.join(' ')).not.toMatch(/5,000/u)
  const nested = Array.from(
    { length: 999 },
    (_, n) => `${n + 1}. Is it so?${'abcde'.replace(/./gu, '\n\n$&. Why?')}`,
  )
  const cut = readNotice(fromLines(`Questions\n\n${nested.join('\n\n')}`))
  expect(cut.questions).toHaveLength(LIMITS.questionsPerNotice)
  expect(cut.questions.at(-1)?.label).toBe('834.a')
  expect(cut.warnings.join(' ')).toMatch(/more than 5,000 questions\. The first 5,000 were kept/u)
}, 20_000)

test('a text that is not words is told from one in any language, and what to do is said', () => {
  const warned = (text: string) =>
    readNotice(fromLines(text)).warnings.some((each) => /cannot be read.*Paste/u.test(each))
  const words =
    'The Office of Lamps seeks comment on whether lamps should be licensed (see 12 CFR 3.4), e.g. in schools. '
  const shifted = [...words]
    .map((sign) => (sign === ' ' ? sign : String.fromCharCode(sign.charCodeAt(0) - 29)))
    .join('')
  expect(warned(shifted.repeat(30))).toBe(true)
  expect(warned('\ue012\ue013\ue014 \ue015\ue016 '.repeat(300))).toBe(true)
  expect(warned(`${'\ufffd\ufffd\ufffd\ufffd '.repeat(300)}`)).toBe(true)
  expect(warned(words.repeat(30))).toBe(false)
  expect(
    warned(
      'Das Bundesamt bittet um Stellungnahmen zu der Frage, ob Öllampen geprüft werden sollen. '.repeat(30),
    ),
  ).toBe(false)
  expect(warned('Комиссия просит ответить на вопросы о лампах. 委員会は 意見を 求める。 '.repeat(50))).toBe(
    false,
  )
  expect(warned('12.5 13.6 $400 2031-04-05 '.repeat(300))).toBe(false)
})

test('marks that nobody sees break no label, and spans stay exact', () => {
  const hidden = ['\u202e', '\u200b', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u0000', '\u200f', '\u200d']
  const text = hidden
    .map((mark, n) => `${mark}${n + 1}${mark}.${mark} Is${mark} it so in case ${n + 1}?`)
    .join('\n\n')
  const { questions, text: whole } = readNotice(fromLines(`Questions\n\n${text}`))
  expect(outlineOf(questions)).toEqual(hidden.map((_, n) => `${n + 1}`))
  for (const question of questions) {
    expect(question.text).toMatch(/^Is it so in case \d\?$/u)
    expect(whole.slice(question.span?.start, question.span?.end)).toBe(question.text)
  }
})

test('halves of characters are replaced, so that a notice can be stored', () => {
  const { text, questions } = readNotice(
    fromLines('Questions\n\n1. Is \ud83d it so?\n\n2. Is \udc00 it not?'),
  )
  expect(text.isWellFormed()).toBe(true)
  expect(questions).toHaveLength(2)
})

test('three hundred levels and a line without end are read', () => {
  const deep = Array.from(
    { length: 300 },
    (_, n) => `${Array.from({ length: n + 1 }, () => 1).join('.')} Is it so?`,
  )
  const { questions } = readNotice(fromLines(`Questions\n\n${deep.join('\n\n')}`))
  expect(questions.length).toBeGreaterThan(0)
  for (const { label } of questions) expect(label.length).toBeLessThanOrEqual(40)
  const endless = readNotice(fromLines(`Questions\n\n1. Is it so?\n\n2. ${'Why is it so? '.repeat(20_000)}`))
  expect(endless.questions).toHaveLength(2)
  expect(endless.questions[1]?.text.length).toBeLessThanOrEqual(LIMITS.questionChars)
})
