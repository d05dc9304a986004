import { type SendFailure, type SendWords, sendFile } from '#components/upload/send-file.ts'
import {
  type EditedCopy,
  editedCopyLineSchema,
  newDraftLineSchema,
  type Undecided,
} from '#domain/draft/import/import-lines.ts'

/** How far a letter has come: a share of it sent, or with the server. */
export type LetterProgress = { step: 'sending'; share: number } | { step: 'waiting' } | { step: 'reading' }

type Options = { signal: AbortSignal; onProgress: (progress: LetterProgress) => void }
export type Imported = { is: 'done'; href: string } | { is: 'undecided'; found: Undecided } | SendFailure
export type ReadCopy = { is: 'done'; copy: EditedCopy } | SendFailure

const WORDS: SendWords = {
  notSent: 'The file could not be sent. Check your connection and try again.',
  cutShort: 'The connection was lost before the letter was read. Try again.',
}

const sending =
  ({ onProgress }: Options) =>
  (share: number | null) =>
    onProgress(share === null ? { step: 'waiting' } : { step: 'sending', share })

const heard = ({ onProgress }: Options, step: string): null => {
  onProgress({ step: step === 'waiting' ? 'waiting' : 'reading' })
  return null
}

/** Sends a finished letter to become a draft. Aborting ends the reading on the server. Never throws. */
export const sendLetter = (to: string, file: File, options: Options): Promise<Imported> =>
  sendFile<Imported>(to, file, {
    ...{ words: WORDS, signal: options.signal, fileName: file.name, onSending: sending(options) },
    onLine: (json) => {
      const line = newDraftLineSchema.safeParse(json).data
      if (line?.step === 'done') return { is: 'done', href: line.href }
      if (line?.step === 'undecided') return { is: 'undecided', found: line }
      if (line?.step === 'failed') return { is: 'failed', message: line.message }
      return line && heard(options, line.step)
    },
  })

/** Sends an edited copy to be compared with its draft. Aborting ends the reading on the server. Never throws. */
export const sendCopy = (to: string, file: File, options: Options): Promise<ReadCopy> =>
  sendFile<ReadCopy>(to, file, {
    ...{ words: WORDS, signal: options.signal, fileName: file.name, onSending: sending(options) },
    onLine: (json) => {
      const line = editedCopyLineSchema.safeParse(json).data
      if (line?.step === 'done') return { is: 'done', copy: line.copy }
      if (line?.step === 'failed') return { is: 'failed', message: line.message }
      return line && heard(options, line.step)
    },
  })
