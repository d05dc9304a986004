'use client'

import { type FormEvent, useState } from 'react'
import { SourceNotes } from '#components/evidence/source-notes.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { CitedWords } from '../citing/cited-words.tsx'
import { matchesSource, sourceLine } from '../citing/source-words.ts'
import { useLetterEditor, useSources } from '../editor-context.ts'
import { citeWork } from '../extensions/cite-work.ts'

const SHOWN = 40

/** Cites a source of the library: in the footnote the cursor is in, else in a new one. */
export function CitationDialog({ onClose }: { onClose: () => void }) {
  const { editor, words } = useLetterEditor()
  const sources = useSources()
  const [search, setSearch] = useState('')
  const [sourceId, setSourceId] = useState<string | null>(null)
  const [locator, setLocator] = useState('')
  const found = sources.filter((source) => matchesSource(source, search))
  const work = sourceId ? { sourceId, locator: locator.trim() || null } : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = work ?? (found.length === 1 && found[0] ? { sourceId: found[0].id, locator: null } : null)
    if (!chosen) return
    onClose()
    editor.commands.focus()
    citeWork(chosen)(editor.state, editor.view.dispatch)
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-2xl">
        <DialogHeader>
          <DialogTitle>Cite a source</DialogTitle>
          <DialogDescription>
            The citation goes into the footnote you are in, or into a new one where the cursor is.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid min-h-0 gap-4">
          <FormField label="Find a source" hint="By title, author or year">
            <Input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          </FormField>
          <fieldset className="max-h-72 overflow-y-auto rounded-md border border-line">
            <legend className="sr-only">Sources</legend>
            {found.slice(0, SHOWN).map((source) => (
              <label
                key={source.id}
                className="flex gap-3 border-line border-b px-3 py-2 text-sm last:border-0 has-checked:bg-accent-soft"
              >
                <input
                  type="radio"
                  name="source"
                  className="mt-1"
                  checked={sourceId === source.id}
                  onChange={() => setSourceId(source.id)}
                />
                <span>
                  {source.title}
                  <span className="block text-quiet text-xs">{sourceLine(source)}</span>
                  <SourceNotes source={source} />
                </span>
              </label>
            ))}
            {found.length === 0 ? <p className="p-3 text-quiet text-sm">No source has these words.</p> : null}
            {found.length > SHOWN ? (
              <p className="p-3 text-quiet text-sm">{found.length - SHOWN} more. Type to narrow them down.</p>
            ) : null}
          </fieldset>
          <FormField label="Place in it" hint="For example p. 12, § 3.2 or ch. 4; may stay empty">
            <Input value={locator} onChange={(event) => setLocator(event.target.value)} />
          </FormField>
          {work ? (
            <p className="rounded-md bg-muted px-3 py-2 font-serif text-sm">
              <CitedWords runs={words.words(work)} />
            </p>
          ) : null}
          <DialogFooter>
            <Button type="submit" disabled={!work && found.length !== 1}>
              Cite
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
