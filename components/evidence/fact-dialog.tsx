'use client'

import { type FormEvent, useState } from 'react'
import { RELATION_WORDS } from '#components/library/library-words.ts'
import { Alert } from '#components/ui/alert.tsx'
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
import { Select } from '#components/ui/select.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { stampOf } from '#domain/evidence/keeping/source-input.ts'
import { type Fact, RELATIONS, type Source } from '#domain/evidence/source.ts'
import { type EvidenceActions, send } from './evidence-actions.ts'

type Props = {
  slug: string
  source: Source
  /** The fact to change; null for a new one. */
  fact: Fact | null
  actions: Pick<EvidenceActions, 'addFact' | 'changeFact'>
  onClose: () => void
  onSaved: (fact: Fact) => void
}

/** One statement a source carries, in the team's own words. */
export function FactDialog({ slug, source, fact, actions, onClose, onSaved }: Props) {
  const [statement, setStatement] = useState(fact?.statement ?? '')
  const [locator, setLocator] = useState(fact?.locator ?? '')
  const [relation, setRelation] = useState<Fact['relation']>(fact?.relation ?? 'supports')
  const [caution, setCaution] = useState(fact?.caution ?? '')
  const [problem, setProblem] = useState<{ message: string; statement?: string | undefined }>({ message: '' })
  const [isPending, setIsPending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsPending(true)
    const input = { source: source.id, statement, locator, relation, caution }
    const answer = fact
      ? await send(actions.changeFact, { slug, id: fact.id, basedOn: stampOf(fact), input })
      : await send(actions.addFact, { slug, input })
    setIsPending(false)
    if (answer.ok) {
      onClose()
      onSaved(answer.value)
      return
    }
    const ofStatement = answer.fields.statement ?? answer.fields['input.statement']
    setProblem({ message: ofStatement ? '' : answer.message, statement: ofStatement })
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{fact ? 'Edit fact' : 'Add a fact'}</DialogTitle>
          <DialogDescription className="[overflow-wrap:anywhere]">From: {source.title}</DialogDescription>
        </DialogHeader>
        <form noValidate onSubmit={submit} className="grid gap-4">
          {problem.message ? <Alert tone="danger">{problem.message}</Alert> : null}
          <FormField
            label="What it shows"
            hint="One sentence in your own words, no stronger than the source."
            error={problem.statement}
            isRequired
          >
            <Textarea rows={3} value={statement} onChange={(event) => setStatement(event.target.value)} />
          </FormField>
          <FormField label="Place in it" hint="For example p. 12, sec. 3 or recital 104. May stay empty.">
            <Input value={locator} onChange={(event) => setLocator(event.target.value)} />
          </FormField>
          <FormField label="What it does to your position">
            <Select
              value={relation}
              onChange={(event) => {
                const chosen = RELATIONS.find((each) => each === event.target.value)
                if (chosen) setRelation(chosen)
              }}
            >
              {RELATIONS.map((each) => (
                <option key={each} value={each}>
                  {RELATION_WORDS[each]}
                </option>
              ))}
            </Select>
          </FormField>
          <FormField label="Beware" hint="What a careful writer must not make of it. May stay empty.">
            <Textarea rows={2} value={caution} onChange={(event) => setCaution(event.target.value)} />
          </FormField>
          <DialogFooter>
            <Button type="submit" disabled={isPending}>
              {isPending ? <Spinner /> : null}
              {fact ? 'Save fact' : 'Add fact'}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
