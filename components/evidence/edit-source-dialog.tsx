'use client'

import type { FormEvent } from 'react'
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
import { Spinner } from '#components/ui/spinner.tsx'
import type { SourceCandidate } from '#domain/evidence/keeping/source-candidate.ts'
import { stampOf } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'
import type { EvidenceActions } from './evidence-actions.ts'
import { SourceFormFields } from './source-form-fields.tsx'
import { StatusFields } from './status-fields.tsx'
import { useSourceForm } from './use-source-form.ts'

type Props = {
  slug: string
  source: Source
  /** The work of the source, as the form takes it. */
  csl: SourceCandidate
  change: EvidenceActions['changeSource']
  onClose: () => void
  onChanged: (source: Source) => void
}

/** Changes one of the team's own sources; every letter that cites it follows. */
export function EditSourceDialog({ slug, source, csl, change, onClose, onChanged }: Props) {
  const state = useSourceForm({ csl, custom: source.custom })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const basedOn = stampOf(source)
    const changed = await state.submit(change, (input) => ({ slug, id: source.id, basedOn, input }))
    if (!changed) return
    onClose()
    onChanged(changed)
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-2xl">
        <DialogHeader>
          <DialogTitle>Edit source</DialogTitle>
          <DialogDescription>
            Every letter that cites it shows the change when it is next opened.
          </DialogDescription>
        </DialogHeader>
        <form noValidate onSubmit={submit} className="grid gap-4">
          {state.message ? <Alert tone="danger">{state.message}</Alert> : null}
          <SourceFormFields form={state.form} problems={state.problems} onChange={state.setForm} />
          <StatusFields
            status={state.status}
            caution={state.caution}
            onStatus={state.setStatus}
            onCaution={state.setCaution}
          />
          <DialogFooter>
            <Button type="submit" disabled={state.isPending}>
              {state.isPending ? <Spinner /> : null}
              Save source
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
