import type { Read } from '../facts/find-title.ts'
import type { DueDate } from '../notice.ts'
import { bestOf, type NamedDate, type NamedDates } from './named-dates.ts'

/** How sure the words must be: in the part about dates, in the rest, and in a text that has no parts. */
const FLOORS = { dates: 2, rest: 4, onlyText: 1 }

/**
 * When comments close. A day that the part about dates gives without a word on what it is for is taken for it; a day
 * for "replies" only when no other is named, since some agencies call the comments themselves replies. Of several
 * places that give the day, one that gives the hour too is taken.
 */
export function findDueDate(named: NamedDates): Read<DueDate> | null {
  const due = lastDay(named)
  if (due === null || due.value.time !== null) return due
  const isTimed = (date: NamedDate) =>
    date.role === 'comments' && date.due.date === due.value.date && date.due.time !== null
  return bestOf([...named.dates, ...named.rest].filter(isTimed), FLOORS.dates) ?? due
}

function lastDay({ dates, rest, hasPreamble }: NamedDates): Read<DueDate> | null {
  const isForComments = (date: NamedDate) => date.role === 'comments'
  return (
    bestOf(dates.filter(isForComments), FLOORS.dates) ??
    bestOf(
      dates.filter((date) => date.role === null),
      FLOORS.dates,
    ) ??
    bestOf(rest.filter(isForComments), hasPreamble ? FLOORS.rest : FLOORS.onlyText) ??
    bestOf(
      [...dates, ...rest].filter((date) => date.role === 'reply'),
      FLOORS.rest,
    )
  )
}
