import { type Argument, passageText } from '#domain/library/argument.ts'
import { usedFields } from '#domain/library/argument-markup.ts'
import { type Speaker, wordsFor } from '#domain/library/conditions.ts'
import { type DraftPlan, type PlanItem, passagesOfItem } from './plan.ts'

/** A blank of a letter that is being composed, and the titles of the arguments that ask for it. */
export type PlanField = { id: string; titles: string[] }

/** What an argument will say in the letter, for this speaker: its form, and the passages picked with it. */
const wordsOfItem = (argument: Argument, item: PlanItem, speaker: Speaker): string =>
  passagesOfItem(item)
    .map((passage) => wordsFor(passageText(argument, passage), speaker))
    .join('\n\n')

/** The blanks of the picked arguments, each once, in the order of the letter. */
export function fieldsOfPlan(plan: DraftPlan, library: readonly Argument[], speaker: Speaker): PlanField[] {
  const titles = new Map<string, string[]>()
  for (const item of plan.items) {
    const argument = library.find(({ id }) => id === item.argumentId)
    for (const id of argument ? usedFields(wordsOfItem(argument, item, speaker)) : []) {
      titles.set(id, [...(titles.get(id) ?? []), argument?.title ?? ''])
    }
  }
  return [...titles].map(([id, asking]) => ({ id, titles: asking }))
}

/** The words given for the blanks of a plan, without those left open. */
export const filledFields = (fields: DraftPlan['fields'] = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([id, words]) => (words.trim() === '' ? [] : [[id, words.trim()]])),
  )
