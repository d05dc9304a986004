import { expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { NOTICE_HEAD, plainOf, readLamps } from '../../../support/asked-of-filing.ts'

test('instructions in the body count under a heading on filing, or when they name comments', () => {
  const { facts } = readLamps(
    'Submit comments at https://www.regulations.gov.',
    'Lamps are bright.\n\nResponse Format\n\nDocuments must use 12-point font and be no more than 8 pages, exclusive of exhibits.\n\nBackground\n\nThe form must be in 14-point font.',
  )
  expect(plainOf(facts.instructions, 'page-limit')).toEqual([{ pages: 8, except: 'exhibits' }])
  expect(plainOf(facts.instructions, 'font-size')).toEqual([{ points: 12 }])
})

test('words in a question, a quotation or the address of a helper are no instructions', () => {
  const { facts } = readNotice(
    fromLines(
      `${NOTICE_HEAD}FOR FURTHER INFORMATION CONTACT: Send questions to ann@light.gov with “Lamps” in the subject line.\n\nSUPPLEMENTARY INFORMATION: We seek comment on the following questions:\n\n1. Should comments be limited to 10 pages?\n\n2. Should submissions include page numbers?\n\nOne commenter wrote: “The Office is slow. Comments must not exceed 3 pages. It should say so.”`,
    ),
  )
  expect(facts.instructions).toEqual([])
})

test('every instruction keeps the words it was read from, at its span', () => {
  const { text, facts } = readLamps(
    'Responses must not exceed 10 pages and must be numbered. Late comments will not be considered.',
  )
  expect(facts.instructions.map(({ kind }) => kind)).toContain('page-limit')
  for (const { words, span } of facts.instructions) expect(text.slice(span?.start, span?.end)).toBe(words)
})

test.each([
  'Comments received on the earlier proposal asked that responses be limited to 10 pages.',
  'Several commenters said that submissions should include page numbers.',
  'The report must be submitted by e-mail to reports@light.gov.',
  'Manufacturers must submit three copies of each test report.',
  'Under the proposed rule, each notice must be in 12-point type and may not exceed two pages.',
  'Lamp sellers must mark confidential information in reports “CONFIDENTIAL”.',
])('what others are told, or said, is no instruction: “%s”', (words) => {
  expect(readLamps('Lamps.', words).facts.instructions).toEqual([])
})
