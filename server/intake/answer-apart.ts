import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import { createFairQueue } from '#server/exporting/fair-queue.ts'
import { type IntakeLimits, runIntake } from './intake-child.ts'
import type { IntakeJob } from './intake-job.ts'

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(['invalid', 'too-large']), message: z.string() }),
])

/** What one reading may take, its time counted from when its turn has come. */
const MOST: IntakeLimits = {
  seconds: LIMITS.intakeSeconds,
  memoryMb: LIMITS.intakeMemoryMb,
  answerBytes: LIMITS.intakeAnswerBytes,
}

const queue = createFairQueue({
  atOnce: LIMITS.intakesAtOnce,
  perUser: LIMITS.intakesQueuedPerUser,
  tooMany: (count) => `There are ${count} files of yours being read. Wait until one is done, then try again.`,
})

export type ReadOptions = Partial<IntakeLimits> & {
  /** Whose file it is: a person's or a workspace's id. They take turns; a file of nobody's waits as a newcomer's does. */
  whose?: string
  /** Ends the process that reads, and throws the signal's reason. */
  signal?: AbortSignal | undefined
  onProgress?: (progress: IntakeProgress) => void
}
/** `wayOn` is the sentence that tells a person what to do when nothing could be read. */
type Apart = { most: number; wayOn: string }

/**
 * Has a file read in a process of its own, which is killed when it takes too long, too much memory or is no longer
 * wanted, so that no file can hold up the server. Answers with the reading as JSON; throws an `AppError`.
 */
export async function answerApart(
  bytes: Uint8Array,
  job: IntakeJob,
  { most, wayOn }: Apart,
  options: ReadOptions,
): Promise<unknown> {
  const { whose = crypto.randomUUID(), signal = new AbortController().signal } = options
  const { onProgress = () => {}, ...given } = options
  const limits = { ...MOST, ...given }
  if (bytes.length > most) {
    throw new AppError(
      'too-large',
      `This file is larger than ${most / 1024 / 1024} MB, the most that can be read. ${wayOn}`,
    )
  }
  signal.throwIfAborted()
  onProgress({ step: 'waiting' })
  const read = () => runIntake(bytes, job, { limits, signal, onProgress })
  const ended = await queue.run(whose, read, { signal })
  if (ended.is === 'late')
    throw new AppError('too-large', `This file took longer than ${limits.seconds} seconds to read. ${wayOn}`)
  if (ended.is === 'too-much')
    throw new AppError('too-large', `Reading this file takes more memory than this server gives it. ${wayOn}`)
  if (ended.is === 'crashed') {
    const error = new AppError('invalid', `This file could not be read. ${wayOn}`)
    error.cause = ended.complaint
    throw error
  }
  const answer = answerSchema.parse(JSON.parse(ended.output))
  if (!answer.ok) throw new AppError(answer.code, answer.message)
  return answer.reading
}
