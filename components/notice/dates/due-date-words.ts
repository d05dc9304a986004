import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import type { DueDateChange, ReportedDueDate } from '#domain/notice/notice.ts'

export const CHANGE_NAMES: Record<DueDateChange['kind'], string> = {
  extension: 'The comment period was extended',
  reopening: 'The comment period was reopened',
  correction: 'The date was corrected',
}

const DONE: Record<DueDateChange['kind'], string> = {
  extension: 'Extended',
  reopening: 'Reopened',
  correction: 'Corrected',
}

const SOURCES: Record<ReportedDueDate['source'], string> = {
  'federal-register': 'Federal Register',
  'regulations-gov': 'Regulations.gov',
}

/** "Extended to 3 March 2027 from 1 February 2027": what became of a due date. */
export const changeWords = ({ kind, from, to }: DueDateChange) =>
  `${DONE[kind]} to ${dueDayWords(to)}${from ? ` from ${dueDayWords(from)}` : ''}`

/** "Regulations.gov says 3 March 2027": what another source has. */
export const reportedWords = ({ source, due }: ReportedDueDate) =>
  `${SOURCES[source]} says ${dueDayWords(due)}`
