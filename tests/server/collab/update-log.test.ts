import { describe, expect, it, vi } from 'vitest'
import { type LoggedUpdate, UpdateLog } from '#server/collab/update-log.ts'

const update = (draftId: string, byte: number): LoggedUpdate => ({
  draftId,
  bytes: new Uint8Array([byte]),
  userId: null,
  createdAt: new Date(),
})

/** A store that does as the test says: each write waits to be let through or refused. */
function store(firstRetryMs = 1) {
  const written: string[] = []
  const batches: number[] = []
  const problems: string[] = []
  const rule = { refuses: (_batch: readonly LoggedUpdate[]) => false }
  const log = new UpdateLog({
    async write(batch) {
      await Promise.resolve()
      if (rule.refuses(batch)) throw new Error('refused')
      batches.push(batch.length)
      written.push(...batch.map(({ draftId, bytes }) => `${draftId}${bytes[0]}`))
    },
    report: (problem) => problems.push(problem),
    firstRetryMs,
    lastRetryMs: Math.max(4, firstRetryMs),
  })
  return {
    log,
    written,
    batches,
    problems,
    refuse: (refuses: typeof rule.refuses) => void Object.assign(rule, { refuses }),
  }
}

describe('the update log', () => {
  it('sends what gathered during one commit as the next batch', async () => {
    const { log, batches, written, refuse } = store()
    refuse(() => {
      // Typed while the first commit is on its way.
      if (batches.length === 0) for (let n = 1; n < 5; n += 1) log.append(update('a', n))
      return false
    })
    log.append(update('a', 0))
    await log.settled('a')
    await log.settled('a')
    expect(batches).toEqual([1, 4])
    expect(written).toEqual(['a0', 'a1', 'a2', 'a3', 'a4'])
  })

  it('keeps an edit until the database takes it, and keeps its order', async () => {
    const { log, written, problems, refuse } = store()
    let attempts = 0
    refuse(() => {
      attempts += 1
      return attempts <= 5
    })
    log.append(update('a', 1))
    log.append(update('a', 2))
    await log.settled('a')
    expect(written).toEqual(['a1', 'a2'])
    expect(problems).toHaveLength(5)
    expect(log.unsaved()).toEqual([])
  })

  it('is not settled while an earlier edit of the draft is not stored', async () => {
    const { log, written, refuse } = store()
    refuse((batch) => batch.some(({ draftId }) => draftId === 'a'))
    log.append(update('a', 1))
    log.append(update('b', 1))
    let isSettled = false
    const settled = log.settled('a').then(() => {
      isSettled = true
    })
    await log.settled('b')
    expect(isSettled).toBe(false)
    expect(log.unsaved('a')).toHaveLength(1)
    refuse(() => false)
    await settled
    expect(written).toEqual(['b1', 'a1'])
  })

  it('one draft that cannot be written does not hold up the others', async () => {
    const { log, written, refuse } = store()
    refuse((batch) => batch.some(({ draftId }) => draftId === 'bad'))
    log.append(update('bad', 1))
    log.append(update('good', 1))
    log.append(update('bad', 2))
    await log.settled('good')
    expect(written).toEqual(['good1'])
    expect(log.unsaved('bad').map(({ bytes }) => bytes[0])).toEqual([1, 2])
    refuse(() => false)
    await log.settled('bad')
    expect(written).toEqual(['good1', 'bad1', 'bad2'])
  })

  it('does not wait for a draft that cannot be written when another is typed in', async () => {
    const { log, written, problems, refuse } = store(60_000)
    refuse((batch) => batch.some(({ draftId }) => draftId === 'bad'))
    log.append(update('bad', 1))
    await vi.waitFor(() => expect(problems).toHaveLength(1))
    log.append(update('good', 1))
    await log.settled('good')
    expect(written).toEqual(['good1'])
  })
})
