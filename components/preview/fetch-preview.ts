import { readLines } from '#components/export/read-lines.ts'
import { type PreviewWant, previewLineSchema } from '#domain/export/preview-line.ts'

export type FetchedPreview = {
  pages: number
  fingerprint: string | null
  warnings: string[]
  /** The PDF; null where it was not wanted or is the known one. */
  bytes: Uint8Array | null
}

const NO_ANSWER = 'The pages cannot be set: the server does not answer. Check the network and try again.'

/**
 * Asks the server for the letter's pages as it is stored. `known` is the fingerprint of the file at hand. Throws `Error`
 * with a sentence for the person, or the signal's reason.
 */
export async function fetchPreview(
  url: string,
  { want, known, signal }: { want: PreviewWant; known: string | null; signal: AbortSignal },
): Promise<FetchedPreview> {
  const query = new URLSearchParams({ want, ...(known !== null && { known }) })
  const response = await fetch(`${url}?${query}`, { method: 'POST', signal }).catch(() => null)
  signal.throwIfAborted()
  if (!response?.body) throw new Error(NO_ANSWER)
  if (!response.ok) throw new Error(await messageOf(response))
  const reader = readLines(response.body)
  const text = await reader.line()
  if (text === null) throw new Error(NO_ANSWER)
  const { length, pages, fingerprint, warnings } = previewLineSchema.parse(JSON.parse(text))
  const rest = await (await reader.rest()).arrayBuffer()
  signal.throwIfAborted()
  if (rest.byteLength !== length) throw new Error(NO_ANSWER)
  return { pages, fingerprint, warnings, bytes: length === 0 ? null : new Uint8Array(rest) }
}

async function messageOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body
  return hasMessage && typeof body.message === 'string' ? body.message : NO_ANSWER
}
