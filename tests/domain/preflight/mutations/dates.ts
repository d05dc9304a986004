import type { DueDateChange } from '#domain/notice/notice.ts'
import { type Change, withFacts } from '#tests/support/change-letter.ts'
import type { Mutation } from './mutation.ts'

const at =
  (now: string): Change =>
  (letter) => ({ ...letter, now: new Date(now) })
const due = (date: string) => ({ date, time: null, zone: null })
const extension: DueDateChange = {
  ...{ kind: 'extension', from: due('2024-03-13'), to: due('2024-03-27'), announcedIn: '89 FR 15000' },
}

/** A letter near its due date, past it, or with another one elsewhere. */
export const DATES: Mutation[] = [
  {
    what: 'comments closed yesterday',
    given: at('2024-03-23T12:00:00Z'),
    change: at('2024-03-28T12:00:00Z'),
    finds: ['due-date: closed'],
  },
  {
    what: 'comments close in three days',
    given: at('2024-03-24T03:00:00Z'),
    change: at('2024-03-24T12:00:00Z'),
    finds: ['due-date: near'],
  },
  {
    what: 'Regulations.gov gives another day',
    given: withFacts({ reportedDueDates: [{ source: 'regulations-gov', due: due('2024-03-27') }] }),
    change: withFacts({ reportedDueDates: [{ source: 'regulations-gov', due: due('2024-03-28') }] }),
    finds: ['due-date: regulations-gov'],
  },
  {
    what: 'the Federal Register still gives the day before an extension',
    given: withFacts({ dueDateChanges: [extension] }),
    change: withFacts({ reportedDueDates: [{ source: 'federal-register', due: due('2024-03-13') }] }),
    finds: ['due-date: federal-register'],
  },
]
