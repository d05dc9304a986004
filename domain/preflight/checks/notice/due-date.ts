import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import { otherDueDates } from '#domain/notice/dates/change-due-date.ts'
import { deadlineAt } from '#domain/notice/dates/deadline.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { DueDate, NoticeFacts, ReportedDueDate } from '#domain/notice/notice.ts'
import type { Finding, Level } from '../../finding.ts'
import type { Check } from '../../preflight.ts'

/** The day comments close, on the agency's clock: passed, near, or given differently elsewhere. */
export const dueDate: Check = ({ notice, now }): Finding[] => {
  const facts = notice?.facts
  const due = facts?.dueOn
  if (!facts || !due) return []
  const asked = due.span ? { asked: due.span } : {}
  return [
    ...standing(facts, due.value, now).map((finding) => ({ ...finding, ...asked })),
    ...otherDueDates(facts).map((other) => ({ ...differing(facts, due.value, other), ...asked })),
  ]
}

function standing(facts: NoticeFacts, due: DueDate, now: Date): Finding[] {
  const { state, days, words } = deadlineAt(due, now)
  const day = dueDayWords(due)
  if (state === 'closed') {
    const late = instructionsOf(facts.instructions, 'late-comments')[0]
    const { level, what } = LATE[late?.rule ?? 'unsaid']
    return [say('closed', level, `Comments closed on ${day}. ${what}`, late?.span)]
  }
  if (state !== 'today' && state !== 'soon') return []
  const level = days <= 1 ? 'warning' : 'advice'
  return [say('near', level, `Comments close on ${day}: ${words}. Leave time for the form and its files.`)]
}

const LATE = {
  refused: { level: 'blocking', what: 'The notice takes no late comments. Ask the agency before filing.' },
  'if-practicable': {
    level: 'warning',
    what: 'The notice says that late comments are read if that is practicable. File at once.',
  },
  considered: { level: 'warning', what: 'The notice says that late comments are considered. File at once.' },
  unsaid: {
    level: 'blocking',
    what: 'The notice says nothing of late comments. Look for an extension, or ask the agency.',
  },
} satisfies Record<string, { level: Level; what: string }>

const SOURCES: Readonly<Record<ReportedDueDate['source'], string>> = {
  'federal-register': 'The Federal Register',
  'regulations-gov': 'Regulations.gov',
}

/** A day that another source gives; one from before an extension needs no more than to be known. */
function differing(facts: NoticeFacts, due: DueDate, { source, due: other }: ReportedDueDate): Finding {
  const change = facts.dueDateChanges.findLast(({ from }) => from?.date === other.date)
  const [day, otherDay] = [dueDayWords(due), dueDayWords(other)]
  return change
    ? say(
        source,
        'advice',
        `${SOURCES[source]} still gives ${otherDay}, the day before the change. ${change.announcedIn ? `It was announced in ${change.announcedIn}. ` : ''}File by then if you can.`,
      )
    : say(
        source,
        'warning',
        `${SOURCES[source]} gives ${otherDay}, but ${day} counts here. Find out which is right; until then take the earlier.`,
      )
}

const say = (about: string, level: Level, message: string, asked?: Finding['asked'] | null): Finding => ({
  check: 'due-date',
  level,
  about,
  message,
  place: { kind: 'notice' },
  ...(asked && { asked }),
})
