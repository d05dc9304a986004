import type { NoticeFacts } from '#domain/notice/notice.ts'
import { cleanText } from './clean-text.ts'

const LONGEST_TITLE = 64

/** What stands at the head of every page but the first: the docket numbers and a short title. */
export function runningHead(facts: NoticeFacts | null, title: string): string {
  const dockets = facts?.docketIds.map((docket) => docket.value.trim()).filter(Boolean) ?? []
  const short = shorten(cleanText(facts?.title?.value || title).trim())
  const label = dockets.length > 1 ? 'Docket Nos.' : 'Docket No.'
  const parts =
    dockets.length > 0 ? [`${label} ${cleanText(dockets.slice(0, 2).join(', '))}`, short] : [short]
  return parts.filter(Boolean).join(' · ')
}

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.slice(0, LONGEST_TITLE + 1)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2))
  return `${words.replace(/[\s,;:.–—-]+$/u, '')}…`.toWellFormed()
}
