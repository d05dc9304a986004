'use client'

import { type FormEvent, useMemo, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { DialogFooter } from '#components/ui/dialog.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { duplicateFinder } from '#domain/evidence/keeping/find-duplicates.ts'
import type { KeptSource } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'
import { DuplicateChoice } from './duplicate-choice.tsx'
import type { EvidenceActions } from './evidence-actions.ts'
import { SourceFormFields } from './source-form-fields.tsx'
import { StatusFields } from './status-fields.tsx'
import { useSourceForm } from './use-source-form.ts'

type Props = {
  slug: string
  sources: readonly Source[]
  add: EvidenceActions['addSources']
  onAdded: (kept: KeptSource[]) => void
}

/** One source, typed. Says while it is typed when the library has it already. */
export function ByHandForm({ slug, sources, add, onAdded }: Props) {
  const state = useSourceForm()
  const { form, read, isPending } = state
  const [isSeparate, setIsSeparate] = useState(false)
  const find = useMemo(() => duplicateFinder(sources), [sources])
  const [duplicate] = read.ok ? find(read.csl) : []

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const kept = await state.submit(add, (input) => ({ slug, works: [{ ...input, isSeparate }] }))
    if (!kept) return
    state.clear()
    setIsSeparate(false)
    onAdded(kept)
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      {state.message ? <Alert tone="danger">{state.message}</Alert> : null}
      <SourceFormFields form={form} problems={state.problems} onChange={state.setForm} />
      <StatusFields
        status={state.status}
        caution={state.caution}
        onStatus={state.setStatus}
        onCaution={state.setCaution}
      />
      {duplicate ? (
        <DuplicateChoice duplicate={duplicate} isSeparate={isSeparate} onChange={setIsSeparate} />
      ) : null}
      <DialogFooter>
        <Button type="submit" disabled={isPending}>
          {isPending ? <Spinner /> : null}
          {duplicate && !isSeparate ? 'Use the one you have' : 'Add source'}
        </Button>
      </DialogFooter>
    </form>
  )
}
