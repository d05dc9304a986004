import { z } from 'zod'
import type { ActionResult } from '#domain/action-result.ts'
import { type ImportAnswer, importAnswerSchema } from '#domain/library/transfer/import-protocol.ts'

const failureSchema = z.object({ message: z.string() })

/** What somebody picked: one zip, or the files of a folder with their paths in it. */
export type Picked = { name: string; count: number; body: Blob; type: 'application/zip' | 'application/json' }

const isZip = (file: File) => /\.zip$/i.test(file.name) || file.type === 'application/zip'

/** Reads what was picked or dropped, so that it can be sent twice: to look, and to import. Null is nothing. */
export async function readPicked(files: readonly File[]): Promise<Picked | null> {
  const [first] = files
  if (first === undefined) return null
  if (files.length === 1 && isZip(first))
    return { name: first.name, count: 1, body: first, type: 'application/zip' }
  const read = await Promise.all(
    files.map(async (file) => {
      // What is no text is refused by its name; there is no need to send it.
      const text = /\.(?:md|yml|json)$/i.test(file.name) ? await file.text() : ''
      return { path: file.webkitRelativePath || file.name, text }
    }),
  )
  const body = new Blob([JSON.stringify({ files: read })])
  const folder = first.webkitRelativePath.split('/')[0]
  const name = folder || (files.length === 1 ? first.name : `${files.length} files`)
  return { name, count: files.length, body, type: 'application/json' }
}

/** Sends a library: without a `version` to hear what importing it would do, with one to do it. */
export async function sendLibrary(
  to: string,
  { body, type }: Picked,
  version: number | null,
): Promise<ActionResult<ImportAnswer>> {
  const fail = (message: string): ActionResult<ImportAnswer> => ({
    ...{ ok: false, code: 'unavailable', message, fields: {} },
  })
  try {
    const address = version === null ? to : `${to}?version=${version}`
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body })
    const answer: unknown = await response.json()
    const parsed = importAnswerSchema.safeParse(answer)
    if (response.ok && parsed.success) return { ok: true, value: parsed.data }
    const failure = failureSchema.safeParse(answer)
    return fail(failure.success ? failure.data.message : 'The server did not answer as it should. Try again.')
  } catch {
    return fail('The server could not be reached. Check your connection and try again.')
  }
}
