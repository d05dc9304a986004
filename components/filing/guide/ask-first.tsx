'use client'

import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'

type Props = {
  /** What is missing, as sentences; with none nothing is asked. */
  lacking: readonly string[]
  variant: 'primary' | 'secondary'
  onGo: () => void
  children: ReactNode
}

/** A button that names what is missing, and goes on without it when told to. */
export function AskFirst({ lacking, variant, onGo, children }: Props) {
  if (lacking.length === 0) {
    return (
      <Button variant={variant} onClick={onGo}>
        {children}
      </Button>
    )
  }
  return (
    <ConfirmDialog
      trigger={<Button variant={variant}>{children}</Button>}
      title="The form asks for more"
      description={
        <>
          {lacking.map((line) => (
            <span key={line} className="mb-1.5 block [overflow-wrap:anywhere]">
              {line}
            </span>
          ))}
          The checklist among the files will say so too.
        </>
      }
      confirmLabel="Make it without these"
      onConfirm={onGo}
    />
  )
}
