import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setExtra, setField } from '#domain/draft/assemble/edit-plan.ts'
import { type DraftPlan, EMPTY_PLAN, type PlanItem } from '#domain/draft/assemble/plan.ts'
import { fieldsOfPlan } from '#domain/draft/assemble/plan-fields.ts'
import { type PlanWarning, planWarnings } from '#domain/draft/assemble/plan-warnings.ts'
import { EVERY_SPEAKER, UNKNOWN_SPEAKER } from '#domain/library/conditions.ts'
import { argumentFor } from '#tests/support/argument.ts'

const CONCEDED = 'Lights cost money.{{#concession}} That is a burden.{{/concession}} Ours: {{our-fleet}}.'
const lights = argumentFor({
  ...{ id: 'lights', title: 'Light the harbours', pullsAgainst: ['thrift'], fields: ['our-fleet'] },
  forms: { short: 'Light them: {{our-fleet}}.', standard: CONCEDED, long: CONCEDED },
})
const thrift = argumentFor({
  ...{ id: 'thrift', title: 'Spend nothing yet', stance: 'con', fields: ['our-costs'] },
  forms: { short: 'Wait.', standard: '{{#if ngo}}Wait: {{our-members}}.{{else}}Wait: {{our-costs}}.{{/if}}' },
})
const towns = argumentFor({ id: 'towns', title: 'Leave it to the towns' })
const library = [lights, thrift, towns]

const item = (argumentId: string, given: Partial<PlanItem> = {}): PlanItem => ({
  ...{ argumentId, form: 'standard', questionIds: [] },
  ...given,
})
const planOf = (...items: PlanItem[]): DraftPlan => ({ ...EMPTY_PLAN, items })
const warned = (plan: DraftPlan, kind?: PlanWarning['kind']) =>
  planWarnings(plan, library, UNKNOWN_SPEAKER).filter((warning) => !kind || warning.kind === kind)

test('two picked arguments that pull against each other are named, whichever of them says so and stands first', () => {
  for (const plan of [planOf(item('lights'), item('thrift')), planOf(item('thrift'), item('lights'))]) {
    const [warning, ...more] = warned(plan, 'contradiction')
    expect(more).toEqual([])
    expect(warning?.message).toContain('“Light the harbours”')
    expect(warning?.message).toContain('“Spend nothing yet”')
    expect(warning?.advice).toContain('Take one out')
  }
})

test('arguments that do not pull against each other are left in peace', () => {
  expect(warned(planOf(item('lights'), item('towns')), 'contradiction')).toEqual([])
})

test('a contradiction is settled by the reply of the argument that names the other, not by any other reply', () => {
  const with_ = (...ids: string[]) =>
    planOf(...['lights', 'thrift'].map((id) => item(id, { withReply: ids.includes(id) })))
  expect(warned(with_('lights'), 'contradiction')).toEqual([])
  expect(warned(with_('thrift'), 'contradiction')).toHaveLength(1)
})

test('a form that concedes nothing is flagged for what it passes over, also when that is not in the letter', () => {
  const [warning] = warned(planOf(item('lights', { form: 'short' })), 'no-concession')
  expect(warning?.message).toContain('“Spend nothing yet”')
  expect(warning?.advice).toBe('Use the standard form, or include the reply.')
  expect(warned(planOf(item('lights')), 'no-concession')).toEqual([])
  expect(warned(planOf(item('towns', { form: 'short' })), 'no-concession')).toEqual([])
})

test('the case against an argument is not left standing without a reply', () => {
  expect(warned(planOf(item('towns', { withCounter: true })), 'unanswered')).toHaveLength(1)
  expect(warned(planOf(item('towns', { withCounter: true, withReply: true })), 'unanswered')).toEqual([])
})

test('a letter is boilerplate until one blank of a picked argument is filled, and nothing picked is no letter', () => {
  const plan = planOf(item('lights'), item('thrift'))
  expect(warned(EMPTY_PLAN)).toEqual([])
  expect(warned(plan, 'boilerplate')).toHaveLength(1)
  expect(warned(setField(plan, 'our-fleet', '  '), 'boilerplate')).toHaveLength(1)
  expect(warned(setField(plan, 'somebody-elses', 'words'), 'boilerplate')).toHaveLength(1)
  expect(warned(setField(plan, 'our-fleet', 'forty ferries'), 'boilerplate')).toEqual([])
})

test('an argument the library lost is named by what it was called, one that was rewritten is said to be', () => {
  const [gone] = warned(planOf(item('quays', { title: 'Mend the quays' })), 'gone')
  expect(gone?.message).toContain('“Mend the quays” is no longer in the library')
  expect(warned(planOf(item('towns', { revision: 'r0' })), 'changed')).toHaveLength(1)
  expect(warned(planOf(item('towns', { revision: 'r1' })), 'changed')).toEqual([])
  expect(warned(planOf(item('towns')), 'changed'), 'plans of before know no revision').toEqual([])
})

test('the reply a warning asks for settles it, and no warning is about an argument that is not picked', () => {
  const items = fc.shuffledSubarray(['lights', 'thrift', 'towns']).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            form: fc.constantFrom('short' as const, 'standard' as const, 'long' as const),
            withCounter: fc.boolean(),
            withReply: fc.boolean(),
          })
          .map((given) => item(id, given)),
      ),
    ),
  )
  fc.assert(
    fc.property(items, (picked) => {
      const plan = planOf(...picked)
      for (const warning of warned(plan)) {
        expect(plan.items.map(({ argumentId }) => argumentId)).toEqual(
          expect.arrayContaining(warning.argumentIds),
        )
        const settled = warning.replyOf === null ? plan : setExtra(plan, warning.replyOf, 'withReply', true)
        const isLeft = warned(settled).some(({ message }) => message === warning.message)
        expect(isLeft).toBe(warning.replyOf === null)
      }
    }),
  )
})

test('the blanks asked for are those of the chosen passages, once each, for whoever speaks', () => {
  const plan = planOf(item('thrift'), item('lights'), item('towns'))
  const ids = (kind: 'ngo' | null) =>
    fieldsOfPlan(plan, library, { kind, position: null }).map(({ id }) => id)
  expect(ids('ngo')).toEqual(['our-members', 'our-fleet'])
  expect(ids(null)).toEqual(['our-costs', 'our-fleet'])
  const twice = fieldsOfPlan(plan, [lights, { ...towns, reply: '{{our-fleet}}' }], UNKNOWN_SPEAKER)
  expect(twice).toEqual([{ id: 'our-fleet', titles: ['Light the harbours'] }])
  for (const speaker of EVERY_SPEAKER)
    expect(fieldsOfPlan(planOf(item('thrift', { form: 'short' })), library, speaker)).toEqual([])
})
