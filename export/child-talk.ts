import { flushCompileCache } from 'node:module'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { ExportStep } from './export-job.ts'
import type { FetchMaterial, LetterMaterial, LetterNeeds } from './stored-draft.ts'

/** What a process that sets letters says, in order: any number of steps and needs, then one of the other two. */
export type ChildMessage<Result> =
  | { type: 'step'; step: ExportStep }
  /** Answered with the material. */
  | { type: 'needs'; needs: LetterNeeds }
  | { type: 'done'; result: Result }
  /** `sentence` is for the person who asked, where the writer can do something about it. */
  | { type: 'failed'; message: string; sentence: string | null }

/** What it hears: perhaps that a job is coming; a job, then the material its letter needs, should it ask for it. */
export type ServerMessage<Job> =
  | { type: 'prepare' }
  | { type: 'job'; job: Job }
  | { type: 'material'; material: LetterMaterial }

/** How a job speaks while it runs. */
export type Talk = { onStep: (step: ExportStep) => Promise<void> | void; fetchMaterial: FetchMaterial }

type Result = { bytes: Uint8Array | null }

/**
 * Makes this process answer jobs, one at a time, each in full before the next is read. `prepare` loads what a job is
 * likely to need.
 */
export function answerJobs<Job, R extends Result>(
  run: (job: Job, talk: Talk) => Promise<R>,
  prepare: () => Promise<unknown> = async () => {},
): void {
  let onMaterial = (_material: LetterMaterial) => {}
  const say = (message: ChildMessage<R>) =>
    new Promise<void>((resolve) => {
      // Setting is synchronous, so a step has to be on its way before it starts.
      process.send?.(message, undefined, undefined, () => resolve())
    })
  const talk: Talk = {
    onStep: (step) => say({ type: 'step', step }),
    fetchMaterial: async (needs) => {
      const answer = new Promise<LetterMaterial>((resolve) => {
        onMaterial = resolve
      })
      await say({ type: 'needs', needs })
      return answer
    },
  }
  process.on('message', async (message: ServerMessage<Job>) => {
    if (message.type === 'material') return onMaterial(message.material)
    if (message.type === 'prepare') return void (await prepare())
    try {
      const result = await run(message.job, talk)
      refuseLarge(result.bytes)
      await say({ type: 'done', result })
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
      await say({
        type: 'failed',
        message: words,
        sentence: error instanceof AppError ? error.message : null,
      })
    }
    // A process that sets letters is killed sooner or later, and would keep nothing for the next.
    flushCompileCache()
  })
  process.on('disconnect', () => process.exit(0))
}

/** A file that is too large stays here: the server never holds it. */
function refuseLarge(bytes: Uint8Array | null): void {
  const most = Number(process.env.EXPORT_OUTPUT_MB ?? LIMITS.exportOutputMb)
  if (bytes === null || bytes.length <= most * 1024 * 1024) return
  throw new AppError(
    'too-large',
    `The file would be ${Math.ceil(bytes.length / 1024 / 1024)} MB large; this server makes files of up to ${most} MB. Use smaller pictures in the letter, and try again.`,
  )
}
