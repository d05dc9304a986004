import { dueDayWords } from './dates/agency-day.ts'
import { describeInstruction } from './instructions/describe-instruction.ts'
import type { FactKey, NoticeFacts } from './notice.ts'

/** What a fact says, in words: one line for each thing it lists, none when nothing is known. */
export function factWords(key: FactKey, facts: NoticeFacts): string[] {
  switch (key) {
    case 'dueOn':
    case 'replyDueOn': {
      const due = facts[key]
      return due ? [dueDayWords(due.value)] : []
    }
    case 'isPublic':
      return facts.isPublic ? [facts.isPublic.value ? 'Yes' : 'No'] : []
    case 'otherDates':
      return facts.otherDates.map(({ value }) => `${value.date} (${value.kind})`)
    case 'instructions':
      return facts.instructions.map(describeInstruction)
    case 'reportedDueDates':
      return facts.reportedDueDates.map(({ due }) => dueDayWords(due))
    case 'dueDateChanges':
      return facts.dueDateChanges.map(({ to }) => dueDayWords(to))
    case 'agencies':
    case 'docketIds':
    case 'rins':
    case 'filing':
      return facts[key].map(({ value }) => value)
    default: {
      const fact = facts[key]
      return fact ? [fact.value] : []
    }
  }
}
