import { expect, test } from 'vitest'
import { monthAfter, monthWords, readMonth, weeksOf } from '#domain/notice/dates/month-grid.ts'

test('a month is shown in whole weeks that begin on Monday', () => {
  const weeks = weeksOf('2027-03')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.[0]).toBe('2027-03-01')
  expect(weeks.at(-1)).toEqual([
    '2027-03-29',
    '2027-03-30',
    '2027-03-31',
    '2027-04-01',
    '2027-04-02',
    '2027-04-03',
    '2027-04-04',
  ])
  expect(weeksOf('2027-02')).toHaveLength(4)
  expect(weeksOf('2027-08').map((week) => week[0])).toContain('2027-08-30')
})

test('every day of every month of ten years is shown once, in order', () => {
  for (let index = 0, month = '2024-01'; index < 120; index++, month = monthAfter(month, 1)) {
    const days = weeksOf(month).flat()
    const own = days.filter((day) => day.startsWith(month))
    expect(own).toHaveLength(
      new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
    )
    expect(days).toEqual(days.toSorted())
    expect(new Date(days[0] ?? '').getUTCDay()).toBe(1)
  }
})

test('months follow one another over the year’s end, and nonsense is no month', () => {
  expect([monthAfter('2027-12', 1), monthAfter('2027-01', -1)]).toEqual(['2028-01', '2026-12'])
  expect(monthWords('2027-03')).toBe('March 2027')
  expect(['2027-13', '27-01', '', undefined, '2027-01-01'].map(readMonth)).toEqual(Array(5).fill(null))
})
