import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import type { ExportJob, ExportResult, ExportStep } from '#export/export-job.ts'
import { type ChildOptions, runInChild, startChild } from '#server/exporting/export-child.ts'
import { createExportPool } from '#server/exporting/export-pool.ts'
import { readDocx } from '#tests/export/support/read-docx.ts'
import { longLetter } from '../../../bench/export/long-letter.ts'

const REAL: ChildOptions = { entry: 'export/child.ts', wallSeconds: 60, memoryMb: 2_000, outputMb: 50 }
const job = { format: 'docx', draft: longLetter(1), carry: null } as const
const never = new AbortController().signal
/** These letters bring all they need. */
const fetchMaterial = () => Promise.reject(new Error('Nothing should be asked for.'))

let started: ReturnType<typeof startChild>[] = []
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started = []
})

function run(options: ChildOptions, signal: AbortSignal = never) {
  const child = startChild(options)
  started.push(child)
  const steps: ExportStep[] = []
  let onFirstStep = () => {}
  const firstStep = new Promise<void>((resolve) => {
    onFirstStep = resolve
  })
  const gone = once(child, 'exit')
  const result = runInChild<ExportJob, ExportResult>(child, job, {
    ...options,
    fetchMaterial,
    signal,
    onStep: (step) => {
      steps.push(step)
      onFirstStep()
    },
  })
  return { child, steps, firstStep, gone, result }
}

describe('the process that sets letters', () => {
  it('answers with the file, and says what it is doing', async () => {
    const { steps, result } = run(REAL)
    const { bytes, openBlanks } = await result
    expect(readDocx(bytes).body).toContain('Respectfully submitted')
    expect(openBlanks).toEqual([])
    expect(steps).toEqual(['composing', 'setting'])
  })
  it('is killed the moment its export is cancelled, busy as it is', async () => {
    const cancelled = new AbortController()
    const { firstStep, gone, result } = run(
      { ...REAL, entry: 'tests/export/support/hanging-child.ts' },
      cancelled.signal,
    )
    await firstStep
    cancelled.abort(new Error('no longer wanted'))
    await expect(result).rejects.toThrow('no longer wanted')
    expect(await gone).toEqual([null, 'SIGKILL'])
  })
  it('is stopped at its time limit when it hangs', async () => {
    const { gone, result } = run({
      ...REAL,
      entry: 'tests/export/support/hanging-child.ts',
      wallSeconds: 1,
    })
    await expect(result).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('longer than 1 seconds'),
    })
    expect(await gone).toEqual([null, 'SIGKILL'])
  })
  it('is stopped at its memory limit, native memory included', async () => {
    const { result } = run({ ...REAL, entry: 'tests/export/support/greedy-child.ts', memoryMb: 300 })
    await expect(result).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('more memory than this server gives an export (300 MB)'),
    })
  })
  it('keeps a file to itself that is larger than may be made, and says so', async () => {
    const { result } = run({ ...REAL, outputMb: 0.001 })
    await expect(result).rejects.toMatchObject({
      message: expect.stringMatching(/would be 1 MB large.*Use smaller pictures/),
    })
  })
  it('may crash, and the person hears what to do', async () => {
    const { result } = run({ ...REAL, entry: 'tests/export/support/crashing-child.ts' })
    await expect(result).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('Your draft is safe'),
      cause: 'exit 3',
    })
  })
  it('sees nothing of the server’s environment', async () => {
    process.env.A_SECRET = 'do not tell'
    const { child, result } = run({ ...REAL, entry: 'tests/export/support/telling-child.ts' })
    const [told] = await once(child, 'message')
    delete process.env.A_SECRET
    child.kill('SIGKILL')
    await expect(result).rejects.toThrow()
    expect(told.names).toEqual(expect.arrayContaining(['EXPORT_MEMORY_MB']))
    expect(told.names).not.toContain('A_SECRET')
  })
})

describe('the pool', () => {
  it('sets the next letter after one was cancelled half way', async () => {
    const pool = createExportPool({ ...REAL, atOnce: 1, perUser: 4 })
    const cancelled = new AbortController()
    const quiet = { onAhead: () => {}, fetchMaterial }
    const first = pool.run('ana', async () => ({ format: 'pdf', draft: longLetter(30), carry: null }), {
      ...quiet,
      signal: cancelled.signal,
      onStep: (step) => {
        if (step === 'setting') cancelled.abort(new Error('no longer wanted'))
      },
    })
    const second = pool.run('bo', async () => job, { ...quiet, signal: never, onStep: () => {} })
    await expect(first).rejects.toThrow('no longer wanted')
    expect((await second).bytes.length).toBeGreaterThan(1_000)
    pool.close()
  })
})
