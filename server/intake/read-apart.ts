import { LIMITS } from '#domain/limits.ts'
import { type NoticeReading, noticeReadingSchema } from '#domain/notice/notice.ts'
import { answerApart, type ReadOptions } from './answer-apart.ts'
import type { NoticeSource } from './read-file.ts'

export type { ReadOptions }

/** Reads a notice in a process of its own. Throws an `AppError` for a file that cannot be read. */
export async function readApart(
  bytes: Uint8Array,
  source: NoticeSource,
  options: ReadOptions = {},
): Promise<NoticeReading> {
  const wayOn = 'Paste the text of the notice instead, or only the part with the questions.'
  const reading = await answerApart(bytes, source, { most: LIMITS.noticeFileBytes, wayOn }, options)
  return noticeReadingSchema.parse(reading)
}
