import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import { streamLines } from './stream-lines.ts'

type Intake<Line> = (signal: AbortSignal, onProgress: (progress: IntakeProgress) => void) => Promise<Line>

/**
 * The taking in of a file as a stream of lines: how far it is, and last what `run` answers or why it failed. Cancelling
 * the stream, or `hangUp`, aborts it. See `streamLines`.
 */
export const streamIntake = <Line>(hangUp: AbortSignal, run: Intake<Line>): ReadableStream<Uint8Array> =>
  streamLines<Line | IntakeProgress>(
    hangUp,
    async (signal, say) => {
      say(await run(signal, say))
      return null
    },
    'Something went wrong on the server. Nothing was kept; try again.',
  )

export const STREAM_HEADERS = {
  'content-type': 'application/x-ndjson',
  'cache-control': 'private, no-store, no-transform',
  'x-content-type-options': 'nosniff',
}
