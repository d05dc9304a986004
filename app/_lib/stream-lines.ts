import { AppError } from '#domain/errors.ts'

type Failed = { step: 'failed'; message: string }
/** Says lines as it goes, and answers with the bytes that follow the last of them, or with none. */
type Work<Line> = (signal: AbortSignal, say: (line: Line) => void) => Promise<Uint8Array | null>

/**
 * Work as a stream of lines, one JSON object each, and then bytes where it makes some. When it fails, the last line is
 * `{ step: 'failed', message }`: the sentence of an `AppError`, or `unforeseen`. Cancelling the stream, or `hangUp`,
 * aborts it.
 */
export function streamLines<Line>(
  hangUp: AbortSignal,
  work: Work<Line>,
  unforeseen: string,
): ReadableStream<Uint8Array> {
  const cancelled = new AbortController()
  const signal = AbortSignal.any([hangUp, cancelled.signal])
  const encoder = new TextEncoder()
  return new ReadableStream({
    async start(controller) {
      const say = (line: Line | Failed) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      try {
        const bytes = await work(signal, say)
        if (bytes !== null && !signal.aborted) controller.enqueue(bytes)
      } catch (error) {
        if (!signal.aborted) logCause(error)
        say({ step: 'failed', message: error instanceof AppError ? error.message : unforeseen })
      }
      if (!cancelled.signal.aborted) controller.close()
    },
    cancel() {
      cancelled.abort()
    },
  })
}

/** The sentence is for the person; what is behind it is for whoever runs the server. */
function logCause(error: unknown): void {
  if (!(error instanceof AppError)) console.error('Work on a file failed unexpectedly.', error)
  else if (error.cause !== undefined) console.error(error.message, error.cause)
}
