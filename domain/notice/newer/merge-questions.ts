import type { Question } from '../notice.ts'
import { orderQuestions } from '../questions/order-questions.ts'
import { type Conflict, labelled, type MergeReport } from './merge-report.ts'
import { moveSpan } from './move-span.ts'
import { pairQuestions } from './pair-questions.ts'

type Version = { text: string; questions: Question[] }

type Given = {
  base: Question[]
  ours: Version
  newer: Version
  /** Ids of questions that some draft answers. */
  answered: ReadonlySet<string>
  /** Ids of questions that were kept though an earlier newer version had lost them. */
  gone: readonly string[]
  takeNewer: ReadonlySet<string>
}

type Merged = {
  questions: Question[]
  /** Id in the newer version → id in the merged one; null for what the team had removed. */
  idOf: ReadonlyMap<string, string | null>
  gone: string[]
  report: Pick<MergeReport, 'added' | 'changed' | 'gone' | 'conflicts'>
}

/**
 * Three versions of a notice's questions become one. A question keeps its id for good. What the team corrected, added,
 * removed or moved stays so; what is new comes in at its place; what is gone goes, unless a draft answers it or the
 * team worked on it.
 */
export function mergeQuestions({ base, ours, newer, answered, gone, takeNewer }: Given): Merged {
  const conflicts: Conflict[] = []
  const baseOf = matchBase(ours.questions, base)
  const ourOf = new Map([...baseOf].map(([id, was]) => [was.id, id]))
  const newerOf = pairQuestions(base, newer.questions, true)
  const own = ours.questions.filter(({ id }) => !baseOf.has(id))
  const baseTaken = new Set([...newerOf.values()].map(({ id }) => id))
  const free = newer.questions.filter(({ id }) => !baseTaken.has(id))
  const ownOf = pairQuestions(own, free, false)

  const idOf = new Map<string, string | null>(newer.questions.map(({ id }) => [id, id]))
  for (const was of base) {
    const theirs = newerOf.get(was.id)
    if (theirs) idOf.set(theirs.id, ourOf.get(was.id) ?? null)
  }
  for (const [id, theirs] of ownOf) idOf.set(theirs.id, id)

  const isMoved = hasMoved(ours.questions, base, baseOf)
  const merged = new Map<string, Question>()
  for (const mine of ours.questions) {
    const was = baseOf.get(mine.id)
    const theirs = was ? newerOf.get(was.id) : ownOf.get(mine.id)
    const moved = moveSpan(mine.span, ours.text, newer.text)
    if (!was || !theirs) {
      merged.set(mine.id, { ...mine, span: moved })
      continue
    }
    const choose = (part: 'label' | 'text') => {
      if (theirs[part] === mine[part] || theirs[part] === was[part]) return mine[part]
      if (mine[part] === was[part]) return theirs[part]
      const id = `question:${mine.id}:${part}`
      conflicts.push({ id, about: mine, ours: mine[part] || 'Nothing', newer: theirs[part] || 'Nothing' })
      return takeNewer.has(id) ? theirs[part] : mine[part]
    }
    const parentWas = mine.parentId === null ? null : baseOf.get(mine.parentId)?.id
    const isReparented = parentWas !== was.parentId
    const isSpanOurs = was.span?.start !== mine.span?.start || was.span?.end !== mine.span?.end
    merged.set(mine.id, {
      id: mine.id,
      label: choose('label'),
      text: choose('text'),
      parentId: isReparented ? mine.parentId : (idOf.get(theirs.parentId ?? '') ?? null),
      span: isSpanOurs ? moved : theirs.span,
    })
  }
  const added = newer.questions.filter(({ id }) => idOf.get(id) === id && !merged.has(id))
  for (const question of added)
    merged.set(question.id, { ...question, parentId: idOf.get(question.parentId ?? '') ?? null })

  const lost = ours.questions.filter(({ id }) => {
    const was = baseOf.get(id)
    return was !== undefined && !newerOf.has(was.id)
  })
  const isEdited = (mine: Question) => {
    const was = baseOf.get(mine.id)
    return was === undefined || mine.text !== was.text || mine.label !== was.label
  }
  const lostIds = new Set(lost.map(({ id }) => id))
  const keptIds = new Set<string>()
  // From the last to the first, so that what hangs under a question is settled before it.
  for (const mine of lost.toReversed()) {
    const hasKeptChild = [...merged.values()].some(
      ({ id, parentId }) => parentId === mine.id && (!lostIds.has(id) || keptIds.has(id)),
    )
    if (answered.has(mine.id) || isEdited(mine) || hasKeptChild) keptIds.add(mine.id)
    else merged.delete(mine.id)
  }

  const ourIds = ours.questions.flatMap(({ id }) => (merged.has(id) ? [id] : []))
  const newerIds = newer.questions.flatMap(({ id }) => idOf.get(id) ?? [])
  const order = isMoved ? weave(ourIds, newerIds) : weave(newerIds, ourIds)
  const questions = orderQuestions(order.flatMap((id) => merged.get(id) ?? []))
  const before = new Map(ours.questions.map((question) => [question.id, question]))
  return {
    questions,
    idOf,
    gone: [...gone.filter((id) => merged.has(id) && !ownOf.has(id) && !lostIds.has(id)), ...keptIds],
    report: {
      added,
      changed: questions.flatMap((question) => {
        const old = before.get(question.id)
        return old && labelled(old) !== labelled(question) ? [{ question, before: labelled(old) }] : []
      }),
      gone: lost.map((question) => ({ question, isKept: keptIds.has(question.id) })),
      conflicts,
    },
  }
}

/** Which question of the reading each of ours came from: by id, and for notices of before by label and words. */
function matchBase(ours: Question[], base: Question[]): Map<string, Question> {
  const byId = new Map(base.map((question) => [question.id, question]))
  const found = new Map(
    ours.flatMap((mine): [string, Question][] => {
      const was = byId.get(mine.id)
      return was ? [[mine.id, was]] : []
    }),
  )
  return found.size > 0 || base.length === 0 ? found : pairQuestions(ours, base, true)
}

/** Whether the team changed the order of questions that were read. */
function hasMoved(ours: Question[], base: Question[], baseOf: Map<string, Question>): boolean {
  const place = new Map(base.map(({ id }, index) => [id, index]))
  const places = ours.flatMap(({ id }) => place.get(baseOf.get(id)?.id ?? '') ?? [])
  return places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0))
}

/** `order` with the rest of `others` put in, each after the one it follows there. */
function weave(order: string[], others: string[]): string[] {
  const woven = new Set(order)
  const after = Map.groupBy(
    others.flatMap((id, index) => (woven.has(id) ? [] : [{ id, follows: others[index - 1] ?? null }])),
    ({ follows }) => follows,
  )
  const result: string[] = []
  const stack = [...order.toReversed()]
  const follow = (id: string | null) => {
    for (const next of (after.get(id) ?? []).toReversed()) stack.push(next.id)
  }
  follow(null)
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    result.push(id)
    follow(id)
  }
  return result
}
