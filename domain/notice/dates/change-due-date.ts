import type { DueDateChange, NoticeFacts, ReportedDueDate, Span } from '../notice.ts'

type Announced = Omit<DueDateChange, 'from'>

/** Takes in an extension, a reopening or a correction that came after the notice: from now on its day counts. */
export function changeDueDate(facts: NoticeFacts, { kind, to, announcedIn }: Announced): NoticeFacts {
  const change: DueDateChange = { kind, from: facts.dueOn?.value ?? null, to, announcedIn }
  return {
    ...facts,
    dueOn: { value: to, span: null },
    dueDateChanges: [...facts.dueDateChanges, change],
  }
}

/** Takes back the last change: the due date before it counts again. `span` is where that stands in the notice. */
export function undoDueDateChange(facts: NoticeFacts, locate: (date: string) => Span | null): NoticeFacts {
  const last = facts.dueDateChanges.at(-1)
  if (!last) return facts
  return {
    ...facts,
    dueOn: last.from && { value: last.from, span: locate(last.from.date) },
    dueDateChanges: facts.dueDateChanges.slice(0, -1),
  }
}

/** The due dates that Federal Register or Regulations.gov report and that are not the day that counts here. */
export const otherDueDates = (facts: NoticeFacts): ReportedDueDate[] =>
  facts.reportedDueDates.filter(({ due }) => due.date !== facts.dueOn?.value.date)
