'use client'

import type { FormEvent, ReactNode } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'

type Props = {
  state: { submit: (event: FormEvent<HTMLFormElement>) => void; isPending: boolean; message: string }
  submitLabel: string
  children: ReactNode
}

/** A short form with one button. It posts even before scripts have loaded, so a password never reaches an address bar. */
export function SubmitForm({ state, submitLabel, children }: Props) {
  return (
    <form method="post" noValidate onSubmit={state.submit} className="grid gap-5">
      {state.message ? <Alert tone="danger">{state.message}</Alert> : null}
      {children}
      <Button type="submit" disabled={state.isPending} className="justify-self-start">
        {state.isPending ? <Spinner /> : null}
        {submitLabel}
      </Button>
    </form>
  )
}
