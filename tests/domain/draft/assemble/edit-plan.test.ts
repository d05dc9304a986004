import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as edit from '#domain/draft/assemble/edit-plan.ts'
import { type DraftPlan, draftPlanSchema, EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import { LIMITS } from '#domain/limits.ts'
import { argumentFor } from '#tests/support/argument.ts'

const named = (id: string) => argumentFor({ id, title: `Title of ${id}` })
const itemOf = (id: string, ...questionIds: string[]) => ({
  ...{ argumentId: id, title: `Title of ${id}`, revision: 'r1', form: 'standard', questionIds },
})
const order = (plan: DraftPlan) => plan.items.map((item) => item.argumentId)
const picked = ['a', 'b', 'c'].reduce((plan, id) => edit.pickArgument(plan, named(id), 'q1'), EMPTY_PLAN)

test('picking an argument for a question also chooses the question', () => {
  const plan = edit.pickArgument(EMPTY_PLAN, named('a'), 'q1')
  expect(plan).toEqual({
    questionIds: ['q1'],
    items: [itemOf('a', 'q1')],
  })
})

test('picking an argument again for another question adds the question, not the argument', () => {
  const plan = edit.pickArgument(edit.pickArgument(EMPTY_PLAN, named('a'), 'q1'), named('a'), 'q2')
  expect(plan.items).toEqual([itemOf('a', 'q1', 'q2')])
})

test('an argument leaves the plan with the last question it was dropped from', () => {
  const both = edit.pickArgument(edit.pickArgument(EMPTY_PLAN, named('a'), 'q1'), named('a'), 'q2')
  const one = edit.dropArgument(both, 'a', 'q1')
  expect(one.items[0]?.questionIds).toEqual(['q2'])
  expect(edit.dropArgument(one, 'a', 'q2').items).toEqual([])
  expect(edit.dropArgument(both, 'a', null).items).toEqual([])
})

test('leaving a question out and choosing it again brings its arguments back', () => {
  const out = edit.setQuestion(picked, 'q1', false)
  expect(out.questionIds).toEqual([])
  expect(edit.setQuestion(out, 'q1', true)).toEqual(picked)
})

test('an argument moves to its new place and the others keep their order', () => {
  expect(order(edit.moveArgument(picked, 'c', 0))).toEqual(['c', 'a', 'b'])
  expect(order(edit.moveArgument(picked, 'a', 1))).toEqual(['b', 'a', 'c'])
  expect(order(edit.moveArgument(picked, 'a', 99))).toEqual(['b', 'c', 'a'])
  expect(order(edit.moveArgument(picked, 'a', -1))).toEqual(['a', 'b', 'c'])
})

test('whatever is done, a plan can be stored and holds no argument twice', () => {
  const id = fc.constantFrom('a', 'b', 'c')
  const question = fc.option(fc.constantFrom('q1', 'q2'))
  const step = fc.oneof(
    fc.tuple(id, question).map(
      ([a, q]) =>
        (plan: DraftPlan) =>
          edit.pickArgument(plan, named(a), q),
    ),
    fc.tuple(id, question).map(
      ([a, q]) =>
        (plan: DraftPlan) =>
          edit.dropArgument(plan, a, q),
    ),
    fc.tuple(id, fc.integer()).map(
      ([a, to]) =>
        (plan: DraftPlan) =>
          edit.moveArgument(plan, a, to),
    ),
    id.map((a) => (plan: DraftPlan) => edit.setForm(plan, a, 'short')),
    fc.tuple(id, fc.boolean()).map(
      ([a, is]) =>
        (plan: DraftPlan) =>
          edit.setAnswers(plan, a, 'q2', is),
    ),
    fc.boolean().map((is) => (plan: DraftPlan) => edit.setQuestion(plan, 'q1', is)),
    fc.tuple(id, fc.boolean()).map(
      ([a, is]) =>
        (plan: DraftPlan) =>
          edit.setExtra(plan, a, 'withReply', is),
    ),
    fc.string().map((words) => (plan: DraftPlan) => edit.setField(plan, 'our-fleet', words)),
    fc.constant((plan: DraftPlan) => edit.setLetter(plan, { organisedBy: 'theme', withSummary: true })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const plan = steps.reduce((before, change) => change(before), EMPTY_PLAN)
      expect(draftPlanSchema.parse(plan)).toEqual(plan)
      expect(new Set(order(plan)).size).toBe(plan.items.length)
      expect(new Set(plan.questionIds).size).toBe(plan.questionIds.length)
    }),
  )
})

test('an argument is picked in the form the letter takes, and keeps the form it has when it is picked again', () => {
  const short = edit.pickArgument(EMPTY_PLAN, named('a'), 'q1', 'short')
  expect(short.items[0]?.form).toBe('short')
  expect(edit.pickArgument(short, named('a'), 'q2', 'long').items[0]?.form).toBe('short')
})

test('a blank is filled once, and without words it is open again', () => {
  const filled = edit.setField(EMPTY_PLAN, 'our-fleet', 'forty ferries')
  expect(filled.fields).toEqual({ 'our-fleet': 'forty ferries' })
  expect(edit.setField(filled, 'our-fleet', '').fields).toEqual({})
})

test('plans stored before there were blanks, extras and kinds of letter can still be read', () => {
  const old = { questionIds: ['q1'], items: [{ argumentId: 'a', form: 'long', questionIds: ['q1'] }] }
  expect(draftPlanSchema.parse(old)).toEqual(old)
})

test('a plan with a blank longer than its limit is refused', () => {
  const plan = edit.setField(EMPTY_PLAN, 'our-fleet', 'f'.repeat(LIMITS.fieldChars + 1))
  expect(draftPlanSchema.safeParse(plan).success).toBe(false)
})
