import { streamLines } from '#app/_lib/stream-lines.ts'
import type { ExportLine, ExportProgress } from '#domain/export/export-progress.ts'
import type { ExportedFile } from '#server/exports.ts'

type Export = (signal: AbortSignal, onProgress: (progress: ExportProgress) => void) => Promise<ExportedFile>

/** An export as a stream of lines and then the file. Cancelling the stream, or `hangUp`, aborts the export. */
export const streamExport = (hangUp: AbortSignal, run: Export): ReadableStream<Uint8Array> =>
  streamLines<ExportLine>(
    hangUp,
    async (signal, say) => {
      const { bytes, ...file } = await run(signal, say)
      say({ step: 'file', ...file, length: bytes.length })
      return bytes
    },
    'The file could not be made. Your draft is safe: try again.',
  )

/** What a streamed export is answered with. */
export const EXPORT_HEADERS = {
  'content-type': 'application/octet-stream',
  'cache-control': 'private, no-store, no-transform',
  'x-content-type-options': 'nosniff',
}
