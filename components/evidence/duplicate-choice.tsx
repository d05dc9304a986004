import { sourceLine } from '#components/editor/citing/source-words.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Duplicate } from '#domain/evidence/keeping/find-duplicates.ts'
import type { Source } from '#domain/evidence/source.ts'
import { DUPLICATE_WORDS } from './evidence-words.ts'

type Props = {
  duplicate: Duplicate<Source>
  isSeparate: boolean
  onChange: (isSeparate: boolean) => void
}

/** Says which source a work seems to be, and why, and asks whether it is that one. */
export function DuplicateChoice({ duplicate: { source, why }, isSeparate, onChange }: Props) {
  const line = sourceLine(source)
  return (
    <div className="grid gap-2 rounded-md bg-warn-soft px-3 py-2 text-sm">
      <p className="[overflow-wrap:anywhere]">
        You have this one ({DUPLICATE_WORDS[why]}): <cite>{source.title}</cite>
        {line ? `, ${line}` : ''}.
      </p>
      <FormField label="What to do with it" isLabelHidden>
        <Select
          className="max-w-xs"
          value={isSeparate ? 'separate' : 'same'}
          onChange={(event) => onChange(event.target.value === 'separate')}
        >
          <option value="same">Use the one you have</option>
          <option value="separate">Add it as another work</option>
        </Select>
      </FormField>
    </div>
  )
}
