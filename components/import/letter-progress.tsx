import { ProgressBar } from '#components/upload/progress-bar.tsx'
import type { LetterProgress as Progress } from './send-letter.ts'

const WORDS = {
  sending: 'Sending the letter…',
  waiting: 'Waiting for its turn to be read…',
  reading: 'Reading the letter…',
} as const

/** How far a letter's file has come, with a way to give it up. */
export const LetterProgress = ({ progress, onCancel }: { progress: Progress; onCancel: () => void }) => (
  <ProgressBar
    label="How far the letter has come"
    words={WORDS[progress.step]}
    spoken={WORDS[progress.step]}
    share={progress.step === 'sending' ? progress.share : null}
    onCancel={onCancel}
  />
)
