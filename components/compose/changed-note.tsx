import { Button } from '#components/ui/button.tsx'
import { acceptRevision } from '#domain/draft/assemble/edit-plan.ts'
import type { PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { EditPlan } from './use-plan.ts'

type Props = { library: readonly Argument[]; warnings: readonly PlanWarning[]; edit: EditPlan }

/** Where several picked arguments were rewritten at once, as by an upgrade: keeps them all in one step. */
export function ChangedNote({ library, warnings, edit }: Props) {
  const ids = warnings.flatMap(({ kind, argumentIds }) => (kind === 'changed' ? argumentIds : []))
  if (ids.length < 2) return null
  const changed = library.filter(({ id }) => ids.includes(id))
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-warn-soft px-3 py-2.5 text-sm">
      <p>{ids.length} arguments have been changed since they were picked.</p>
      <Button
        variant="secondary"
        size="sm"
        onClick={() => edit((before) => changed.reduce(acceptRevision, before))}
      >
        Keep them all as they are now
      </Button>
    </div>
  )
}
