import type { NoticeFacts, Question, Span } from '#domain/notice/notice.ts'

/** Where in the notice anything was read, for marking it there. */
export function factSpans(facts: NoticeFacts, questions: Question[]): Span[] {
  const { title, documentNumber, citation, action, kind, publishedOn, dueOn, replyDueOn, isPublic, contact } =
    facts
  const single = [
    ...[title, documentNumber, citation, action, kind],
    ...[publishedOn, dueOn, replyDueOn, isPublic, contact],
  ]
  const several = [
    ...[...facts.agencies, ...facts.docketIds, ...facts.rins, ...facts.otherDates],
    ...[...facts.instructions, ...facts.filing],
  ]
  return [...single, ...several, ...questions].flatMap((read) => (read?.span ? [read.span] : []))
}
