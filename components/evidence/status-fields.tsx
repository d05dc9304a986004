import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { Source } from '#domain/evidence/source.ts'
import { STATUS_CHOICES } from './evidence-words.ts'

type Status = Source['custom']['status']
type Props = {
  status: Status
  caution: string
  onStatus: (status: Status) => void
  onCaution: (caution: string) => void
  error?: string | undefined
}

/** Whether somebody compared what is said here with the work itself, and what to beware of when citing it. */
export function StatusFields({ status, caution, onStatus, onCaution, error }: Props) {
  return (
    <>
      <FormField label="Verified?" hint="Shown wherever the source is, so that nobody relies on it blindly.">
        <Select
          value={status}
          onChange={(event) => {
            const chosen = STATUS_CHOICES.find((each) => each.status === event.target.value)
            if (chosen) onStatus(chosen.status)
          }}
        >
          {STATUS_CHOICES.map((choice) => (
            <option key={choice.status} value={choice.status}>
              {choice.words}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField
        label="Beware"
        hint="What a careful writer should know before citing it. May stay empty."
        error={error}
      >
        <Textarea rows={2} value={caution} onChange={(event) => onCaution(event.target.value)} />
      </FormField>
    </>
  )
}
