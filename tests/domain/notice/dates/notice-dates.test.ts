import { describe, expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const HEAD = 'Federal Register / Vol. 96, No. 1 / Monday, May 5, 2031 / Notices\n\n'
const factsOf = (dates: string) =>
  readNotice(
    fromLines(
      `${HEAD}AGENCY: Office of Lamps.\n\nACTION: Notice.\n\nDATES: ${dates}\n\nSUPPLEMENTARY INFORMATION: Lamps.`,
    ),
  ).facts
const othersOf = (dates: string) =>
  factsOf(dates).otherDates.map(({ value }) => `${value.kind} ${value.date}`)

describe('a notice with several deadlines', () => {
  test.each([
    [
      'Comments are due on or before July 17, 2031, and reply comments are due on or before August 18, 2031.',
      '2031-07-17',
      '2031-08-18',
    ],
    ['Comments due July 17, 2031; rebuttal comments due August 18, 2031.', '2031-07-17', '2031-08-18'],
    [
      'Initial comments are due 30 days after publication in the Federal Register. Reply comments are due 60 days after publication in the Federal Register.',
      '2031-06-04',
      '2031-07-04',
    ],
    [
      'Written comments are due no later than 11:59 p.m. Eastern Time on Wednesday, July 16, 2031. Written reply comments are due no later than 11:59 p.m. Eastern Time on Wednesday, August 13, 2031.',
      '2031-07-16',
      '2031-08-13',
    ],
    [
      'Interested parties may file comments on or before July 17, 2031, and responses to those comments on or before August 18, 2031. Written comments on the Paperwork Reduction Act proposed information collection requirements must be submitted by the public, Office of Management and Budget (OMB), and other interested parties on or before September 1, 2031.',
      '2031-07-17',
      '2031-08-18',
    ],
    ['Opening Comments: July 17, 2031. Reply Comments: August 18, 2031.', '2031-07-17', '2031-08-18'],
  ])('“%s” is answered by %s, and replies by %s', (dates, due, reply) => {
    const { dueOn, replyDueOn } = factsOf(dates)
    expect([dueOn?.value.date, replyDueOn?.value.date]).toEqual([due, reply])
  })

  test('that calls the comments themselves replies still closes on that day', () => {
    const { dueOn, replyDueOn } = factsOf('Replies should reach the Office no later than 14 March 2031.')
    expect([dueOn?.value.date, replyDueOn]).toEqual(['2031-03-14', null])
  })

  test('on the rule and on its paperwork closes on the day for the rule', () => {
    const dates =
      'Submit either electronic or written comments on the collection of information under the Paperwork Reduction Act of 1995 by June 4, 2031. Submit either electronic or written comments on the proposed rule by August 4, 2031.'
    expect(factsOf(dates).dueOn?.value.date).toBe('2031-08-04')
    expect(othersOf(dates)).toEqual(['other 2031-06-04'])
  })
})

describe('other days', () => {
  test.each([
    [
      'This rule is effective July 22, 2031. Comments must be received by September 22, 2031.',
      ['effective 2031-07-22'],
    ],
    [
      'Effective date: This interim rule takes effect on July 22, 2031. Comment date: September 22, 2031.',
      ['effective 2031-07-22'],
    ],
    [
      'The compliance date for small entities is July 22, 2032. Comments are due by September 22, 2031.',
      ['compliance 2032-07-22'],
    ],
    [
      'A public hearing will be held on June 3, 2031, from 9 a.m. to 5 p.m. Requests to speak must be received by May 20, 2031. Written comments close September 22, 2031.',
      ['hearing 2031-06-03', 'other 2031-05-20'],
    ],
    [
      'The Office will host a webinar on June 3, 2031. On June 10, 2031, the Office will hold a listening session. Comments must arrive by September 22, 2031.',
      ['meeting 2031-06-03', 'meeting 2031-06-10'],
    ],
    [
      'Comments must be received by September 22, 2031, so that they can be delivered to the committee on October 1, 2031.',
      ['committee 2031-10-01'],
    ],
    [
      'To register for the workshop, submit a request by June 1, 2031. Comments are due September 22, 2031.',
      ['other 2031-06-01'],
    ],
  ])('of “%s” are told apart from the due date', (dates, others) => {
    expect(factsOf(dates).dueOn?.value.date).toBe('2031-09-22')
    expect(othersOf(dates)).toEqual(others)
  })

  test.each([
    'Comments on the rule published on January 20, 2031 must be received by September 22, 2031.',
    'The comment period for the notice published January 20, 2031 (96 FR 3033), which was originally due to close March 1, 2031, is extended to September 22, 2031.',
    'The comment period is extended from March 1, 2031, to September 22, 2031.',
    'The comment period opens May 5, 2031 and closes September 22, 2031.',
    'The consultation runs from 5 May 2031 to 22 September 2031.',
    'Feedback period: 5 May 2031 – 22 September 2031 (midnight Brussels time)',
  ])('that are over or only cited count for nothing: “%s”', (dates) => {
    expect(factsOf(dates).dueOn?.value.date).toBe('2031-09-22')
    expect(othersOf(dates)).toEqual([])
  })

  test('point to the words they were read from', () => {
    const { text, facts } = readNotice(
      fromLines(
        `AGENCY: Lamps.\n\nACTION: Rule.\n\nDATES: This rule is effective July 22, 2031.\n\nSUPPLEMENTARY INFORMATION: Lamps.`,
      ),
    )
    const span = facts.otherDates[0]?.span
    expect(text.slice(span?.start, span?.end)).toBe('July 22, 2031')
  })
})

describe('the due date', () => {
  test.each([
    [
      'Comments must be received by 11:59 p.m. Eastern Time on Monday, July 7, 2031.',
      '2031-07-07',
      '23:59',
      'Eastern Time',
    ],
    ['Comments must be submitted on or before July 7, 2031, at 11:59 PM EDT.', '2031-07-07', '23:59', 'EDT'],
    ['Responses are due by 5:00 pm (ET) July 7, 2031.', '2031-07-07', '17:00', 'ET'],
    ['This consultation closes at 11.45pm on 7 July 2031.', '2031-07-07', '23:45', null],
    ['Respond by: 23:59 on 7 July 2031', '2031-07-07', '23:59', null],
    ['The call is open until 7 July 2031 (midnight Brussels time).', '2031-07-07', '23:59', 'Brussels time'],
    ['Comments must be received by noon on July 7, 2031.', '2031-07-07', '12:00', null],
    [
      'Comments due [INSERT DATE 60 DAYS AFTER DATE OF PUBLICATION IN THE FEDERAL REGISTER].',
      '2031-07-07',
      null,
      null,
    ],
    [
      'Comments must be received on or before [insert date that is 60 days after the date of publication in the Federal Register].',
      '2031-07-07',
      null,
      null,
    ],
    [
      'Interested persons may make representations within thirty (30) days after the date of publication of this notice.',
      '2031-06-04',
      null,
      null,
    ],
    [
      'Comments must be received within 90 days of this notice’s publication in the Federal Register.',
      '2031-08-03',
      null,
      null,
    ],
    ['July 7, 2031.', '2031-07-07', null, null],
    [
      'Written comments and recommendations for the proposed information collection should be received on or before July 7, 2031.',
      '2031-07-07',
      null,
      null,
    ],
    [
      'To be assured of consideration, comments should be filed no later than July 7th, 2031.',
      '2031-07-07',
      null,
      null,
    ],
  ])('of “%s” is %s at %s', (dates, date, time, zone) => {
    expect(factsOf(dates).dueOn?.value).toEqual({ date, time, zone })
  })

  test('stands in a table or beside a label of a text without a preamble', () => {
    const due = (text: string) => readNotice(fromLines(text)).facts.dueOn?.value.date
    expect(
      due('Bridges: a consultation\n\nIssued 3 January 2031\n\nClosing date 14 March 2031\n\nWhy bridges?'),
    ).toBe('2031-03-14')
    expect(
      due('Bridges: a consultation\n\nDate: 3 January 2031\n\nRespond by: 14 March 2031\n\nWhy bridges?'),
    ).toBe('2031-03-14')
    expect(
      due(
        'The Public Bill Committee invites written evidence.\n\nWritten evidence should be submitted to the Committee by 14 March 2031. The Committee is expected to report by 20 March 2031.',
      ),
    ).toBe('2031-03-14')
  })

  test('is not taken from a final rule that tells when its comment period ended', () => {
    expect(
      factsOf('This rule is effective July 22, 2031. The comment period closed on March 3, 2031.').dueOn,
    ).toBeNull()
  })
})
