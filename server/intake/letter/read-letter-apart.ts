import { type LetterReading, letterReadingSchema } from '#domain/draft/review/letter-reading.ts'
import { LIMITS } from '#domain/limits.ts'
import { answerApart, type ReadOptions } from '../answer-apart.ts'
import { readingFromJson } from './reading-json.ts'

/**
 * Reads a letter from a Word file, in a process of its own that is killed at its limits or when `signal` aborts.
 * Throws an `AppError` for a file that cannot be read.
 */
export async function readLetterApart(bytes: Uint8Array, options: ReadOptions = {}): Promise<LetterReading> {
  const wayOn = 'Open it in Word, save it as a new DOCX file without large pictures, and try again.'
  const reading = await answerApart(bytes, 'letter', { most: LIMITS.letterFileBytes, wayOn }, options)
  return letterReadingSchema.parse(readingFromJson(reading))
}
