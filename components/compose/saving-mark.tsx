import { Check, CloudOff } from 'lucide-react'
import { Spinner } from '#components/ui/spinner.tsx'
import type { SavingState } from './plan-saver.ts'

/** Whether the plan is stored, in words. */
export function SavingMark({ saving }: { saving: SavingState }) {
  return (
    <p role="status" className="inline-flex items-center gap-1.5 text-quiet text-sm [&_svg]:size-4">
      {saving.kind === 'saved' ? (
        <>
          <Check aria-hidden /> Saved
        </>
      ) : saving.kind === 'saving' ? (
        <>
          <Spinner /> Saving…
        </>
      ) : (
        <>
          <CloudOff aria-hidden />{' '}
          {saving.kind === 'unsaved' ? 'Not saved yet: keep this tab open' : 'Not saved'}
        </>
      )}
    </p>
  )
}
