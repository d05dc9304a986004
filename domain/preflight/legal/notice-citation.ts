import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { type RegisterCitation, registerCitations } from './register-citations.ts'

/** Where the answered notice stands in the Federal Register. */
export type NoticeCitation = {
  volume: number
  page: number
  /** No page of the notice comes after this one. */
  lastPage: number
  /** As ISO, or null. */
  publishedOn: string | null
}

/** A page of the register holds more signs than this. */
const CHARS_PER_PAGE = 3_500

/** Null for a notice that is not in the Federal Register, or when nobody knows where. */
export function noticeCitation(notice: NoticeRecord | null): NoticeCitation | null {
  const [own] = registerCitations(notice?.facts.citation?.value ?? '')
  if (!notice || !own) return null
  const pages = Math.ceil(notice.text.length / CHARS_PER_PAGE)
  return {
    ...{ volume: own.volume, page: own.page, lastPage: own.page + pages + 1 },
    publishedOn: notice.facts.publishedOn?.value ?? null,
  }
}

/** Whether a citation was meant for the notice and has one digit wrong. Swapped digits are told by the check of the caption. */
export function isSlipOf(cited: RegisterCitation, own: NoticeCitation): boolean {
  if (cited.volume !== own.volume || (cited.page >= own.page && cited.page <= own.lastPage)) return false
  const [typed, meant] = [String(cited.page), String(own.page)]
  return (
    typed.length === meant.length && [...typed].filter((digit, place) => digit !== meant[place]).length === 1
  )
}
