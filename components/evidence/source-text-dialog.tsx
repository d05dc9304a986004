'use client'

import { type FormEvent, useEffect, useState } from 'react'
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
import { Spinner } from '#components/ui/spinner.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { Source } from '#domain/evidence/source.ts'
import { type EvidenceActions, send } from './evidence-actions.ts'

type Props = {
  slug: string
  source: Source
  actions: Pick<EvidenceActions, 'loadSourceText' | 'keepSourceText'>
  onClose: () => void
  onSaved: () => void
}

/** The words of a source, kept so that quotations from it are checked word for word. */
export function SourceTextDialog({ slug, source, actions, onClose, onSaved }: Props) {
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isPending, setIsPending] = useState(false)
  const { loadSourceText, keepSourceText } = actions

  useEffect(() => {
    const load = async () => {
      const answer = await send(loadSourceText, { slug, id: source.id })
      if (answer.ok) setText(answer.value.text)
      else setProblem(answer.message)
    }
    void load()
  }, [loadSourceText, slug, source.id])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsPending(true)
    const answer = await send(keepSourceText, { slug, id: source.id, text: text ?? '' })
    setIsPending(false)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    onClose()
    onSaved()
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Text of the source</DialogTitle>
          <DialogDescription className="[overflow-wrap:anywhere]">{source.title}</DialogDescription>
        </DialogHeader>
        <form noValidate onSubmit={submit} className="grid gap-4">
          {problem ? <Alert tone="danger">{problem}</Alert> : null}
          <FormField
            label="Its words"
            hint="Paste the passages you quote from, or all of it. Quotations in your letters are then compared with it word for word. Only your team sees it."
          >
            <Textarea
              rows={10}
              className="max-h-[45dvh]"
              disabled={text === null}
              value={text ?? ''}
              onChange={(event) => setText(event.target.value)}
            />
          </FormField>
          <DialogFooter>
            <Button type="submit" disabled={isPending || text === null}>
              {isPending ? <Spinner /> : null}
              Save text
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
