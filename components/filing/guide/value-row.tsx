import { TriangleAlert } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import type { FormRow } from '#domain/filing/form/form-sheet.ts'
import { CopyButton } from '../copy-button.tsx'

type Props = {
  row: FormRow
  /** What the form takes, as sentences. */
  limits: readonly string[]
}

/** One field of the form with what goes into it, to be copied. */
export function ValueRow({ row: { field, value, cut, problems }, limits }: Props) {
  return (
    <div className="grid gap-1.5 border-line border-t py-3 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <p className="flex flex-wrap items-center gap-2 font-medium text-sm">
          {field.label}
          {field.required ? <Badge>Required</Badge> : null}
        </p>
        {value ? <CopyButton value={value} of={field.label} /> : null}
      </div>
      {value ? (
        <p className="max-h-72 overflow-y-auto whitespace-pre-wrap rounded-md bg-muted px-3 py-2 text-sm [overflow-wrap:anywhere]">
          <Value value={value} cut={cut} />
        </p>
      ) : (
        <p className="text-quiet text-sm">
          {value === null ? 'Yours to choose on the form.' : 'Nothing to fill in.'}
        </p>
      )}
      {value === null && field.choices.length > 0 ? (
        <p className="text-quiet text-sm">The form offers: {field.choices.join(', ')}.</p>
      ) : null}
      {field.hint || limits.length > 0 ? (
        <p className="text-quiet text-sm">{[field.hint, ...limits].filter(Boolean).join(' ')}</p>
      ) : null}
      {problems.map(({ level, message }) => (
        <p
          key={message}
          className={
            level === 'blocking'
              ? 'flex items-start gap-1.5 text-danger text-sm'
              : 'flex items-start gap-1.5 text-sm text-warn'
          }
        >
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span className="[overflow-wrap:anywhere]">{message}</span>
        </p>
      ))}
    </div>
  )
}

/** A value as it is copied; what the form would not take of it is marked, and never left out. */
function Value({ value, cut }: { value: string; cut: number | null }) {
  if (cut === null) return <>{value}</>
  return (
    <>
      {value.slice(0, cut)}
      <mark className="rounded-sm bg-danger-soft text-danger underline decoration-wavy">
        <span className="sr-only"> The form ends here; it would not take: </span>
        {value.slice(cut)}
      </mark>
    </>
  )
}
