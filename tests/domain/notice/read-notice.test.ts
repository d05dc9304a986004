import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NoticeReading, noticeReadingSchema, type Span } from '#domain/notice/notice.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

/** Scraps that notices are made of, so that made-up text reaches the reader's rules and not only its first one. */
const SCRAPS = [
  'AGENCY: ',
  'ACTION: ',
  'DATES: ',
  'ADDRESSES: ',
  'SUPPLEMENTARY INFORMATION: ',
  'FOR FURTHER INFORMATION CONTACT: ',
  'Comments must be received by ',
  'May 1, 2031',
  '31 February 2031',
  '11:59 p.m. Eastern Time',
  '60 days after publication',
  'reply comments by ',
  'A hearing will be held on ',
  'may not exceed 15 pages',
  '12-point font',
  'Please include a page number on each page.',
  'by email to a@b.gov',
  'Mail: ',
  'http://www.regulations.gov',
  'Late comments will not be considered.',
  'All comments will be posted.',
  'PDF or Word',
  'Docket No. ',
  'ABC-2031-0001',
  '[',
  ']',
  'RIN 1234-AB12',
  '[FR Doc. 2031-00123 Filed 4-1-31; 8:45 am]',
  'BILLING CODE 1',
  '[[Page 123]]',
  'Federal Register / Vol. 96, No. 1 / Monday, May 1, 2031 / Notices',
  'Table of Contents',
  'List of Subjects',
  '1. ',
  '2. ',
  'a. ',
  'i. ',
  'ii. ',
  '(1) ',
  '(a) ',
  '6.1 ',
  '6.1.2 ',
  'PC-1. ',
  'Question 1: ',
  'Q2. ',
  '• ',
  '○ ',
  '<bullet> ',
  'What is it?',
  'Please describe it.',
  'We seek comment on whether ',
  'the following questions:',
  'and',
  ';',
  '.',
  '?',
  '–',
  '-',
  '“',
  '’’',
  '\n',
  '\n\n',
  '\n    ',
  ' ',
  '\t',
  '\r\n',
  '\u0000',
  '\ufeff',
  '😀',
  '\ud83d',
  'é',
  'ß',
  'ſ',
  'İ',
  '\u202e',
  '\u200b',
  '\u200d',
  '\f',
  'A. What Is It?',
  'Question 3',
  'l. ',
  'II.B.3 ',
  'Issue A.1 ',
  '12\n',
  '9 Note',
  'VerDate Sep<11>2014',
  'who on DSK1PROD with NOTICES\n',
  '14060 Federal Register / Vol. 96, No. 1 / Monday / Notices\n',
  '§ 1.2 What?',
  '(a)What',
  'In 2029 the agency asked:',
]
const noticeLike = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SCRAPS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    ),
    { maxLength: 120 },
  )
  .map((scraps) => scraps.join(''))

function spansOf({ facts, questions }: NoticeReading): (Span | null)[] {
  const { title, documentNumber, citation, action, kind, publishedOn, dueOn, contact } = facts
  const { replyDueOn, isPublic } = facts
  const single = [
    title,
    documentNumber,
    citation,
    action,
    kind,
    publishedOn,
    dueOn,
    contact,
    replyDueOn,
    isPublic,
  ].map((fact) => fact?.span ?? null)
  return [
    ...single,
    ...[
      ...facts.agencies,
      ...facts.docketIds,
      ...facts.rins,
      ...facts.filing,
      ...facts.otherDates,
      ...facts.instructions,
      ...questions,
    ].map(({ span }) => span),
  ]
}

test('no text makes the reader throw, return a span outside the text, or break its own shape', () => {
  fc.assert(
    fc.property(noticeLike, (text) => {
      const reading = readNotice(fromLines(text))
      expect(noticeReadingSchema.safeParse(reading).error).toBeUndefined()
      for (const span of spansOf(reading).filter((each) => each !== null)) {
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(reading.text.length)
      }
      const ids = reading.questions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      reading.questions.forEach(({ parentId, span }, index) => {
        expect([null, ...ids.slice(0, index)]).toContain(parentId)
        expect(span?.start).toBeGreaterThanOrEqual(reading.questions[index - 1]?.span?.start ?? 0)
      })
    }),
    { numRuns: 400, examples: [['Question 1: \n    Question 1: ']] },
  )
})

test('a question’s words are the words its span points to', () => {
  const reading = readNotice(fromLines('Questions\n\n1. What is it?\n\n2. Why is it so,\nand since when?'))
  expect(reading.questions).toHaveLength(2)
  for (const { text, span } of reading.questions)
    expect(reading.text.slice(span?.start, span?.end).replace(/\s+/gu, ' ')).toBe(text)
  expect(reading.questions).toHaveLength(2)
})

test('a notice without a due date and without questions says so, and what to do', () => {
  const { warnings, facts, questions } = readNotice(
    fromLines('AGENCY: Office of Lamps.\n\nACTION: Notice.\n\nSUPPLEMENTARY INFORMATION: Lamps are bright.'),
  )
  expect(facts.dueOn).toBeNull()
  expect(questions).toEqual([])
  expect(warnings.join(' ')).toMatch(/No due date was found\..*add it/u)
  expect(warnings.join(' ')).toMatch(/No questions were found\./u)
  expect(warnings.join(' ')).toMatch(/does not seem to ask for comments/u)
})

test('a rule that takes comments but lists no questions is known to ask for them', () => {
  const { asksForComments } = readNotice(
    fromLines(
      'AGENCY: Office of Lamps.\n\nACTION: Proposed rule.\n\nDATES: Any comments must arrive by May 16, 2031.\n\nSUPPLEMENTARY INFORMATION: Lamps are bright.',
    ),
  )
  expect(asksForComments).toBe(true)
})

test('a paper that announces a decision is not taken for one that asks', () => {
  const { asksForComments, warnings } = readNotice(
    fromLines(
      'AGENCY: Office of Lamps.\n\nACTION: Final rule.\n\nDATES: This rule is effective May 16, 2031.\n\nSUPPLEMENTARY INFORMATION: Comments on the proposed rule should have said more. We received 12 comments.',
    ),
  )
  expect(asksForComments).toBe(false)
  expect(warnings.join(' ')).toMatch(/announce a decision \(“Final rule”\)\. .*right paper/u)
})

test('of several notices in one text the longest is read, and the reader is told', () => {
  const notice = (name: string, body: string) =>
    `AGENCY: ${name}.\n\nACTION: Notice.\n\nSUPPLEMENTARY INFORMATION: ${body}\n\n[FR Doc. 2031-00001 Filed 4-1-31; 8:45 am]\n\nBILLING CODE 1000-01-P\n\n`
  const { facts, warnings, text } = readNotice(
    fromLines(notice('Office of Lamps', 'Short.') + notice('Office of Ropes', 'Ropes are long. '.repeat(20))),
  )
  expect(facts.agencies.map(({ value }) => value)).toEqual(['Office of Ropes'])
  expect(text).not.toContain('Lamps')
  expect(warnings.join(' ')).toMatch(/holds 2 notices/u)
})
