import type { NoticeFacts, Question } from './notice.ts'
import type { NoticeOrigin } from './notice-origin.ts'

/** A notice as it is kept: the reading as its team has corrected it. `questions` are in the order to show them. */
export type NoticeRecord = {
  id: string
  workspaceId: string
  title: string
  facts: NoticeFacts
  text: string
  warnings: string[]
  questions: Question[]
  /** Where it came from; null when nobody kept that. */
  origin: NoticeOrigin | null
  /** Ids of questions that a newer version no longer asks and that are kept because a draft answers them. */
  gone: string[]
}
