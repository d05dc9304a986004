import { factWords } from '../fact-words.ts'
import { FACT_KEYS, type NoticeFacts, type Span } from '../notice.ts'
import type { Conflict, MergeReport } from './merge-report.ts'
import { moveSpan } from './move-span.ts'

type Version = { text: string; facts: NoticeFacts }
type Read = { span: Span | null }

const SINGLE = [
  ...(['title', 'documentNumber', 'citation', 'action', 'kind', 'contact'] as const),
  ...(['publishedOn', 'dueOn', 'replyDueOn', 'isPublic'] as const),
]
const LISTS = ['agencies', 'docketIds', 'rins', 'otherDates', 'instructions', 'filing'] as const

/**
 * Three versions of a notice's facts become one: what the team corrected stays, else the newer version counts. What
 * the newer version is silent about stays as well. `takeNewer` names the conflicts in which it is to win.
 */
export function mergeFacts(
  base: NoticeFacts,
  ours: Version,
  newer: Version,
  takeNewer: ReadonlySet<string>,
): { facts: NoticeFacts; report: Pick<MergeReport, 'facts' | 'conflicts'> } {
  const conflicts: Conflict[] = []
  const move = (span: Span | null) => moveSpan(span, ours.text, newer.text)
  const one = (key: (typeof SINGLE)[number]) => {
    const [was, mine, theirs] = [base[key], ours.facts[key], newer.facts[key]]
    const kept = mine && { ...mine, span: spanOf(was, mine, isSame(mine, theirs) ? theirs : null, move) }
    if (theirs === null || isSame(mine, theirs) || isSame(was, theirs)) return kept
    if (isSame(was, mine)) return theirs
    const id = `fact:${key}`
    const words = (facts: NoticeFacts) => factWords(key, facts)[0] ?? 'Nothing'
    conflicts.push({ id, about: key, ours: words(ours.facts), newer: words(newer.facts) })
    return takeNewer.has(id) ? theirs : kept
  }
  const list = (key: (typeof LISTS)[number]) =>
    mergeList<Read>(base[key], ours.facts[key], newer.facts[key], move)
  const facts = {
    ...ours.facts,
    ...Object.fromEntries(SINGLE.map((key) => [key, one(key)])),
    ...Object.fromEntries(LISTS.map((key) => [key, list(key)])),
    reportedDueDates:
      newer.facts.reportedDueDates.length > 0 ? newer.facts.reportedDueDates : ours.facts.reportedDueDates,
  }
  const changes = FACT_KEYS.map((key) => {
    const [before, after] = [factWords(key, ours.facts), factWords(key, facts)]
    return {
      key,
      gone: before.filter((words) => !after.includes(words)),
      came: after.filter((words) => !before.includes(words)),
    }
  }).filter(({ gone, came }) => gone.length + came.length > 0)
  return { facts, report: { facts: changes, conflicts } }
}

/** Things one of which is in both lists are told by what they say, not by where they were read. */
function mergeList<T extends Read>(
  base: T[],
  ours: T[],
  newer: T[],
  move: (span: Span | null) => Span | null,
): T[] {
  const was = new Map(base.map((item) => [keyOf(item), item]))
  const theirs = new Map(newer.map((item) => [keyOf(item), item]))
  const mine = new Set(ours.map(keyOf))
  const kept = ours.flatMap((item) => {
    const key = keyOf(item)
    const [before, after] = [was.get(key), theirs.get(key)]
    // A version that names none at all is silent about them, and what the team added is not its to remove.
    if (before && !after && newer.length > 0) return []
    if (after && before && isSame(item, before))
      return [{ ...after, span: spanOf(before, item, after, move) }]
    return [{ ...item, span: spanOf(before ?? null, item, after ?? null, move) }]
  })
  return [...kept, ...newer.filter((item) => !was.has(keyOf(item)) && !mine.has(keyOf(item)))]
}

/** A span nobody touched follows the newer reading; one of the team's own is found again by its words. */
function spanOf(
  was: Read | null,
  mine: Read,
  theirs: Read | null,
  move: (span: Span | null) => Span | null,
): Span | null {
  const isUntouched = was !== null && was.span?.start === mine.span?.start && was.span?.end === mine.span?.end
  return isUntouched && theirs ? theirs.span : move(mine.span)
}

const withoutSpan = (_: string, value: unknown) => value ?? undefined
const unplaced = (fact: Read | null) => (fact ? { ...fact, span: undefined } : null)
const isSame = (a: Read | null, b: Read | null) =>
  JSON.stringify(unplaced(a), withoutSpan) === JSON.stringify(unplaced(b), withoutSpan)

function keyOf(item: Read): string {
  const { value, words, ...rest }: { value?: unknown; words?: unknown; span?: unknown } = item
  return JSON.stringify(value ?? { ...rest, span: undefined }, withoutSpan)
}
