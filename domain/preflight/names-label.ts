const SEPARATOR = '\\s*(?:,|;|&|[–—-]|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)\\s*'
const ITEM = '\\(?\\d{1,3}\\)?(?:\\.?\\(?[a-z]{1,4}\\)?(?![a-z]))*'
/** What follows a word for question: one number, a list of them, or a range. */
const LISTED = new RegExp(
  `\\b(?:questions?|topics?|issues?|items?|nos?\\.|q\\.?)\\s*(?<list>${ITEM}(?:(?:${SEPARATOR})+${ITEM})*)`,
  'giu',
)

const looks = new Map<string, RegExp>()

/**
 * Whether words name an agency's question by its label, in any of the ways letters write one: `Question 2.d.i`,
 * `2(d)(i)`, `Questions 1, 2 and 4–6`. A bare number counts behind a word for question, or where the words start.
 */
export function namesLabel(text: string, label: string): boolean {
  const bare = label.replace(/^(?:question|q)\.?\s*(?=[\d(])/iu, '').trim()
  if (bare === '') return false
  if (!/^\d+$/u.test(bare)) return looseLabel(bare).test(text)
  if (new RegExp(`^\\s*\\(?${bare}(?:[.):]|\\s|$)`, 'u').test(text)) return true
  const number = Number(bare)
  return [...text.matchAll(LISTED)].some(({ groups }) =>
    rangesOf(groups?.list ?? '').some(([from, to]) => from <= number && number <= to),
  )
}

/** `2.d.i` with dots, brackets or nothing between its steps. */
function looseLabel(label: string): RegExp {
  const known = looks.get(label)
  if (known) return known
  const steps = label.match(/[\p{L}\p{N}]+/gu) ?? []
  const pattern = steps.map((step) => `[([]?${step}[)\\]]?`).join('[.\\s‐‑–-]?')
  const look = new RegExp(`(?<![\\p{L}\\p{N}.])${pattern}(?![\\p{L}\\p{N}])`, 'iu')
  looks.set(label, look)
  return look
}

/** The numbers of a list as ranges; `4–6` is one, a single number a range of itself. */
function rangesOf(list: string): [number, number][] {
  return [...list.matchAll(/(\d{1,3})(?:\)?\s*(?:[–—-]|\bto\b|\bthrough\b)\s*\(?(\d{1,3}))?/giu)].map(
    ([, from, to]) => [Number(from), Number(to ?? from)],
  )
}
