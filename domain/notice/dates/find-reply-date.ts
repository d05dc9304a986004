import type { Read } from '../facts/find-title.ts'
import type { DueDate } from '../notice.ts'
import { bestOf, type NamedDate, type NamedDates } from './named-dates.ts'

const FLOOR = 2

/** When replies to the first comments close, in proceedings that take them: always a day after the due date. */
export function findReplyDate(
  { dates, rest }: NamedDates,
  dueOn: Read<DueDate> | null,
): Read<DueDate> | null {
  const isReply = (date: NamedDate) =>
    date.role === 'reply' && dueOn !== null && date.due.date > dueOn.value.date
  return bestOf([...dates, ...rest].filter(isReply), FLOOR)
}
