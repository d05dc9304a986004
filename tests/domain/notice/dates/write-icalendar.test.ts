import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarEntry, writeICalendar } from '#domain/notice/dates/write-icalendar.ts'

const NOW = new Date('2027-01-05T10:20:30.400Z')
const entry: CalendarEntry = {
  uid: 'deadline-1@rejoinder',
  title: 'Comments due: Lamps',
  due: { date: '2027-02-01', time: '23:59', zone: 'ET' },
  notes: ['Docket LAMP-2027-1'],
  url: 'https://example.org/d/1',
  revision: 0,
}

/** Content lines as a calendar reads them: unfolded, each a name, its parameters and a value. */
function linesOf(file: string) {
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':')
      const [name = '', ...parameters] = line.slice(0, colon).split(';')
      return { name, parameters, value: line.slice(colon + 1) }
    })
}
const unescaped = (value: string) =>
  value.replace(/\\(.)/gsu, (_, mark: string) => (mark === 'n' ? '\n' : mark))
const propertyOf = (file: string, name: string) => linesOf(file).find((line) => line.name === name)?.value

test('an hour is given in UTC, so that every calendar shows it on its own clock', () => {
  const file = writeICalendar('Drafts', [entry], NOW)
  expect(propertyOf(file, 'DTSTART')).toBe('20270202T045900Z')
  expect(propertyOf(file, 'DTSTAMP')).toBe('20270105T102030Z')
  expect(propertyOf(file, 'UID')).toBe('deadline-1@rejoinder')
})

test('a deadline without an hour is a day and nothing else', () => {
  const due = { date: '2027-02-01', time: null, zone: null }
  const start = linesOf(writeICalendar('Drafts', [{ ...entry, due }], NOW)).find(
    ({ name }) => name === 'DTSTART',
  )
  expect(start).toEqual({ name: 'DTSTART', parameters: ['VALUE=DATE'], value: '20270201' })
})

test('the file is one calendar in which every part that begins also ends', () => {
  const open: string[] = []
  const closed: string[] = []
  for (const { name, value } of linesOf(writeICalendar('Drafts', [entry, { ...entry, uid: '2' }], NOW))) {
    if (name === 'BEGIN') open.push(value)
    if (name === 'END') closed.push(open.pop() === value ? value : `not ${value}`)
  }
  expect(open).toEqual([])
  const event = ['VALARM', 'VALARM', 'VEVENT']
  expect(closed).toEqual([...event, ...event, 'VCALENDAR'])
})

test('a changed day comes with a higher number, so that calendars take it over', () => {
  expect(propertyOf(writeICalendar('Drafts', [{ ...entry, revision: 2 }], NOW), 'SEQUENCE')).toBe('2')
})

test('whatever a title says, lines end in CRLF, none is over 75 octets, and it reads back word for word', () => {
  const titles = fc.string({
    unit: fc.constantFrom('a', ' ', ',', ';', '\\', '\n', 'é', '—', '🪔', ':', '"'),
    maxLength: 200,
  })
  fc.assert(
    fc.property(titles, (title) => {
      const file = writeICalendar('Drafts', [{ ...entry, title }], NOW)
      expect(file.endsWith('\r\n')).toBe(true)
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(file.isWellFormed()).toBe(true)
      expect(unescaped(propertyOf(file, 'SUMMARY') ?? '')).toBe(title)
    }),
    { numRuns: 100 },
  )
})
