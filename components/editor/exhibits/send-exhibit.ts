import { z } from 'zod'
import type { ExhibitFile } from '#domain/draft/exhibits.ts'

export type SentExhibit =
  | { is: 'done'; file: ExhibitFile }
  | { is: 'failed'; message: string }
  | { is: 'cancelled' }

type Options = { signal: AbortSignal; onShare: (share: number) => void }

const fileSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.number(),
})
const refusalSchema = z.object({ message: z.string() })
const LOST = 'This file could not be sent. Check your connection and try again.'
const ODD = 'The server did not answer as it should. Try again.'

/** Sends a file and tells how much of it, from 0 to 1, is sent. Aborting `signal` hangs up. Never throws. */
export function sendExhibit(to: string, file: File, { signal, onShare }: Options): Promise<SentExhibit> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.responseType = 'text'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onShare(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('error', () => resolve({ is: 'failed', message: LOST }))
    request.addEventListener('abort', () => resolve({ is: 'cancelled' }))
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText)
      const sent = fileSchema.safeParse(answer)
      if (request.status === 201 && sent.success) return resolve({ is: 'done', file: sent.data })
      resolve({ is: 'failed', message: refusalSchema.safeParse(answer).data?.message ?? ODD })
    })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** The files the server keeps for a draft, also those taken out of its letter; null when it cannot be asked. */
export async function loadExhibitFiles(from: string): Promise<ExhibitFile[] | null> {
  const answer: unknown = await fetch(from)
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  return z.array(fileSchema).safeParse(answer).data ?? null
}

/** Deletes a file for good; answers with a sentence when it could not be. */
export async function deleteExhibitFile(url: string): Promise<string | null> {
  const response = await fetch(url, { method: 'DELETE' }).catch(() => null)
  if (response?.ok) return null
  return refusalSchema.safeParse(await response?.json().catch(() => null)).data?.message ?? LOST
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
