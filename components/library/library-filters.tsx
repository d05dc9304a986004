import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { QUESTION_TYPES, STANCES } from '#domain/library/argument.ts'
import type { Library } from '#domain/library/library.ts'
import type { ArgumentQuery } from '#domain/library/search-arguments.ts'
import { STANCE_WORDS } from './library-words.ts'

type Props = {
  library: Library
  query: ArgumentQuery
  onChange: (query: ArgumentQuery) => void
}

/** Words to look for, and topic, stance and kind of question to keep to. */
export function LibraryFilters({ library, query, onChange }: Props) {
  const answered = library.questionTypes.filter((type) =>
    library.arguments.some((argument) => argument.answers.includes(type.id)),
  )
  const find = <T extends string>(values: readonly T[], value: string) =>
    values.find((one) => one === value) ?? null
  return (
    <search className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <FormField label="Search">
        <Input
          type="search"
          placeholder="Words to look for"
          value={query.text ?? ''}
          onChange={(event) => onChange({ ...query, text: event.target.value })}
        />
      </FormField>
      <FormField label="Topic">
        <Select
          value={query.topic ?? ''}
          onChange={(event) => onChange({ ...query, topic: event.target.value || null })}
        >
          <option value="">All topics</option>
          {library.topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.title}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label="Stance">
        <Select
          value={query.stance ?? ''}
          onChange={(event) => onChange({ ...query, stance: find(STANCES, event.target.value) })}
        >
          <option value="">All stances</option>
          {STANCES.map((stance) => (
            <option key={stance} value={stance}>
              {STANCE_WORDS[stance]}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField label="Answers questions about">
        <Select
          value={query.questionType ?? ''}
          onChange={(event) => onChange({ ...query, questionType: find(QUESTION_TYPES, event.target.value) })}
        >
          <option value="">Anything</option>
          {answered.map((type) => (
            <option key={type.id} value={type.id}>
              {type.title}
            </option>
          ))}
        </Select>
      </FormField>
    </search>
  )
}
