import { ProgressBar } from '#components/upload/progress-bar.tsx'
import type { SendProgress } from './send-notice.ts'

type Props = { progress: SendProgress; onCancel: () => void }

/** How far a notice has come, in words and as a bar where that can be known, with a way to give it up. */
export const IntakeProgressBar = ({ progress, onCancel }: Props) => (
  <ProgressBar
    label="How far the notice has come"
    words={words(progress)}
    spoken={spoken(progress)}
    share={shareOf(progress)}
    onCancel={onCancel}
  />
)

/** From 0 to 1, or null where nobody knows. */
const shareOf = (progress: SendProgress): number | null =>
  progress.step === 'sending'
    ? progress.share
    : progress.step === 'pages'
      ? progress.page / progress.of
      : null

function words(progress: SendProgress): string {
  if (progress.step === 'sending') return 'Sending the notice…'
  if (progress.step === 'fetching') return `Asking ${progress.site} for the notice…`
  if (progress.step === 'waiting') return 'Waiting for its turn to be read…'
  return progress.step === 'pages'
    ? `Reading page ${progress.page} of ${progress.of}…`
    : 'Finding the facts and questions…'
}

function spoken(progress: SendProgress): string {
  if (progress.step !== 'pages') return words(progress)
  const quarters = Math.floor((progress.page / progress.of) * 4)
  return `Reading ${progress.of} pages: ${['begun', 'a quarter done', 'half done', 'three quarters done', 'done'][quarters]}.`
}
