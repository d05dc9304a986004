'use client'

import { Plus } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { EvidenceSide } from '#domain/evidence/search/search-evidence.ts'
import type { Argument } from '#domain/library/argument.ts'

/** `all`, `here` for the argument the cursor is in, or an argument's id. */
export type EvidenceAbout = string

const SIDES: readonly [EvidenceSide, string][] = [
  ['all', 'All'],
  ['supports', 'Supports'],
  ['counters', 'Counters'],
]

type Props = {
  search: string
  onSearch: (search: string) => void
  side: EvidenceSide
  onSide: (side: EvidenceSide) => void
  about: EvidenceAbout
  onAbout: (about: EvidenceAbout) => void
  here: Argument | null
  inLetter: readonly Argument[]
  others: readonly Argument[]
  /** Opens the window that adds sources; null for whoever may not. */
  onAdd: (() => void) | null
}

const options = (list: readonly Argument[]) =>
  list.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ))

/** What to look for, about which argument, and on which side; and the way to add more. */
export function EvidenceFilters(props: Props) {
  const { search, onSearch, side, onSide, about, onAbout, here, inLetter, others, onAdd } = props
  return (
    <search className="grid gap-3">
      <Input
        type="search"
        aria-label="Find a source or fact"
        placeholder="Find a source or fact"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <FormField label="Evidence about" isLabelHidden>
        <Select value={about} onChange={(event) => onAbout(event.target.value)}>
          <option value="all">All evidence</option>
          <option value="here">
            {here ? `Where the cursor is: ${here.title}` : 'The argument the cursor is in'}
          </option>
          {inLetter.length > 0 ? <optgroup label="In this letter">{options(inLetter)}</optgroup> : null}
          <optgroup label="In the library">{options(others)}</optgroup>
        </Select>
      </FormField>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <fieldset className="flex gap-0.5" aria-label="Side">
          {SIDES.map(([value, words]) => (
            <Button
              key={value}
              variant="ghost"
              size="sm"
              aria-pressed={side === value}
              onClick={() => onSide(value)}
            >
              {words}
            </Button>
          ))}
        </fieldset>
        {onAdd ? (
          <Button variant="secondary" size="sm" aria-label="Add a source" onClick={onAdd}>
            <Plus aria-hidden />
            Add
          </Button>
        ) : null}
      </div>
    </search>
  )
}
