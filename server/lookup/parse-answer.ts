import type { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { decodeText } from '#server/intake/sniff-format.ts'
import { isAccessPage } from './access-page.ts'
import type { Answer, Publisher } from './publisher.ts'

/** An answer as the JSON it should be. Throws `AppError` 'unavailable' when it is anything else. */
export function parseAnswer<S extends z.ZodType>(
  publisher: Publisher,
  answer: Answer,
  schema: S,
): z.infer<S> {
  const parsed = schema.safeParse(json(answer))
  if (answer.status < 300 && parsed.success) return parsed.data
  const error = new AppError(
    'unavailable',
    isAccessPage(answer)
      ? `At the moment ${publisher.name} answers programs with a page for people. Open the notice there and choose its file, or paste its text.`
      : `What ${publisher.name} answered could not be understood. Download the notice there and choose its file, or paste its text.`,
  )
  error.cause = parsed.success ? `status ${answer.status}` : parsed.error
  throw error
}

function json(answer: Answer): unknown {
  try {
    return JSON.parse(decodeText(answer.bytes))
  } catch {
    return null
  }
}
