import { expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { outlineOf } from '../reading.ts'

/** Two pages of three narrow columns as they are copied out of a reader: feet, heads and notes break in. */
const COPIED = `14059
Federal Register / Vol. 96, No. 38 / Monday, February 24, 2031 / Notices
the tail of a notice by somebody else
that ends at the top of this page.
[FR Doc. 2031–00001 Filed 2–21–31; 8:45 am]
BILLING CODE 1000–01–P
OFFICE OF LAMPS
[Docket No. 310216–0052]
RIN 9999–AB12
Request for Comment on Reading Lamps
AGENCY: Office of Lamps.
ACTION: Notice; request for comment.
DATES: Comments must be received on or
before March 27, 2031.
SUPPLEMENTARY INFORMATION:
The Office has looked at lamps for many
years, and it has found that lamps which
VerDate Sep<11>2014 16:23 Feb 21, 2031 Jkt 262001 PO 00000 Frm 00020 Fmt 4703 Sfmt 4703 E:\\FR\\FM\\24FEN1.SGM 24FEN1
jdoe
on
DSKJM1Z7X2PROD
with
NOTICES
14060 Federal Register / Vol. 96, No. 38 / Monday, February 24, 2031 / Notices
1 See the report of the Office on reading by lamplight,
which is kept in its library.
2 Id.
are bright are the better ones to read by.1
Questions
1. How should the Office define a
‘‘bright’’ lamp when it writes about
lamps for reading?
a. Is there evidence that lamps which
are bright today will be thought dim in
ten years? If so, what is it?
b. Are there effective ways to keep
a lamp bright, either by law or by
VerDate Sep<11>2014 16:23 Feb 21, 2031 Jkt 262001 PO 00000 Frm 00021 Fmt 4703 Sfmt 4703 E:\\FR\\FM\\24FEN1.SGM 24FEN1
14061
Federal Register / Vol. 96, No. 38 / Monday, February 24, 2031 / Notices
3 The law of lamps is set out in full in the handbook of
the Office. See there.
4 Id. at 12.
care, that cost little?
2. What do lamps cost?
[FR Doc. 2031–00002 Filed 2–21–31; 8:45 am]
BILLING CODE 2000–01–P
DEPARTMENT OF ROPES
AGENCY: Department of Ropes.
ACTION: Notice.
`

test('what a printed page puts around its text breaks no question', () => {
  const { questions, facts } = readNotice(fromLines(COPIED))
  expect(outlineOf(questions)).toEqual(['1', '1.a < 1', '1.b < 1', '2'])
  expect(questions[2]?.text).toBe(
    'Are there effective ways to keep a lamp bright, either by law or by care, that cost little?',
  )
  expect(facts.citation?.value).toBe('96 FR 14059')
})

test('a copy before print, one column with bare page numbers, is read through its page breaks', () => {
  const page = (n: number, words: string) => `${words}\n\n${n}\n\f`
  const body = [
    page(
      1,
      'SUPPLEMENTARY INFORMATION: The Office seeks comment on the following questions:\n\n1. Are lamps that are kept in rooms where',
    ),
    page(2, 'children read safe enough to be left alone?\n\n2. What do lamps cost in towns and in the'),
    page(3, 'country, and who pays?'),
  ].join('')
  const { questions } = readNotice(
    fromLines(
      `AGENCY: Office of Lamps.\n\nACTION: Notice.\n\n${'The Office is asking about lamps that are used for reading in houses\nand in schools, and it wants to hear from all who read by them in the\nevening.\n\n'.repeat(3)}${body}`,
    ),
  )
  expect(questions.map(({ text }) => text)).toEqual([
    'Are lamps that are kept in rooms where children read safe enough to be left alone?',
    'What do lamps cost in towns and in the country, and who pays?',
  ])
})

test('a dash typed as two hyphens is a dash, but not inside an address', () => {
  const { text } = fromLines(
    '[Federal Register Volume 96, Number 38]\n\nDocket LAMP--2031 of May 1--June 2. See https://example.gov/a--b.',
  )
  expect(text).toContain('Docket LAMP—2031 of May 1—June 2. See https://example.gov/a--b.')
})

test('a label on a line of its own is joined to the words under it', () => {
  const { questions } = readNotice(fromLines('Questions\n\n1.\nAre lamps safe?\n\n2.\nAre they cheap?'))
  expect(questions.map(({ label, text }) => `${label} ${text}`)).toEqual([
    '1 Are lamps safe?',
    '2 Are they cheap?',
  ])
})
