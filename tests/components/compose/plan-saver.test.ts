import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PlanSaver, type SavePlan, type SavingState } from '#components/compose/plan-saver.ts'
import type { ActionResult } from '#domain/action-result.ts'
import { pickArgument } from '#domain/draft/assemble/edit-plan.ts'
import { type DraftPlan, EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import { argumentFor } from '#tests/support/argument.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const plan = (...ids: string[]) =>
  ids.reduce((before, id) => pickArgument(before, argumentFor({ id }), null), EMPTY_PLAN)
const failed = (code: 'conflict' | 'unavailable' | 'forbidden'): ActionResult<string> => ({
  ok: false,
  code,
  message: `It was ${code}.`,
  fields: {},
})

/** A server that keeps plans, refuses what was based on another than its newest, and can be made to fail. */
function setUp() {
  const stored: DraftPlan[] = []
  const failures: (ActionResult<string> | Error)[] = []
  const states: SavingState[] = []
  let version = 0
  const save: SavePlan = async (next, basedOn) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    const failure = failures.shift()
    if (failure instanceof Error) throw failure
    if (failure) return failure
    if (basedOn !== String(version)) return failed('conflict')
    version += 1
    stored.push(next)
    return { ok: true, value: String(version) }
  }
  const saver = new PlanSaver({
    plan: EMPTY_PLAN,
    basedOn: '0',
    save,
    onState: (state) => states.push(state),
  })
  return { saver, stored, failures, last: () => states.at(-1) }
}

test('quick changes are stored together, and Saved is shown only once the last of them is stored', async () => {
  const { saver, stored, last } = setUp()
  saver.change(plan('a'))
  saver.change(plan('a', 'b'))
  expect(last()).toEqual({ kind: 'saving' })
  await vi.advanceTimersByTimeAsync(320)
  saver.change(plan('a', 'b', 'c'))
  await vi.advanceTimersByTimeAsync(40)
  expect(last()).toEqual({ kind: 'saving' })
  await vi.runAllTimersAsync()
  expect(stored).toEqual([plan('a', 'b'), plan('a', 'b', 'c')])
  expect(last()).toEqual({ kind: 'saved' })
  expect(saver.isSaved).toBe(true)
})

test('when the server cannot be reached it says so and tries again until it is stored', async () => {
  const { saver, stored, failures, last } = setUp()
  failures.push(new Error('offline'), failed('unavailable'))
  saver.change(plan('a'))
  await vi.advanceTimersByTimeAsync(400)
  expect(last()).toEqual({ kind: 'unsaved' })
  expect(saver.isSaved).toBe(false)
  await vi.runAllTimersAsync()
  expect(stored).toEqual([plan('a')])
  expect(last()).toEqual({ kind: 'saved' })
})

test('a plan a teammate changed meanwhile is never overwritten', async () => {
  const { saver, stored, failures, last } = setUp()
  failures.push(failed('conflict'))
  saver.change(plan('a'))
  await vi.runAllTimersAsync()
  expect(last()).toEqual({ kind: 'stopped', message: 'It was conflict.', isOutdated: true })
  saver.change(plan('a', 'b'))
  await vi.runAllTimersAsync()
  expect(stored).toEqual([])
  expect(saver.isSaved).toBe(false)
  expect(saver.hasUnsaved, 'reloading is the way on, so nothing stands in its way').toBe(false)
})

test('settling stores at once and says whether everything is stored', async () => {
  const { saver, stored, failures } = setUp()
  saver.change(plan('a'))
  const settled = saver.settle()
  await vi.advanceTimersByTimeAsync(60)
  expect(await settled).toBe(true)
  expect(stored).toEqual([plan('a')])
  failures.push(failed('forbidden'))
  saver.change(plan('b'))
  const refused = saver.settle()
  await vi.advanceTimersByTimeAsync(60)
  expect(await refused).toBe(false)
})
