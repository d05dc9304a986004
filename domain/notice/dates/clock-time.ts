import type { DueDate } from '../notice.ts'

const ZONE =
  '(?:U\\.?S\\.?\\s+)?(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|Brussels|London|UK|Ottawa)(?:\\s+(?:Standard|Daylight))?(?:\\s+(?:Time|local time))?|[ECMPA][SD]?T|UTC|GMT|BST|CES?T'
const CLOCK = new RegExp(
  [
    `\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?\\s?m\\b\\.?,?\\s*\\(?(?<zone>${ZONE})?\\b`,
    `\\b(?<hour24>[01]\\d|2[0-3])[:h](?<minute24>[0-5]\\d)(?:\\s*hours)?\\s*\\(?(?<zone24>${ZONE})?\\b`,
    `\\b(?<word>midnight|noon)\\b,?\\s*\\(?(?<zoneOfWord>${ZONE})?\\b`,
  ].join('|'),
  'giu',
)

/** An hour as printed, with its place: `time` is `HH:MM`; midnight ends the day, so it is `23:59`. */
export type ClockTime = { time: string; zone: string | null; start: number; end: number }

/** Every hour of the day printed in `text`, in order. */
function findClockTimes(text: string): ClockTime[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const g = match.groups ?? {}
    const time = g.word ? timeOfWord(g.word) : g.half ? twelveHour(g) : `${g.hour24}:${g.minute24}`
    if (time === null) return []
    const zone = g.zone ?? g.zone24 ?? g.zoneOfWord ?? null
    return [{ time, zone, start: match.index, end: match.index + match[0].length }]
  })
}

const timeOfWord = (word: string) => (word.toLowerCase() === 'noon' ? '12:00' : '23:59')

function twelveHour(g: Record<string, string | undefined>): string | null {
  const hour = Number(g.hour)
  if (hour < 1 || hour > 12) return null
  const onClock = (hour % 12) + (g.half?.toLowerCase() === 'p' ? 12 : 0)
  return `${String(onClock).padStart(2, '0')}:${g.minute ?? '00'}`
}

/** The hour of a deadline, from the words before its date, or else after it. */
export function clockOf(before: string, after: string): Pick<DueDate, 'time' | 'zone'> {
  const found = findClockTimes(before).at(-1) ?? findClockTimes(after)[0]
  return { time: found?.time ?? null, zone: found?.zone ?? null }
}
