import { z } from 'zod'

const refusalSchema = z.object({ message: z.string() })

/** What is said when it does not come to an answer. */
export type SendWords = { notSent: string; cutShort: string }
export type SendFailure = { is: 'failed'; message: string } | { is: 'cancelled' }

const ODD = 'The server did not answer as it should. Try again.'

type Options<Result> = {
  words: SendWords
  fileName: string | null
  signal: AbortSignal
  /** Hears how much is sent, from 0 to 1; null once all of it is. */
  onSending: (share: number | null) => void
  /** Takes each line of the answer, and returns the result at the one that settles the matter; undefined when it is none. */
  onLine: (line: unknown) => Result | null | undefined
}

/**
 * Sends a file or words and hears the answer line by line, each a JSON object. Aborting `signal` hangs up, which ends
 * the work on the server. Never throws.
 */
export function sendFile<Result>(
  to: string,
  body: File | string,
  { words, fileName, signal, onSending, onLine }: Options<Result>,
): Promise<Result | SendFailure> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = (message: string) => resolve({ is: 'failed', message })
    let heard = 0
    /** Hears every line that is complete. */
    const hear = () => {
      if (request.status !== 200) return
      const text = request.responseText
      for (let end = text.indexOf('\n', heard); end >= 0; end = text.indexOf('\n', heard)) {
        const result = onLine(parsed(text.slice(heard, end)))
        heard = end + 1
        if (result === undefined) fail(ODD)
        else if (result !== null) resolve(result)
      }
    }
    request.open('POST', to)
    request.responseType = 'text'
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (fileName !== null) request.setRequestHeader('x-file-name', encodeURIComponent(fileName))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSending(total > 0 ? loaded / total : 0),
    )
    request.upload.addEventListener('load', () => onSending(null))
    request.addEventListener('progress', hear)
    request.addEventListener('error', () => fail(request.status === 200 ? words.cutShort : words.notSent))
    request.addEventListener('abort', () => resolve({ is: 'cancelled' }))
    request.addEventListener('load', () => {
      hear()
      const refusal = refusalSchema.safeParse(parsed(request.responseText))
      fail(request.status === 200 ? words.cutShort : refusal.success ? refusal.data.message : ODD)
    })
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) resolve({ is: 'cancelled' })
    else request.send(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
