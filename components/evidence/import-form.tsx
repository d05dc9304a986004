'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { DialogFooter } from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { readSources } from '#domain/evidence/import/read-sources.ts'
import type { KeptSource } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'
import { type EvidenceActions, send } from './evidence-actions.ts'
import { STATUS_CHOICES } from './evidence-words.ts'
import { knownOf, mark, NO_CHOICES, offer, worksOf } from './import-choices.ts'
import { ImportEntry } from './import-entry.tsx'
import { TextDrop } from './text-drop.tsx'

const FORMAT_WORDS = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' } as const

/** What the button does: some are added, others are there already. */
function buttonWords(taken: number, known: number): string {
  const added = taken - known
  if (added > 1) return `Add ${added} sources`
  return taken > 0 && added === 0 ? 'Use what you have' : 'Add source'
}

type Props = {
  slug: string
  sources: readonly Source[]
  text: string
  onText: (text: string) => void
  add: EvidenceActions['addSources']
  onAdded: (kept: KeptSource[]) => void
}

/** Many sources at once: a text goes in, what was read of it is shown with every problem by line, and is taken or not. */
export function ImportForm({ slug, sources, text, onText, add, onAdded }: Props) {
  const [choices, setChoices] = useState(NO_CHOICES)
  const [status, setStatus] = useState<Source['custom']['status']>('unverified')
  const [message, setMessage] = useState('')
  const [isPending, setIsPending] = useState(false)
  const typed = useDeferredValue(text)
  const read = useMemo(() => (typed.trim() === '' ? null : readSources(typed)), [typed])
  const offered = useMemo(() => offer(read?.sources ?? [], sources), [read, sources])
  const works = worksOf(offered, choices, status)
  const known = knownOf(offered, choices)

  const change = (next: string) => {
    setChoices(NO_CHOICES)
    setMessage('')
    onText(next)
  }
  const submit = async () => {
    setMessage('')
    setIsPending(true)
    const answer = await send(add, { slug, works })
    setIsPending(false)
    if (answer.ok) {
      change('')
      onAdded(answer.value)
    } else setMessage(answer.message)
  }

  return (
    <div className="grid gap-4">
      <TextDrop text={text} onText={change} onProblem={setMessage} />
      {message ? <Alert tone="danger">{message}</Alert> : null}
      {read && read.problems.length > 0 ? (
        <Alert
          tone="warn"
          title={read.sources.length > 0 ? 'Not everything could be read' : 'Nothing could be read'}
        >
          <ul className="grid max-h-40 gap-1 overflow-y-auto">
            {read.problems.map(({ line, message: words }) => (
              <li key={`${line} ${words}`}>
                <span className="font-medium">Line {line}:</span> {words}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {read && offered.length > 0 ? (
        <section aria-labelledby="read-sources" className="grid gap-2">
          <h3 id="read-sources" className="font-semibold text-sm" role="status">
            {offered.length === 1 ? '1 source' : `${offered.length} sources`} read from{' '}
            {read.format ? FORMAT_WORDS[read.format] : 'the text'}
          </h3>
          <ul className="relative max-h-[40dvh] overflow-y-auto rounded-md border border-line">
            {offered.map((entry) => (
              <ImportEntry
                key={entry.place}
                entry={entry}
                isTaken={!choices.leftOut.has(entry.place)}
                isSeparate={choices.separate.has(entry.place)}
                onTake={(isTaken) => setChoices(mark(choices, 'leftOut', entry.place, !isTaken))}
                onSeparate={(isSeparate) => setChoices(mark(choices, 'separate', entry.place, isSeparate))}
              />
            ))}
          </ul>
          <FormField
            label="Verified?"
            hint="Said of all of them. You can change it for each, and add what to beware of, later."
          >
            <Select
              value={status}
              onChange={(event) => {
                const chosen = STATUS_CHOICES.find((each) => each.status === event.target.value)
                if (chosen) setStatus(chosen.status)
              }}
            >
              {STATUS_CHOICES.map((choice) => (
                <option key={choice.status} value={choice.status}>
                  {choice.words}
                </option>
              ))}
            </Select>
          </FormField>
        </section>
      ) : null}
      <DialogFooter>
        <Button onClick={() => void submit()} disabled={works.length === 0 || isPending || typed !== text}>
          {isPending ? <Spinner /> : null}
          {buttonWords(works.length, known)}
        </Button>
      </DialogFooter>
    </div>
  )
}
