import type { NoticeRecord } from '#domain/notice/notice-record.ts'

const ALWAYS = String.raw`[Nn]otice|NPRM|ANPRM|RF[ICP]|[Rr]equest for (?:[Pp]ublic )?(?:[Cc]omments?|[Ii]nformation)|[Pp]roposed [Rr]ule(?:making)?|[Pp]reamble|[Aa]gency|[Qq]uestions? \(?\d`

/** Whether some words speak of a notice: as a notice, by its agencies' names or initials, or by its docket. */
export function namesNotice(notice: NoticeRecord | null): (words: string) => boolean {
  if (!notice) return () => false
  const { agencies, docketIds, rins, citation } = notice.facts
  const names = [
    ...agencies.flatMap(({ value, partOf }) => [value, partOf ?? ''].flatMap(calledBy)),
    ...[...docketIds, ...rins, ...(citation ? [citation] : [])].map(({ value }) => value),
  ]
  const known = [...new Set(names)].filter((name) => name.length > 1).map(escaped)
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[ALWAYS, ...known].join('|')})(?![\p{L}])`, 'u')
  return (words) => pattern.test(words)
}

/** "Office of Harbours, Department of Trade": the whole, its initials, and what it is for short, "the Office". */
function calledBy(name: string): string[] {
  const [own = ''] = name.split(',')
  const words = own.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const initials = words.map((word) => word.charAt(0)).join('')
  const kinds = words.filter((word) =>
    /^(?:Office|Bureau|Commission|Department|Administration|Board|Service|Agency|Authority|Corporation|Institute|Council|Secretary)$/.test(
      word,
    ),
  )
  return [own.trim(), ...(initials.length > 2 ? [initials] : []), ...kinds]
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
