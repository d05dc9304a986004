import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import type { ExportFormat } from '#domain/export/export-progress.ts'
import { createExportPool, type ExportPool } from '#server/exporting/export-pool.ts'
import { longLetter } from '../../../bench/export/long-letter.ts'

const OPTIONS = {
  ...{ entry: 'export/child.ts', wallSeconds: 60, memoryMb: 2_000, outputMb: 50 },
  ...{ atOnce: 2, perUser: 4 },
}
const draft = longLetter(1)
const never = new AbortController().signal

let pools: ExportPool[] = []
afterEach(() => {
  for (const pool of pools) pool.close()
  pools = []
})
const openPool = (given: Partial<typeof OPTIONS> = {}) => {
  const pool = createExportPool({ ...OPTIONS, ...given })
  pools.push(pool)
  return pool
}
const ask = (
  pool: ExportPool,
  given: { userId: string; format?: ExportFormat; signal?: AbortSignal; onBegin?: () => void },
) => {
  const { userId, format = 'pdf', signal = never, onBegin = () => {} } = given
  const job = async () => {
    onBegin()
    return { format, draft, carry: null }
  }
  const fetchMaterial = () => Promise.reject(new Error('This letter brings all it needs.'))
  return pool.run(userId, job, { signal, fetchMaterial, onStep: () => {}, onAhead: () => {} })
}

// Thirty files take a while where other programs want the processors too.
describe('the pool that makes the files people export', { timeout: 180_000 }, () => {
  it('finishes thirty files that ten people want at once, and never holds up the server', async () => {
    const pool = openPool()
    const delay = monitorEventLoopDelay({ resolution: 5 })
    const start = performance.now()
    delay.enable()
    const files = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        ask(pool, { userId: `person-${n % 10}`, format: n % 3 === 0 ? 'pdf' : 'docx' }),
      ),
    )
    delay.disable()
    const took = performance.now() - start
    expect(files.every(({ bytes }) => bytes.length > 1_000)).toBe(true)
    // A file set in this process would hold it up for a good part of the time that all of them take.
    expect(delay.percentile(99) / 1e6).toBeLessThan(took / 30)
  })
  it('serves somebody who wants one file before the rest of those who want several', async () => {
    const pool = openPool({ atOnce: 1 })
    const begun: string[] = []
    const one = (userId: string) => ask(pool, { userId, format: 'docx', onBegin: () => begun.push(userId) })
    await Promise.all(['many', 'many', 'many', 'few'].map(one))
    expect(begun).toEqual(['many', 'few', 'many', 'many'])
  })
  it('never begins a file that was cancelled while it waited', async () => {
    const pool = openPool({ atOnce: 1 })
    const cancelled = new AbortController()
    const begun: string[] = []
    const first = ask(pool, { userId: 'a', format: 'docx', onBegin: () => begun.push('first') })
    const second = ask(pool, { userId: 'b', signal: cancelled.signal, onBegin: () => begun.push('second') })
    cancelled.abort(new Error('no longer wanted'))
    await expect(second).rejects.toThrow('no longer wanted')
    await first
    expect(begun).toEqual(['first'])
  })
  it.each([
    ['crashes', 'crashing-child.ts', {}, 'Your draft is safe'],
    ['takes too much memory', 'greedy-child.ts', { memoryMb: 300 }, 'more memory than this server gives'],
    ['never ends', 'hanging-child.ts', { wallSeconds: 1 }, 'took longer than 1 seconds'],
  ])(
    'tells everybody what happened when a process %s, and takes the next',
    async (_, entry, limits, words) => {
      const pool = openPool({ entry: `tests/export/support/${entry}`, ...limits })
      const failed = await Promise.allSettled(['a', 'b', 'c'].map((userId) => ask(pool, { userId })))
      expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
      for (const each of failed)
        expect(each).toMatchObject({
          reason: { code: 'unavailable', message: expect.stringContaining(words) },
        })
    },
  )
  it('keeps one process ready at most, which takes the next letter', async () => {
    const pool = openPool({ entry: 'tests/export/support/ready-child.ts' })
    pool.prepare()
    pool.prepare()
    const [first, second] = await Promise.all(['a', 'b'].map((userId) => ask(pool, { userId })))
    expect(first?.warnings).toEqual(['stood ready'])
    expect(second?.warnings).toEqual([])
  })
  it('says how many one person may have under way', async () => {
    const pool = openPool({ perUser: 1 })
    const first = ask(pool, { userId: 'a', format: 'docx' })
    await expect(ask(pool, { userId: 'a' })).rejects.toThrow('You have 1 export under way.')
    await first
  })
})
