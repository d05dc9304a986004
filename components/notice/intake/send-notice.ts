import { type SendFailure, type SendWords, sendFile } from '#components/upload/send-file.ts'
import { type IntakeProgress, intakeLineSchema } from '#domain/notice/intake-progress.ts'
import type { NoticeChoice } from '#domain/notice/lookup/from-regulations-gov.ts'

/** How far a notice has come: `share` of it, from 0 to 1, is sent; then as the server says. */
export type SendProgress = { step: 'sending'; share: number } | IntakeProgress

export type Sent = { is: 'done'; id: string } | { is: 'several'; documents: NoticeChoice[] } | SendFailure

type Options = { signal: AbortSignal; onProgress: (progress: SendProgress) => void }

const WORDS: SendWords = {
  notSent: 'The notice could not be sent. Check your connection and try again; nothing you entered is lost.',
  cutShort: 'The connection was lost before the notice was read. Try again; nothing you entered is lost.',
}

/**
 * Sends a file, pasted text, or a link or number, and tells how far it is. Aborting `signal` hangs up, which ends the
 * reading on the server. Never throws.
 */
export const sendNotice = (
  to: string,
  notice: File | string,
  { signal, onProgress }: Options,
): Promise<Sent> =>
  sendFile<Sent>(to, notice, {
    ...{ words: WORDS, signal, fileName: typeof notice === 'string' ? null : notice.name },
    onSending: (share) => onProgress(share === null ? { step: 'waiting' } : { step: 'sending', share }),
    onLine: (json) => {
      const line = intakeLineSchema.safeParse(json).data
      if (line?.step === 'done') return { is: 'done', id: line.id }
      if (line?.step === 'several') return { is: 'several', documents: line.documents }
      if (line?.step === 'failed') return { is: 'failed', message: line.message }
      if (line) onProgress(line)
      return line && null
    },
  })
