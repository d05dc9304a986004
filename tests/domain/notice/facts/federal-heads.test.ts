import { expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { NOTICE_HEADS } from '../../../support/notice-heads.ts'

const GAZETTE = 'Federal Register / Vol. 96, No. 80 / Monday, May 5, 2031 / Proposed Rules\n\n'

test.each(NOTICE_HEADS)(
  'a notice $set is read right',
  ({ head, agency, action, dates, addresses, ...want }) => {
    const { facts, asksForComments } = readNotice(
      fromLines(
        `${GAZETTE}${head}\n\nAGENCY: ${agency}\n\nACTION: ${action}\n\nSUMMARY: We seek comment on lamps. A rule effective January 2, 2030 is cited (95 FR 1234).\n\nDATES: ${dates}\n\nADDRESSES: ${addresses ?? 'Submit comments at https://www.regulations.gov.'}\n\nFOR FURTHER INFORMATION CONTACT: Ann Lee, (202) 555-0100.\n\nSUPPLEMENTARY INFORMATION: Lamps are bright. See Docket No. OTHER-2029-0009.`,
      ),
    )
    expect(facts.title?.value).toBe(want.title)
    expect(facts.agencies.map(({ value }) => value)).toEqual(expect.arrayContaining(want.agencies))
    expect(facts.docketIds.map(({ value }) => value)).toEqual(want.dockets)
    expect(facts.rins.map(({ value }) => value)).toEqual(want.rins ?? [])
    expect(facts.dueOn?.value.date ?? null).toBe(want.due)
    expect(facts.replyDueOn?.value.date).toBe(want.reply)
    expect(facts.kind?.value).toBe(want.kind)
    expect(asksForComments).toBe(true)
  },
)
