import type { Argument } from '#domain/library/argument.ts'
import { passageText } from '#domain/library/argument.ts'
import { concessionsIn } from '#domain/library/argument-markup.ts'
import { type Speaker, wordsFor } from '#domain/library/conditions.ts'
import type { DraftPlan, PlanItem } from './plan.ts'
import { fieldsOfPlan, filledFields } from './plan-fields.ts'

/** Something to mind before a plan becomes a letter. */
export type PlanWarning = {
  /** `gone` and `changed` keep the letter from being assembled until somebody has looked. */
  kind: 'gone' | 'changed' | 'contradiction' | 'no-concession' | 'unanswered' | 'boilerplate'
  /** The picked arguments it is about; none when it is about the letter as a whole. */
  argumentIds: string[]
  message: string
  /** What to do about it. */
  advice: string
  /** The picked argument whose reply would settle it, if one would. */
  replyOf: string | null
}

/** Whether the library no longer says what was picked. */
export const isStale = ({ kind }: PlanWarning): boolean => kind === 'gone' || kind === 'changed'

type Picked = { item: PlanItem; argument: Argument }

/** What a reader at the agency would trip over in the letter of a plan, in the order of its arguments. */
export function planWarnings(plan: DraftPlan, library: readonly Argument[], speaker: Speaker): PlanWarning[] {
  const byId = new Map(library.map((argument) => [argument.id, argument]))
  const picked = plan.items.flatMap((item): Picked[] => {
    const argument = byId.get(item.argumentId)
    return argument ? [{ item, argument }] : []
  })
  return [
    ...plan.items.filter((item) => !byId.has(item.argumentId)).map(gone),
    ...picked.flatMap(changed),
    ...contradictions(picked),
    ...picked.flatMap((one) => passedOver(one, byId, speaker)),
    ...picked.flatMap(unanswered),
    ...boilerplate(plan, picked, speaker),
  ]
}

const quoted = (title: string) => `“${title}”`
const list = (titles: readonly string[]) =>
  titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`

const gone = ({ argumentId, title = argumentId }: PlanItem): PlanWarning => ({
  ...{ kind: 'gone', argumentIds: [argumentId], replyOf: null },
  message: `${quoted(title)} is no longer in the library: it was retired or removed after it was picked.`,
  advice: 'Take it out; the letter cannot be assembled with it.',
})

function changed({ item, argument }: Picked): PlanWarning[] {
  if (item.revision === undefined || item.revision === argument.revision) return []
  return [
    {
      ...{ kind: 'changed', argumentIds: [argument.id], replyOf: null },
      message: `${quoted(argument.title)} has been changed since it was picked.`,
      advice: 'Read its new words, then keep it or take it out.',
    },
  ]
}

/** Two arguments of which one names the other; settled when one that names the other brings its reply. */
function contradictions(picked: readonly Picked[]): PlanWarning[] {
  return picked.flatMap((first, index) =>
    picked.slice(index + 1).flatMap((second): PlanWarning[] => {
      const naming = [
        ...(first.argument.pullsAgainst.includes(second.argument.id) ? [first] : []),
        ...(second.argument.pullsAgainst.includes(first.argument.id) ? [second] : []),
      ]
      const [answering] = naming
      if (!answering || naming.some(({ item }) => item.withReply)) return []
      return [
        {
          kind: 'contradiction',
          argumentIds: [first.argument.id, second.argument.id],
          replyOf: answering.argument.id,
          message: `${quoted(first.argument.title)} and ${quoted(second.argument.title)} pull against each other. A reader who meets both will ask which one you mean.`,
          advice: `Take one out, or keep both and say in the letter why they fit: include the reply of ${quoted(answering.argument.title)}.`,
        },
      ]
    }),
  )
}

/** An argument in favour that says nothing, in the chosen passages, of what speaks against it. */
function passedOver(
  { item, argument }: Picked,
  byId: ReadonlyMap<string, Argument>,
  speaker: Speaker,
): PlanWarning[] {
  const others = argument.pullsAgainst.flatMap((id) => byId.get(id) ?? [])
  if (argument.stance !== 'pro' || others.length === 0 || item.withCounter || item.withReply) return []
  const concedes = (form: PlanItem['form']) =>
    concessionsIn(wordsFor(passageText(argument, form), speaker)).length > 0
  if (concedes(item.form)) return []
  return [
    {
      ...{ kind: 'no-concession', argumentIds: [argument.id], replyOf: argument.id },
      message: `${quoted(argument.title)} passes over what speaks against it: ${list(others.map(({ title }) => quoted(title)))}. An argument that concedes nothing is trusted less.`,
      advice: concedes('standard') ? 'Use the standard form, or include the reply.' : 'Include the reply.',
    },
  ]
}

function unanswered({ item, argument }: Picked): PlanWarning[] {
  if (!item.withCounter || item.withReply) return []
  return [
    {
      ...{ kind: 'unanswered', argumentIds: [argument.id], replyOf: argument.id },
      message: `The letter states the case against ${quoted(argument.title)} and leaves it standing.`,
      advice: 'Include the reply too.',
    },
  ]
}

/** A letter in which no argument carries a fact of the writer's own. */
function boilerplate(plan: DraftPlan, picked: readonly Picked[], speaker: Speaker): PlanWarning[] {
  const filled = filledFields(plan.fields)
  const asked = fieldsOfPlan(
    plan,
    picked.map(({ argument }) => argument),
    speaker,
  )
  if (picked.length === 0 || asked.some(({ id }) => filled[id] !== undefined)) return []
  return [
    {
      ...{ kind: 'boilerplate', argumentIds: [], replyOf: null },
      message:
        'So far the letter says nothing that only you could say. Agencies learn most from what a commenter has seen, built or paid for.',
      advice:
        asked.length > 0
          ? 'Fill at least one blank with a fact of your own. The others may wait until you write.'
          : 'These arguments leave no blank for it, so add a fact of your own once you write.',
    },
  ]
}
