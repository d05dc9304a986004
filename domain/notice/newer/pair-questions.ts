import type { Question } from '../notice.ts'
import { canonicalKeys } from '../questions/canonical-key.ts'

const CLOSE = 0.4
const VERY_CLOSE = 0.6
/** At most so many questions are compared with one that has changed its label and its words. */
const MOST_COMPARED = 200

/**
 * Which question of a later list each of an earlier one is, by id: first by label and words, then by words alone,
 * then by words that are nearly the same. `byLabel` also pairs a question that kept its label but not its words.
 */
export function pairQuestions(
  earlier: Question[],
  later: Question[],
  byLabel: boolean,
): Map<string, Question> {
  const pairs = new Map<string, Question>()
  const taken = new Set<string>()
  const pair = (a: Question, b: Question | undefined) => {
    if (!b || pairs.has(a.id) || taken.has(b.id)) return
    pairs.set(a.id, b)
    taken.add(b.id)
  }
  const [earlierKeys, laterKeys] = [canonicalKeys(earlier), canonicalKeys(later)]
  const byKey = new Map(later.map((question) => [laterKeys.get(question.id), question]))
  const words = new Map([...earlier, ...later].map((question) => [question, wordsOf(question.text)]))
  const likeness = (a: Question, b: Question) => jaccard(words.get(a), words.get(b))
  const sameLabel = (a: Question) => byKey.get(earlierKeys.get(a.id))

  for (const a of earlier) {
    const b = sameLabel(a)
    if (b && folded(a.text) === folded(b.text)) pair(a, b)
  }
  const rest = () => later.filter(({ id }) => !taken.has(id))
  const byText = Map.groupBy(rest(), ({ text }) => folded(text))
  for (const a of earlier) {
    const same = byText.get(folded(a.text))
    if (same?.length === 1) pair(a, same[0])
  }
  for (const a of earlier) {
    const b = sameLabel(a)
    if (b && likeness(a, b) >= CLOSE) pair(a, b)
  }
  for (const a of earlier) {
    if (pairs.has(a.id)) continue
    const best = rest()
      .slice(0, MOST_COMPARED)
      .map((b) => ({ b, score: likeness(a, b) }))
      .sort((one, other) => other.score - one.score)[0]
    if (best && best.score >= VERY_CLOSE) pair(a, best.b)
  }
  if (byLabel) for (const a of earlier) if (a.label !== '') pair(a, sameLabel(a))
  return pairs
}

/** Words as they count when two texts are compared. */
export const folded = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase()

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function jaccard(a: Set<string> = new Set(), b: Set<string> = new Set()): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
