import type { DueDate, ReportedDueDate } from '#domain/notice/notice.ts'
import type { DraftRole } from '#domain/roles.ts'
import type { DraftPlan } from '../assemble/plan.ts'

/** A draft without its words, which live in its ydoc. */
export type DraftRecord = {
  id: string
  workspace: { id: string; name: string; slug: string }
  noticeId: string | null
  title: string
  /** A letter frame's id. */
  frame: string
  plan: DraftPlan
  memberRole: DraftRole | null
  assembledAt: Date | null
  /** Changes with every save; a plan is saved on top of the one it was made from. */
  updatedAt: Date
}

/** A draft as a list shows it to one person. */
export type DraftSummary = {
  id: string
  title: string
  noticeId: string | null
  noticeTitle: string | null
  dueOn: DueDate | null
  /** What other sources report instead of that day. */
  otherDueDates: ReportedDueDate[]
  /** Whether the due date was extended, reopened or corrected after the notice. */
  isDueDateChanged: boolean
  isAssembled: boolean
  memberRole: DraftRole | null
  /** How many people have a role of their own. */
  namedPeople: number
  /** What the reader may do. */
  role: DraftRole
  updatedAt: Date
}
