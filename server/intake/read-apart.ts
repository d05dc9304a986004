import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import { type NoticeReading, noticeReadingSchema } from '#domain/notice/notice.ts'
import { runIntake } from './intake-child.ts'
import type { NoticeSource } from './read-file.ts'
import { takeTurn } from './take-turn.ts'

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: noticeReadingSchema }),
  z.object({ ok: z.literal(false), code: z.enum(['invalid', 'too-large']), message: z.string() }),
])

const WAY_ON = 'Paste the text of the notice instead, or only the part with the questions.'

export type ReadOptions = {
  /** The time the reading has, once its turn has come. */
  seconds?: number
  /** Ends the process that reads, and throws the signal's reason. */
  signal?: AbortSignal
  onProgress?: (progress: IntakeProgress) => void
}

/**
 * Reads a notice in a process of its own, which is killed when it takes too long or too much memory or is no longer
 * wanted, so that no file can hold up the server. Throws an `AppError` for a file that cannot be read.
 */
export async function readApart(
  bytes: Uint8Array,
  source: NoticeSource,
  { seconds = LIMITS.intakeSeconds, signal, onProgress = () => {} }: ReadOptions = {},
): Promise<NoticeReading> {
  if (bytes.length > LIMITS.noticeFileBytes) {
    const most = LIMITS.noticeFileBytes / 1024 / 1024
    throw new AppError(
      'too-large',
      `This file is larger than ${most} MB, the most that can be read. ${WAY_ON}`,
    )
  }
  signal?.throwIfAborted()
  onProgress({ step: 'waiting' })
  const ended = await takeTurn(() => runIntake(bytes, source, { seconds, signal, onProgress }), signal)
  if (ended.is === 'late')
    throw new AppError('too-large', `This file took longer than ${seconds} seconds to read. ${WAY_ON}`)
  if (ended.is === 'crashed') {
    const error = new AppError('invalid', `This file could not be read. ${WAY_ON}`)
    error.cause = ended.complaint
    throw error
  }
  const answer = answerSchema.parse(JSON.parse(ended.output))
  if (!answer.ok) throw new AppError(answer.code, answer.message)
  return answer.reading
}
