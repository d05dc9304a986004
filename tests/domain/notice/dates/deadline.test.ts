import { expect, test } from 'vitest'
import { changeDueDate, otherDueDates, undoDueDateChange } from '#domain/notice/dates/change-due-date.ts'
import { deadlineAt } from '#domain/notice/dates/deadline.ts'
import { EMPTY_FACTS, type NoticeFacts } from '#domain/notice/notice.ts'

const DUE = { date: '2027-02-01', time: '17:00', zone: 'ET' }
const at = (instant: string, due = DUE) => deadlineAt(due, new Date(instant))

test('a deadline is open, near, soon, today and then closed', () => {
  const instants = [
    '2027-01-01T12:00Z',
    '2027-01-20T12:00Z',
    '2027-01-30T12:00Z',
    '2027-02-01T21:00Z',
    '2027-02-01T22:01Z',
  ]
  expect(instants.map((instant) => at(instant).state)).toEqual(['open', 'near', 'soon', 'today', 'closed'])
})

test('on the last day the hours left are told, and an hour that has passed has passed', () => {
  expect(at('2027-02-01T15:30:00Z').words).toBe('due today, 6 hours left')
  expect(at('2027-02-01T20:45:00Z').words).toBe('due today, about an hour left')
  expect(at('2027-02-01T21:30:00Z').words).toBe('due today, less than an hour left')
  expect(at('2027-02-01T22:30:00Z').words).toBe('closed earlier today')
  expect(at('2027-02-03T22:30:00Z').words).toBe('closed 2 days ago')
})

test('without an hour the agency’s whole day is in time', () => {
  const day = { date: '2027-02-01', time: null, zone: null }
  expect(deadlineAt(day, new Date('2027-02-02T04:59:00Z')).words).toBe('due today')
  expect(deadlineAt(day, new Date('2027-02-02T05:01:00Z')).state).toBe('closed')
})

const facts: NoticeFacts = { ...EMPTY_FACTS, dueOn: { value: DUE, span: { start: 3, end: 9 } } }
const LATER = { date: '2027-03-03', time: '17:00', zone: 'ET' }
const EXTENSION = { kind: 'extension', to: LATER, announcedIn: '92 FR 1234' } as const

test('an extension becomes the day that counts, and what it was before is kept', () => {
  const extended = changeDueDate(facts, EXTENSION)
  expect(extended.dueOn).toEqual({ value: LATER, span: null })
  expect(extended.dueDateChanges).toEqual([{ ...EXTENSION, from: DUE }])
})

test('taking an extension back leaves the notice as it was', () => {
  const back = undoDueDateChange(changeDueDate(facts, EXTENSION), () => ({ start: 3, end: 9 }))
  expect(back).toEqual(facts)
  expect(undoDueDateChange(facts, () => null)).toBe(facts)
})

test('only a reported day that differs from the one that counts is worth saying', () => {
  const reported: NoticeFacts = {
    ...facts,
    reportedDueDates: [
      { source: 'federal-register', due: { date: '2027-02-01', time: null, zone: null } },
      { source: 'regulations-gov', due: LATER },
    ],
  }
  expect(otherDueDates(reported).map(({ source }) => source)).toEqual(['regulations-gov'])
  expect(otherDueDates(changeDueDate(reported, EXTENSION)).map(({ source }) => source)).toEqual([
    'federal-register',
  ])
})
