'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { referenceWords, type Typed } from '#domain/notice/lookup/notice-reference.ts'

type Props = {
  value: string
  onChange: (value: string) => void
  /** What stands in the box, as it was understood. */
  typed: Typed
  hasFile: boolean
  isDisabled: boolean
}

const HINT =
  'A link to the notice at federalregister.gov or regulations.gov, its document or docket number, or all its words. What is not part of the notice is left out.'

/** One box for a link, a number or the words of a notice; it says which of them it takes its content for. */
export function NoticeBox({ value, onChange, typed, hasFile, isDisabled }: Props) {
  return (
    <FormField
      label="Or paste a link, a number, or the text of the notice"
      hint={<span aria-live="polite">{hintFor(typed, hasFile)}</span>}
      error={typed.is === 'unusable' && !hasFile ? typed.message : undefined}
    >
      <Textarea
        rows={6}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
        className="max-h-96 font-serif text-base sm:text-base"
      />
    </FormField>
  )
}

function hintFor(typed: Typed, hasFile: boolean) {
  if (hasFile) return 'The file will be read. Remove it to use this box instead.'
  if (typed.is !== 'reference') return HINT
  return (
    <>
      <strong className="font-medium text-ink">{referenceWords(typed.reference)}.</strong> It is fetched from
      federalregister.gov and regulations.gov when you press the button, not before.
    </>
  )
}
