'use client'

import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { type Argument, QUESTION_TYPES, STANCES } from '#domain/library/argument.ts'
import type { Library } from '#domain/library/library.ts'
import { type LibraryFilter, SHELVES, sourcesOf } from '#domain/library/search/library-filter.ts'
import { SHELF_WORDS, STANCE_WORDS } from './library-words.ts'

type Props = {
  library: Library
  retired: readonly Argument[]
  filter: LibraryFilter
  onChange: (filter: LibraryFilter) => void
}

type Option = { id: string; title: string }

/** Words to look for, and shelf, topic, stance, kind of question, source and tag to keep to. */
export function LibraryFilters({ library, retired, filter, onChange }: Props) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const all = [...library.arguments, ...retired]
  const answered = library.questionTypes.filter(({ id }) => all.some(({ answers }) => answers.includes(id)))
  const cited = new Set(all.flatMap((argument) => [...sourcesOf(argument, library)]))
  const sources = library.sources
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
  const tags = [...new Set(all.flatMap((argument) => argument.tags))].toSorted()
  const one = <T extends string>(values: readonly T[], value: string) =>
    values.find((each) => each === value) ?? null
  const { text: _, ...kept } = filter
  const count = Object.values(kept).filter(Boolean).length
  return (
    <search className="grid grid-cols-[1fr_auto] items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <FormField label="Search" className="lg:col-span-2">
        <Input
          type="search"
          placeholder="Words to look for"
          value={filter.text ?? ''}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </FormField>
      <Button
        variant="secondary"
        className="sm:hidden"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SlidersHorizontal aria-hidden />
        {count > 0 ? `Filters (${count})` : 'Filters'}
      </Button>
      {/* On a phone the choices would push the arguments off the page, so they wait behind the button. */}
      <div id={id} className={cn('col-span-full gap-3 sm:contents', isOpen ? 'grid' : 'hidden')}>
        <Choice
          label="Shelf"
          all="Everything offered"
          value={filter.shelf}
          options={SHELVES.map((id) => ({ id, title: SHELF_WORDS[id] }))}
          onChange={(value) => onChange({ ...filter, shelf: one(SHELVES, value) })}
        />
        <Choice
          label="Topic"
          all="All topics"
          value={filter.topic}
          options={library.topics}
          onChange={(value) => onChange({ ...filter, topic: value || null })}
        />
        <Choice
          label="Answers questions about"
          all="Anything"
          value={filter.questionType}
          options={answered}
          onChange={(value) => onChange({ ...filter, questionType: one(QUESTION_TYPES, value) })}
        />
        <Choice
          label="Stance"
          all="All stances"
          value={filter.stance}
          options={STANCES.map((id) => ({ id, title: STANCE_WORDS[id] }))}
          onChange={(value) => onChange({ ...filter, stance: one(STANCES, value) })}
        />
        <Choice
          label="Cites"
          all="Any source"
          value={filter.source}
          options={sources}
          onChange={(value) => onChange({ ...filter, source: value || null })}
        />
        <Choice
          label="Tag"
          all={tags.length === 0 ? 'No tags yet' : 'Any tag'}
          value={filter.tag}
          options={tags.map((id) => ({ id, title: id }))}
          onChange={(value) => onChange({ ...filter, tag: value || null })}
        />
      </div>
    </search>
  )
}

function Choice(props: {
  label: ReactNode
  all: string
  value: string | null | undefined
  options: readonly Option[]
  onChange: (value: string) => void
}) {
  const { label, all, value, options, onChange } = props
  return (
    <FormField label={label}>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </Select>
    </FormField>
  )
}
