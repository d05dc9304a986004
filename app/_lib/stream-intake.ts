import { AppError } from '#domain/errors.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'

type Intake<Line> = (signal: AbortSignal, onProgress: (progress: IntakeProgress) => void) => Promise<Line>

/**
 * The taking in of a file as a stream of lines, one JSON object each: how far it is, and last what `run` answers or why
 * it failed (`{ step: 'failed', message }`). Cancelling the stream, or `hangUp`, aborts it.
 */
export function streamIntake<Line>(hangUp: AbortSignal, run: Intake<Line>): ReadableStream<Uint8Array> {
  const cancelled = new AbortController()
  const signal = AbortSignal.any([hangUp, cancelled.signal])
  const encoder = new TextEncoder()
  return new ReadableStream({
    async start(controller) {
      const say = (line: unknown) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      try {
        say(await run(signal, say))
      } catch (error) {
        say({ step: 'failed', message: messageOf(error, signal) })
      }
      if (!cancelled.signal.aborted) controller.close()
    },
    cancel() {
      cancelled.abort()
    },
  })
}

export const STREAM_HEADERS = {
  'content-type': 'application/x-ndjson',
  'cache-control': 'private, no-store, no-transform',
  'x-content-type-options': 'nosniff',
}

function messageOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof AppError) {
    // The sentence is for the person; what is behind it is for whoever runs the server.
    if (error.cause !== undefined) console.error(error.message, error.cause)
    return error.message
  }
  if (!signal.aborted) console.error('A file could not be taken in.', error)
  return 'Something went wrong on the server. Nothing was kept; try again.'
}
