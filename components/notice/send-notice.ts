import { z } from 'zod'
import type { ActionResult } from '#domain/action-result.ts'

const answerSchema = z.union([z.object({ id: z.string() }), z.object({ message: z.string() })])

/** How far a notice has come: the share sent, from 0 to 1; at 1 the server is reading it. */
export type Sent = (share: number) => void

/** Sends a file, or pasted text, and answers with the notice's id. Aborting `signal` gives up and answers null. */
export function sendNotice(
  to: string,
  notice: File | string,
  onSent: Sent,
  signal: AbortSignal,
): Promise<ActionResult<{ id: string }> | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = (message: string) => resolve({ ok: false, code: 'unavailable', message, fields: {} })
    request.open('POST', to)
    request.responseType = 'text'
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (typeof notice !== 'string') request.setRequestHeader('x-file-name', encodeURIComponent(notice.name))
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0))
    request.upload.addEventListener('load', () => onSent(1))
    request.addEventListener('error', () =>
      fail('The notice could not be sent. Check your connection and try again; nothing you entered is lost.'),
    )
    request.addEventListener('abort', () => resolve(null))
    request.addEventListener('load', () => {
      const answer = answerSchema.safeParse(parsed(request.responseText))
      if (answer.success && 'id' in answer.data) resolve({ ok: true, value: { id: answer.data.id } })
      else
        fail(
          answer.success && 'message' in answer.data
            ? answer.data.message
            : 'The server did not answer as it should. Try again.',
        )
    })
    signal.addEventListener('abort', () => request.abort())
    request.send(notice)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
