import { describe, expect, test } from 'vitest'
import { isFederalWorkingDay } from '#domain/notice/dates/federal-holidays.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'

const NOTICE =
  'AGENCY: Office of Lamps.\n\nACTION: Notice.\n\nSUPPLEMENTARY INFORMATION: Lamps are bright.\n\n'
const factsOf = (text: string) => readNotice(fromLines(text)).facts

describe('the day of publication', () => {
  test.each([
    [
      'is the next working day after a filing at the opening hour',
      '[FR Doc. 2031-00123 Filed 7-3-31; 8:45 am]',
      '2031-07-07',
    ],
    ['passes over the turn of the year', '[FR Doc. 2031-00123 Filed 12-31-30; 8:45 am]', '2031-01-02'],
    ['is not guessed from a special filing', '[FR Doc. 2031-00123 Filed 7-1-31; 4:15 pm]', undefined],
  ])('%s', (_law, end, day) => {
    expect(factsOf(`${NOTICE}${end}\n\nBILLING CODE 1000-01-P`).publishedOn?.value).toBe(day)
  })

  test('and the number are read from the stamp of a copy shown early', () => {
    const { publishedOn, documentNumber } = factsOf(
      `This document is scheduled to be published in the Federal Register on 07/07/2031 and available online at https://federalregister.gov/d/2031-00123, and on https://govinfo.gov\n\n${NOTICE}`,
    )
    expect([publishedOn?.value, documentNumber?.value]).toEqual(['2031-07-07', '2031-00123'])
  })

  test('of a paper that no gazette prints is the one it gives for itself', () => {
    expect(
      factsOf('Bridges: a consultation\n\nPublished: 3 January 2031\n\nWhy bridges?').publishedOn?.value,
    ).toBe('2031-01-03')
    expect(
      factsOf('Bridges: a consultation\n\nPublished papers of 3 January 2031 are cited.').publishedOn,
    ).toBeNull()
  })
})

test('federal offices are closed on weekends and holidays, also on the days holidays are moved to', () => {
  const days = [
    '2031-07-04',
    '2031-07-05',
    '2031-11-27',
    '2031-05-26',
    '2032-07-05',
    '2032-12-24',
    '2031-07-07',
  ]
  expect(days.map(isFederalWorkingDay)).toEqual([false, false, false, false, false, false, true])
})
