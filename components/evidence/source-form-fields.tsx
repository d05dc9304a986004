import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { SOURCE_TYPES } from '#domain/evidence/keeping/source-candidate.ts'
import { fieldsFor, type SourceField, type SourceForm } from '#domain/evidence/keeping/source-form.ts'
import { FIELD_HINTS, fieldWords, SOURCE_TYPE_WORDS } from './evidence-words.ts'

type Props = {
  form: SourceForm
  problems: Partial<Record<SourceField, string>>
  onChange: (form: SourceForm) => void
}

const WIDE: readonly SourceField[] = ['title', 'author', 'editor', 'container-title', 'URL']

/** What describes a work of the chosen kind. Changing the kind keeps what was typed. */
export function SourceFormFields({ form, problems, onChange }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormField label="Kind of work" className="sm:col-span-2">
        <Select
          value={form.type}
          onChange={(event) => {
            const type = SOURCE_TYPES.find((each) => each === event.target.value)
            if (type) onChange({ ...form, type })
          }}
        >
          {SOURCE_TYPES.map((type) => (
            <option key={type} value={type}>
              {SOURCE_TYPE_WORDS[type]}
            </option>
          ))}
        </Select>
      </FormField>
      {fieldsFor(form.type).map((field) => {
        const props = {
          value: form[field] ?? '',
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...form, [field]: event.target.value }),
        }
        const isList = field === 'author' || field === 'editor'
        return (
          <FormField
            key={field}
            label={fieldWords(form.type, field)}
            hint={FIELD_HINTS[field]}
            error={problems[field]}
            isRequired={field === 'title'}
            className={WIDE.includes(field) ? 'sm:col-span-2' : ''}
          >
            {isList ? (
              <Textarea rows={2} {...props} />
            ) : (
              <Input {...props} inputMode={field === 'URL' ? 'url' : 'text'} />
            )}
          </FormField>
        )
      })}
    </div>
  )
}
