import { deadlineAt } from '../notice/dates/deadline.ts'
import type { DueDate } from '../notice/notice.ts'

/** Whether a filing came after the due date, on the agency's clock; without an hour its whole day is in time. */
export const isAfterDeadline = (filedAt: Date, due: DueDate | null): boolean =>
  due !== null && deadlineAt(due, filedAt).state === 'closed'
