import { describe, expect, test } from 'vitest'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const dueOf = (dates: string, head = '') =>
  readNotice(
    fromLines(
      `${head}AGENCY: Office of Lamps.\n\nACTION: Notice.\n\nDATES: ${dates}\n\nSUPPLEMENTARY INFORMATION: Lamps.`,
    ),
  ).facts.dueOn?.value ?? null

describe('the due date', () => {
  test.each([
    ['Comments must be received on or before September 22, 2031.', '2031-09-22'],
    ['Written comments should be submitted by: May 16, 2031.', '2031-05-16'],
    ['Submit comments by June 14, 2031. Comments received after this date may not be read.', '2031-06-14'],
    ['Comments must be submitted (postmarked, sent, or received) by May 1, 2031.', '2031-05-01'],
    ['Comments are requested on or before 4 April 2031. Early comments are encouraged.', '2031-04-04'],
    [
      'This rule is effective July 22, 2031. Comments: Comments must be received on or before September 22, 2031.',
      '2031-09-22',
    ],
    [
      'The comment period for the rule published on January 20, 2031 is reopened. We will consider all comments that we receive on or before May 5, 2031.',
      '2031-05-05',
    ],
    ['A public hearing will be held on March 3, 2031. Comments close April 9, 2031.', '2031-04-09'],
    ['Comments are due on or before 06/14/2031.', '2031-06-14'],
  ])('of “%s” is %s', (dates, date) => {
    expect(dueOf(dates)?.date).toBe(date)
  })

  test('is the day for first comments, not for replies', () => {
    expect(
      dueOf('Reply comments are due by November 15, 2031. Initial comments are due by October 18, 2031.')
        ?.date,
    ).toBe('2031-10-18')
  })

  test('keeps the time and the zone as printed', () => {
    expect(
      dueOf('Comments are due no later than 11:59 p.m. Eastern Time on Wednesday, October 18, 2031.'),
    ).toEqual({
      date: '2031-10-18',
      time: '23:59',
      zone: 'Eastern Time',
    })
    expect(dueOf('Comments must be received no later than 5 p.m. on August 16, 2031.')).toEqual({
      date: '2031-08-16',
      time: '17:00',
      zone: null,
    })
  })

  test('has its time wherever the notice gives it with the day', () => {
    const page =
      'Consultation on lamps\n\nDuration: From 14 March 2031 to 6 June 2031\n\nHow to respond: Please send your response by 11:59pm on 6 June 2031.\n\nThe office closes at 5pm on 7 June 2031.'
    expect(readNotice(fromLines(page)).facts.dueOn?.value).toMatchObject({
      date: '2031-06-06',
      time: '23:59',
    })
  })

  test('is counted from publication when only a number of days is given', () => {
    const head = 'Federal Register / Vol. 96, No. 1 / Monday, May 5, 2031 / Notices\n\n'
    expect(
      dueOf('Comments must be received within 60 days after publication in the Federal Register.', head)
        ?.date,
    ).toBe('2031-07-04')
    expect(
      dueOf('Comments must be received within 60 days after publication in the Federal Register.'),
    ).toBeNull()
  })

  test('is not a day on which something else happens', () => {
    expect(dueOf('This rule is effective July 22, 2031.')).toBeNull()
  })

  test('is found in a text without a preamble', () => {
    expect(
      readNotice(fromLines('Consultation on bridges\n\nThe Ministry invites views by 14 March 2031.')).facts
        .dueOn?.value.date,
    ).toBe('2031-03-14')
  })
})
