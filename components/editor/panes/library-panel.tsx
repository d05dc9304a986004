'use client'

import { ArrowLeft } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'

import { ArgumentDetail } from '#components/library/argument-detail.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { createArgumentSearch } from '#domain/library/search/search-arguments.ts'
import { useLetterEditor } from '../editor-context.ts'
import { ArgumentRow } from './argument-row.tsx'
import { InsertArgument } from './insert-argument.tsx'
import { useSuggestions } from './use-suggestions.ts'

type Props = {
  canWrite: boolean
  /** Called when an argument went into the letter. */
  onInserted?: (() => void) | undefined
}

/** The library beside the letter: what suits the section being written, everything else by search, and all of one. */
export function LibraryPanel({ canWrite, onInserted }: Props) {
  const { library } = useLetterEditor()
  const [search, setSearch] = useState('')
  const [shownId, setShownId] = useState<string | null>(null)
  const asked = useDeferredValue(search.trim())
  const find = useMemo(() => createArgumentSearch(library), [library])
  const { question, suggested } = useSuggestions()
  const shown = library.arguments.find(({ id }) => id === shownId)

  if (shown) {
    return (
      <div className="grid gap-4 p-4">
        <Button
          variant="ghost"
          size="sm"
          className="-ml-2 justify-self-start"
          onClick={() => setShownId(null)}
        >
          <ArrowLeft aria-hidden />
          All arguments
        </Button>
        <h3 className="font-semibold text-base leading-snug">{shown.title}</h3>
        {canWrite ? <InsertArgument argument={shown} onInserted={onInserted} /> : null}
        <ArgumentDetail argument={shown} library={library} />
      </div>
    )
  }

  const found = find({ text: asked })
  const others = asked ? found : found.filter(({ id }) => !suggested.some((one) => one.argument.id === id))
  const label = question?.label ? `question ${question.label}` : 'this section'
  return (
    <div className="grid gap-5 p-4">
      <Input
        type="search"
        aria-label="Search the library"
        placeholder="Search the library"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {!asked && suggested.length > 0 ? (
        <section aria-labelledby="suggested" className="grid gap-1">
          <h3 id="suggested" className="font-semibold text-quiet text-xs">
            Suggested for {label}
          </h3>
          <ul>
            {suggested.map(({ argument, reason }) => (
              <ArgumentRow
                key={argument.id}
                argument={argument}
                reason={`The question ${reason}.`}
                onRead={() => setShownId(argument.id)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="all-arguments" className="grid gap-1">
        <h3 id="all-arguments" className="font-semibold text-quiet text-xs">
          {asked ? `${others.length} found` : suggested.length > 0 ? 'All others' : 'All arguments'}
        </h3>
        <p role="status" className="sr-only">
          {asked ? `${others.length} found` : ''}
        </p>
        <ul>
          {others.map((argument) => (
            <ArgumentRow
              key={argument.id}
              argument={argument}
              reason={null}
              onRead={() => setShownId(argument.id)}
            />
          ))}
        </ul>
        {others.length === 0 ? (
          <p className="py-2 text-quiet text-sm">No argument has these words. Try fewer or other words.</p>
        ) : null}
      </section>
    </div>
  )
}
