import { z } from 'zod'
import { type IntakeProgress, intakeLineSchema } from '#domain/notice/intake-progress.ts'
import type { NoticeChoice } from '#domain/notice/lookup/from-regulations-gov.ts'

/** How far a notice has come: `share` of it, from 0 to 1, is sent; then as the server says. */
export type SendProgress = { step: 'sending'; share: number } | IntakeProgress

export type Sent =
  | { is: 'done'; id: string }
  | { is: 'several'; documents: NoticeChoice[] }
  | { is: 'failed'; message: string }
  | { is: 'cancelled' }

type Options = { signal: AbortSignal; onProgress: (progress: SendProgress) => void }

const refusalSchema = z.object({ message: z.string() })
const NOT_SENT =
  'The notice could not be sent. Check your connection and try again; nothing you entered is lost.'
const CUT_SHORT =
  'The connection was lost before the notice was read. Try again; nothing you entered is lost.'
const ODD = 'The server did not answer as it should. Try again.'

/**
 * Sends a file, pasted text, or a link or number, and tells how far it is. Aborting `signal` hangs up, which ends the
 * reading on the server. Never throws.
 */
export function sendNotice(
  to: string,
  notice: File | string,
  { signal, onProgress }: Options,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let heard = 0
    /** Hears every line that is complete; the last one settles the matter. */
    const hear = () => {
      if (request.status !== 200) return
      const text = request.responseText
      for (let end = text.indexOf('\n', heard); end >= 0; end = text.indexOf('\n', heard)) {
        const line = intakeLineSchema.safeParse(parsed(text.slice(heard, end)))
        heard = end + 1
        if (!line.success) resolve({ is: 'failed', message: ODD })
        else if (line.data.step === 'done') resolve({ is: 'done', id: line.data.id })
        else if (line.data.step === 'several') resolve({ is: 'several', documents: line.data.documents })
        else if (line.data.step === 'failed') resolve({ is: 'failed', message: line.data.message })
        else onProgress(line.data)
      }
    }
    request.open('POST', to)
    request.responseType = 'text'
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (typeof notice !== 'string') request.setRequestHeader('x-file-name', encodeURIComponent(notice.name))
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress({ step: 'sending', share: total > 0 ? loaded / total : 0 })
    })
    request.upload.addEventListener('load', () => onProgress({ step: 'waiting' }))
    request.addEventListener('progress', hear)
    request.addEventListener('error', () =>
      resolve({ is: 'failed', message: request.status === 200 ? CUT_SHORT : NOT_SENT }),
    )
    request.addEventListener('abort', () => resolve({ is: 'cancelled' }))
    request.addEventListener('load', () => {
      hear()
      const refusal = refusalSchema.safeParse(parsed(request.responseText))
      const isStream = request.status === 200
      resolve({ is: 'failed', message: isStream ? CUT_SHORT : refusal.success ? refusal.data.message : ODD })
    })
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) resolve({ is: 'cancelled' })
    else request.send(notice)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
