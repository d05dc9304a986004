import type { DueDate } from '../notice.ts'
import { dueDayWords, dueInstant } from './agency-day.ts'

/** One deadline for a calendar. `uid` stays the same for good; `revision` grows when the day changes. */
export type CalendarEntry = {
  uid: string
  title: string
  due: DueDate
  /** Lines of plain text. */
  notes: string[]
  url: string
  revision: number
}

const LONGEST_LINE = 75
/** How long before a deadline the calendar reminds. */
const ALARMS = [
  ['-P7D', 'in a week'],
  ['-P1D', 'tomorrow'],
] as const

/** Deadlines as an iCalendar file (RFC 5545). `now` is when it is written. */
export function writeICalendar(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rejoinder//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function eventLines({ uid, title, due, notes, url, revision }: CalendarEntry, now: Date): string[] {
  const closesAt = dueInstant(due)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    // Without an hour the deadline is the agency's whole day, not midnight on somebody's clock.
    closesAt ? `DTSTART:${utc(closesAt)}` : `DTSTART;VALUE=DATE:${due.date.replaceAll('-', '')}`,
    `SEQUENCE:${revision}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([`Comments close ${dueDayWords(due)}.`, ...notes].join('\n'))}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    ...ALARMS.flatMap(([trigger, when]) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${escaped(`Due ${when}: ${title}`)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d+/gu, '')

const escaped = (text: string) =>
  text
    .replace(/\r\n?/gu, '\n')
    // Everything a calendar may not hold, but not the line break.
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\n/gu, '\\n')

const bytes = new TextEncoder()

/** Breaks a line so that none is over 75 octets, and never within a character. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const length = bytes.encode(character).length
    if (size + length > LONGEST_LINE) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += length
  }
  return [...lines, current].join('\r\n')
}
