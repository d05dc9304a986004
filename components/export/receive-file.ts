import { type ExportProgress, type ExportPurpose, exportLineSchema } from '#domain/export/export-progress.ts'
import type { AnsweredFinding } from '#domain/preflight/finding-override.ts'
import { readLines } from './read-lines.ts'

export type ReadyFile = {
  name: string
  file: Blob
  purpose: ExportPurpose
  pages: number | null
  openBlanks: string[]
  warnings: string[]
  answered: AnsweredFinding[]
}

const CUT_SHORT = 'The connection was lost before the file arrived. Check the network and try again.'

/**
 * Asks the server for a file and reports how far it is. Aborting cancels the work on the server too.
 * Throws `Error` with a sentence for the person, or the signal's reason.
 */
export async function receiveFile(
  address: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: ExportProgress) => void },
): Promise<ReadyFile> {
  const response = await fetch(address, { method: 'POST', signal }).catch(() => null)
  signal.throwIfAborted()
  if (!response?.body) throw new Error(CUT_SHORT)
  if (!response.ok) throw new Error(await messageOf(response))
  const reader = readLines(response.body)
  for (;;) {
    const text = await reader.line()
    signal.throwIfAborted()
    if (text === null) throw new Error(CUT_SHORT)
    const line = exportLineSchema.parse(JSON.parse(text))
    if (line.step === 'failed') throw new Error(line.message)
    if (line.step !== 'file') {
      onProgress(line)
      continue
    }
    const { step: _step, mediaType, length, ...about } = line
    const bytes = await reader.rest()
    if (bytes.size !== length) throw new Error(CUT_SHORT)
    return { ...about, file: bytes.slice(0, length, mediaType) }
  }
}

async function messageOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body
  return hasMessage && typeof body.message === 'string' ? body.message : CUT_SHORT
}
