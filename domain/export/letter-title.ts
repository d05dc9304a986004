import type { NoticeFacts } from '#domain/notice/notice.ts'

/**
 * What a filed letter is called in its file's name and metadata. A letter that answers a notice is named after the
 * notice: the team's own title for the draft is theirs, and "Team copy of…" must never reach a docket.
 */
export function letterTitle(facts: NoticeFacts | null, draftTitle: string): string {
  const notice = facts?.title?.value.trim() ?? ''
  return notice === '' ? draftTitle : `Comment on ${notice}`
}
