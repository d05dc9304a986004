import { Spinner } from '#components/ui/spinner.tsx'
import type { ExportProgress } from '#domain/export/export-progress.ts'

/** What the server is doing, in words: no bar, because nobody knows how long a letter takes to set. */
export function ExportProgressLine({ progress }: { progress: ExportProgress | null }) {
  return (
    <p role="status" className="flex items-center gap-3 text-sm">
      <Spinner />
      {words(progress)}
    </p>
  )
}

function words(progress: ExportProgress | null): string {
  if (progress === null) return 'Asking the server…'
  if (progress.step === 'waiting') {
    return progress.ahead === 1
      ? 'Waiting for another export to finish; yours is next…'
      : `Waiting for other exports to finish; yours is number ${progress.ahead}…`
  }
  if (progress.step === 'reading') return 'Reading the letter as it is saved now…'
  if (progress.step === 'checking') return 'Checking the letter once more…'
  if (progress.step === 'packing') return 'Putting the files together…'
  return progress.step === 'composing' ? 'Numbering the notes and citing the sources…' : 'Setting the pages…'
}
