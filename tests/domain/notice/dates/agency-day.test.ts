import { describe, expect, test } from 'vitest'
import {
  agencyDay,
  daysLeft,
  daysLeftWords,
  dueDayWords,
  dueInstant,
} from '#domain/notice/dates/agency-day.ts'

const due = (date: string, zone: string | null = null, time: string | null = null) => ({ date, zone, time })

describe('the agency’s day', () => {
  test('late evening in Washington is still that day, though it is tomorrow in London', () => {
    const night = new Date('2027-02-02T03:30:00Z')
    expect(agencyDay(night, 'ET')).toBe('2027-02-01')
    expect(agencyDay(night, 'GMT')).toBe('2027-02-02')
  })

  test('a notice that names no clock is read on the clock of Washington', () => {
    expect(agencyDay(new Date('2027-02-02T03:30:00Z'), null)).toBe('2027-02-01')
  })

  test('the last hour before a deadline is “due today”, wherever the server stands', () => {
    expect(daysLeft(due('2027-02-01', 'Eastern Standard Time'), new Date('2027-02-02T04:30:00Z'))).toBe(0)
  })

  test('the change to summer time neither adds nor takes a day', () => {
    expect(daysLeft(due('2027-03-20', 'ET'), new Date('2027-03-10T12:00:00Z'))).toBe(10)
  })
})

test('days left are said in words', () => {
  expect([12, 1, 0, -1, -3].map(daysLeftWords)).toEqual([
    'due in 12 days',
    'due tomorrow',
    'due today',
    'closed yesterday',
    'closed 3 days ago',
  ])
})

test('the due day carries the agency’s own hour and zone when the notice gives them', () => {
  expect(dueDayWords(due('2027-02-01', 'ET', '23:59'))).toBe('1 February 2027, 23:59 ET')
  expect(dueDayWords(due('2027-02-01'))).toBe('1 February 2027')
})

test('the closing hour is the same instant on every clock, in winter and in summer', () => {
  expect(dueInstant(due('2027-02-01', 'ET', '23:59'))?.toISOString()).toBe('2027-02-02T04:59:00.000Z')
  expect(dueInstant(due('2027-07-01', 'Eastern Time', '17:00'))?.toISOString()).toBe(
    '2027-07-01T21:00:00.000Z',
  )
  expect(dueInstant(due('2027-07-01', 'PT', '17:00'))?.toISOString()).toBe('2027-07-02T00:00:00.000Z')
})

test('without an hour there is no closing instant to convert', () => {
  expect(dueInstant(due('2027-02-01', 'ET'))).toBeNull()
})

test('zones are understood as notices print them', () => {
  const closes = (zone: string) =>
    dueInstant(due('2027-01-15', zone, '12:00'))
      ?.toISOString()
      .slice(11, 16)
  expect(
    ['EST', '(Eastern Time)', 'U.S. Eastern Time', 'prevailing Eastern time', 'local time'].map(closes),
  ).toEqual(Array(5).fill('17:00'))
  expect(['Central Time', 'Central European Time', 'CET', 'Brussels time'].map(closes)).toEqual([
    '18:00',
    '11:00',
    '11:00',
    '11:00',
  ])
  expect(['Mountain Standard Time (Arizona)', 'Asia/Kolkata', 'Nowhere/At_All', 'UTC'].map(closes)).toEqual([
    '19:00',
    '06:30',
    '17:00',
    '12:00',
  ])
})

test('the hours around a change to summer time are told right too', () => {
  expect(dueInstant(due('2027-03-14', 'ET', '01:30'))?.toISOString()).toBe('2027-03-14T06:30:00.000Z')
  expect(dueInstant(due('2027-03-14', 'ET', '03:30'))?.toISOString()).toBe('2027-03-14T07:30:00.000Z')
  expect(dueInstant(due('2027-11-07', 'ET', '03:00'))?.toISOString()).toBe('2027-11-07T08:00:00.000Z')
})
