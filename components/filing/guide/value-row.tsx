import { TriangleAlert } from 'lucide-react'
import { Badge } from '#components/ui/badge.tsx'
import { measureText } from '#domain/filing/cover-text/measure-text.ts'
import type { FormRow } from '#domain/filing/form/form-sheet.ts'
import { CopyButton } from '../copy-button.tsx'

/** One field of the form with what goes into it, to be copied. */
export function ValueRow({ row: { field, value, problems } }: { row: FormRow }) {
  const limit = limitWords(field, value)
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
          {value}
        </p>
      ) : (
        <p className="text-quiet text-sm">
          {value === null ? 'Yours to choose on the form.' : 'Nothing to fill in.'}
        </p>
      )}
      {value === null && field.choices.length > 0 ? (
        <p className="text-quiet text-sm">The form offers: {field.choices.join(', ')}.</p>
      ) : null}
      {limit || field.hint ? (
        <p className="text-quiet text-sm">{[field.hint, limit].filter(Boolean).join(' ')}</p>
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

/** How much of what the form takes is used, where that is known for certain. */
function limitWords({ maxChars, maxBytes }: FormRow['field'], value: string | null): string {
  if (!value) return ''
  const { characters, bytes } = measureText(value)
  const of = (size: number, most: number, unit: string) =>
    `${size.toLocaleString('en-GB')} of ${most.toLocaleString('en-GB')} ${unit}`
  const known = [
    maxChars?.verified ? of(characters, maxChars.value, 'characters') : '',
    maxBytes?.verified ? of(bytes, maxBytes.value, 'bytes') : '',
  ].filter(Boolean)
  return known.length > 0 ? `${known.join(', ')}.` : ''
}
