import { TriangleAlert } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { acceptRevision, setExtra } from '#domain/draft/assemble/edit-plan.ts'
import type { PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  warning: PlanWarning
  /** The argument on whose card it stands, as it is now. */
  argument: Argument | undefined
  edit: EditPlan
}

/** What to mind about a picked argument, with what settles it at hand. */
export function WarningNote({ warning, argument, edit }: Props) {
  const { kind, message, advice, replyOf } = warning
  return (
    <div className="flex gap-2.5 rounded-md bg-warn-soft px-3 py-2.5">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <div className="grid min-w-0 gap-1.5">
        <p>{message}</p>
        <p className="font-medium">{advice}</p>
        {replyOf ? (
          <Button
            variant="secondary"
            size="sm"
            className="justify-self-start"
            onClick={() => edit((before) => setExtra(before, replyOf, 'withReply', true))}
          >
            Include the reply
          </Button>
        ) : null}
        {kind === 'changed' && argument ? (
          <Button
            variant="secondary"
            size="sm"
            className="justify-self-start"
            onClick={() => edit((before) => acceptRevision(before, argument))}
          >
            I have read it: keep it
          </Button>
        ) : null}
      </div>
    </div>
  )
}
