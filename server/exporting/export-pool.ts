import type { ChildProcess } from 'node:child_process'
import { LIMITS } from '#domain/limits.ts'
import type { ServerMessage, Talk } from '#export/child-talk.ts'
import type { ExportJob, ExportResult } from '#export/export-job.ts'
import { type ChildOptions, runInChild, startChild, stopChild } from './export-child.ts'
import { createFairQueue } from './fair-queue.ts'

/** Typst keeps memory from letter to letter, so a child is replaced before that shows. */
const JOBS_PER_CHILD = 10
const IDLE_MS = 60_000

type PoolOptions = ChildOptions & { atOnce: number; perUser: number }
export type ExportPool = ReturnType<typeof createExportPool>

/** A few processes that set letters, kept warm for a minute, behind a queue in which people take turns. */
export function createExportPool(options: PoolOptions) {
  const queue = createFairQueue({ ...options, tooMany: tooManyExports })
  const idle: { child: ChildProcess; jobs: number; timer: NodeJS.Timeout; forget: () => void }[] = []
  let atWork = 0

  const take = () => {
    const kept = idle.pop()
    if (!kept) return { child: startChild(options), jobs: 0 }
    clearTimeout(kept.timer)
    kept.child.off('exit', kept.forget)
    return kept
  }
  const keep = (child: ChildProcess, jobs: number) => {
    if (jobs >= JOBS_PER_CHILD) return stopChild(child)
    const forget = () => {
      const at = idle.findIndex((entry) => entry.child === child)
      if (at >= 0) clearTimeout(idle.splice(at, 1)[0]?.timer)
      stopChild(child)
    }
    child.once('exit', forget)
    idle.push({ child, jobs, forget, timer: setTimeout(forget, IDLE_MS).unref() })
  }
  const read = async (job: () => Promise<ExportJob>, signal: AbortSignal) => {
    const data = await job()
    signal.throwIfAborted()
    return data
  }

  return {
    /** Sets one letter for a user. Aborting takes it out of the queue, or kills the process that sets it. */
    run(
      userId: string,
      job: () => Promise<ExportJob>,
      handlers: Talk & { signal: AbortSignal; onAhead: (ahead: number) => void },
    ): Promise<ExportResult> {
      const task = async () => {
        // It starts while the letter is read.
        const { child, jobs } = take()
        atWork += 1
        try {
          const data = await read(job, handlers.signal).catch((error) => {
            keep(child, jobs)
            throw error
          })
          const result = await runInChild<ExportJob, ExportResult>(child, data, { ...options, ...handlers })
          keep(child, jobs + 1)
          return result
        } finally {
          atWork -= 1
        }
      }
      return queue.run(userId, task, handlers)
    },
    /** Has a process stand ready for a minute, with its code loaded: somebody is about to ask for a file. */
    prepare(): void {
      if (idle.length > 0 || atWork >= options.atOnce) return
      const child = startChild(options)
      child.send({ type: 'prepare' } satisfies ServerMessage<ExportJob>)
      keep(child, 0)
    },
    /** Ends the processes that wait for work. */
    close() {
      for (const { forget } of [...idle]) forget()
    },
  }
}

const tooManyExports = (count: number) =>
  `You have ${count} ${count === 1 ? 'export' : 'exports'} under way. Wait until one is done, or cancel one, and try again.`

const shared: typeof globalThis & { exportPool?: ExportPool } = globalThis

/** The server's one pool, shared by the module graphs of route code and of the process itself. */
export function exportPool(): ExportPool {
  shared.exportPool ??= createExportPool({
    entry: 'export/child.ts',
    wallSeconds: LIMITS.exportSeconds,
    memoryMb: LIMITS.exportMemoryMb,
    outputMb: LIMITS.exportOutputMb,
    atOnce: LIMITS.exportsAtOnce,
    perUser: LIMITS.exportsQueuedPerUser,
  })
  return shared.exportPool
}
