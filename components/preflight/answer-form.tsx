'use client'

import { useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { LIMITS } from '#domain/limits.ts'

type Props = {
  /** Who may answer, by name, for those who may not. */
  owners: readonly string[]
  canOverride: boolean
  onAnswer: (reason: string) => Promise<ActionResult<unknown>>
}

const list = new Intl.ListFormat('en', { type: 'disjunction' })

/** How an owner answers a blocking finding with a reason, in place of a change to the letter. */
export function AnswerForm({ owners, canOverride, onAnswer }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const form = useId()

  if (!canOverride) {
    return (
      <p className="text-quiet text-xs">
        If it is right as it is, {list.format(owners)} can say why, as owner of the draft.
      </p>
    )
  }
  if (!isOpen) {
    return (
      <Button variant="secondary" size="sm" className="justify-self-start" onClick={() => setOpen(true)}>
        It is right as it is…
      </Button>
    )
  }
  const submit = async () => {
    if (reason.trim().length < LIMITS.overrideReasonMin) {
      setError(`Say why in at least ${LIMITS.overrideReasonMin} characters.`)
      return
    }
    setBusy(true)
    const answer = await onAnswer(reason)
    setBusy(false)
    if (!answer.ok) setError(answer.message)
  }
  return (
    <form
      id={form}
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <FormField
        label="Why it is right as it is"
        hint="Kept with your name in the record of the filing. It never reaches the file."
        error={error}
      >
        <Textarea
          autoFocus
          value={reason}
          maxLength={LIMITS.overrideReasonChars}
          onChange={(event) => {
            setReason(event.target.value)
            setError(undefined)
          }}
        />
      </FormField>
      <div className="flex gap-2">
        <Button type="submit" size="sm" disabled={isBusy}>
          Keep the reason
        </Button>
        <Button variant="ghost" size="sm" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
