import { AppError } from '#domain/errors.ts'
import type { ExportLine, ExportProgress } from '#domain/export/export-progress.ts'
import type { ExportedFile } from '#server/exports.ts'

type Export = (signal: AbortSignal, onProgress: (progress: ExportProgress) => void) => Promise<ExportedFile>

/** An export as a stream of lines and then the file. Cancelling the stream, or `hangUp`, aborts the export. */
export function streamExport(hangUp: AbortSignal, run: Export): ReadableStream<Uint8Array> {
  const cancelled = new AbortController()
  const signal = AbortSignal.any([hangUp, cancelled.signal])
  const encoder = new TextEncoder()
  return new ReadableStream({
    async start(controller) {
      const say = (line: ExportLine) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      try {
        const { bytes, ...file } = await run(signal, say)
        say({ step: 'file', ...file, length: bytes.length })
        if (!signal.aborted) controller.enqueue(Uint8Array.from(bytes))
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

function messageOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof AppError) {
    if (error.cause !== undefined) console.error('An export failed.', error.cause)
    return error.message
  }
  if (!signal.aborted) console.error('An export failed unexpectedly.', error)
  return 'The file could not be made. Your draft is safe: try again.'
}
