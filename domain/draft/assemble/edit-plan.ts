import type { Argument, ArgumentForm } from '#domain/library/argument.ts'
import type { DraftPlan, PlanItem } from './plan.ts'

/** The ways a plan changes. Each answers with a new plan and leaves the old one as it was. */

const withItems = (plan: DraftPlan, items: PlanItem[]): DraftPlan => ({ ...plan, items })
const changeItem = (plan: DraftPlan, id: string, change: (item: PlanItem) => PlanItem) =>
  withItems(
    plan,
    plan.items.map((item) => (item.argumentId === id ? change(item) : item)),
  )

export const findItem = (plan: DraftPlan, argumentId: string): PlanItem | undefined =>
  plan.items.find((item) => item.argumentId === argumentId)

/** Whether an argument stands in the plan: under one question, or anywhere when `questionId` is null. */
export function isPicked(plan: DraftPlan, argumentId: string, questionId: string | null): boolean {
  const item = findItem(plan, argumentId)
  return item !== undefined && (questionId === null || item.questionIds.includes(questionId))
}

export function chooseQuestions(plan: DraftPlan, questionIds: readonly string[]): DraftPlan {
  return { ...plan, questionIds: [...new Set(questionIds)] }
}

/** Chooses a question to answer, or leaves it out. Its arguments stay picked, for whoever changes their mind. */
export function setQuestion(plan: DraftPlan, questionId: string, isChosen: boolean): DraftPlan {
  const others = plan.questionIds.filter((id) => id !== questionId)
  return { ...plan, questionIds: isChosen ? [...others, questionId] : others }
}

/**
 * Picks an argument in a form, to answer one question or none. Picking it for a question chooses that question too;
 * one that is picked already keeps its form.
 */
export function pickArgument(
  plan: DraftPlan,
  { id, title, revision }: Pick<Argument, 'id' | 'title' | 'revision'>,
  questionId: string | null,
  form: ArgumentForm = 'standard',
): DraftPlan {
  const asked = questionId === null ? [] : [questionId]
  const chosen = questionId === null ? plan : setQuestion(plan, questionId, true)
  if (findItem(plan, id) === undefined) {
    return withItems(chosen, [...plan.items, { argumentId: id, title, revision, form, questionIds: asked }])
  }
  return changeItem(chosen, id, (item) => ({
    ...item,
    questionIds: [...new Set([...item.questionIds, ...asked])],
  }))
}

/** Takes an argument away from one question; when it then answers none, or none was named, out of the plan. */
export function dropArgument(plan: DraftPlan, argumentId: string, questionId: string | null): DraftPlan {
  const item = findItem(plan, argumentId)
  const left = item?.questionIds.filter((id) => id !== questionId) ?? []
  if (questionId === null || left.length === 0) {
    return withItems(
      plan,
      plan.items.filter((each) => each.argumentId !== argumentId),
    )
  }
  return changeItem(plan, argumentId, (each) => ({ ...each, questionIds: left }))
}

export const setForm = (plan: DraftPlan, argumentId: string, form: ArgumentForm): DraftPlan =>
  changeItem(plan, argumentId, (item) => ({ ...item, form }))

/** Says whether the letter also states the case against an argument, or the reply to it. */
export const setExtra = (
  plan: DraftPlan,
  argumentId: string,
  extra: 'withCounter' | 'withReply',
  isSaid: boolean,
): DraftPlan => changeItem(plan, argumentId, (item) => ({ ...item, [extra]: isSaid }))

/** Takes an argument's newer words, after somebody has read them. */
export const acceptRevision = (plan: DraftPlan, { id, title, revision }: Argument): DraftPlan =>
  changeItem(plan, id, (item) => ({ ...item, title, revision }))

/** What is chosen for the letter as a whole. */
type LetterChoices = Pick<
  DraftPlan,
  'frame' | 'organisedBy' | 'questionLabels' | 'withSummary' | 'withContents' | 'position'
>
export const setLetter = (plan: DraftPlan, choices: LetterChoices): DraftPlan => ({ ...plan, ...choices })

/** Fills a blank for the whole letter; no words leave it open. */
export function setField(plan: DraftPlan, fieldId: string, words: string): DraftPlan {
  const { [fieldId]: _, ...others } = plan.fields ?? {}
  return { ...plan, fields: words === '' ? others : { ...others, [fieldId]: words } }
}

/** Says whether a picked argument answers a question; unlike dropping, it stays in the plan either way. */
export const setAnswers = (
  plan: DraftPlan,
  argumentId: string,
  questionId: string,
  isAnswered: boolean,
): DraftPlan =>
  changeItem(plan, argumentId, (item) => {
    const others = item.questionIds.filter((id) => id !== questionId)
    return { ...item, questionIds: isAnswered ? [...others, questionId] : others }
  })

/** Moves an argument to another place in the order, counted from 0; places outside the list mean its ends. */
export function moveArgument(plan: DraftPlan, argumentId: string, to: number): DraftPlan {
  const item = findItem(plan, argumentId)
  if (item === undefined) return plan
  const items = plan.items.filter((each) => each !== item)
  items.splice(Math.max(0, Math.min(items.length, to)), 0, item)
  return withItems(plan, items)
}
