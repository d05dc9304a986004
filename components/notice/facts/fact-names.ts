import type { FactKey } from '#domain/notice/notice.ts'

/** What each fact is called. */
export const FACT_NAMES: Record<FactKey, string> = {
  title: 'Title',
  agencies: 'Agencies',
  docketIds: 'Docket numbers',
  rins: 'Regulation identifier numbers (RIN)',
  documentNumber: 'Document number',
  citation: 'Citation',
  action: 'Action',
  kind: 'Kind',
  publishedOn: 'Published on',
  dueOn: 'Comments due',
  replyDueOn: 'Replies to comments due',
  otherDates: 'Other dates',
  reportedDueDates: 'Due dates other sources report',
  dueDateChanges: 'Changes of the due date',
  isPublic: 'Comments are published',
  instructions: 'What the agency asks of a filing',
  contact: 'Contact',
  filing: 'How to file',
}
