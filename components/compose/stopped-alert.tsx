import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import type { SavingState } from './plan-saver.ts'

/** Says that a change could not be stored and will not be tried again, and the way on. */
export function StoppedAlert({ saving }: { saving: SavingState }) {
  if (saving.kind !== 'stopped') return null
  return (
    <Alert tone="danger" title="Your last change is not saved">
      <p>{saving.message}</p>
      {saving.isOutdated ? (
        <Button variant="secondary" size="sm" className="mt-2" onClick={() => window.location.reload()}>
          Reload the plan
        </Button>
      ) : null}
    </Alert>
  )
}
