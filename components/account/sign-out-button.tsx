'use client'

import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { clearLocalDrafts } from '#components/editor/collab/local-drafts.ts'
import { clearUnsavedArguments } from '#components/library/edit/unsaved-argument.ts'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'

type SignOut = (input: unknown) => Promise<ActionResult<null>>

/** Ends the session, then takes the drafts kept on this device off it: the next person here must not find them. */
export async function leave(signOut: SignOut): Promise<void> {
  try {
    const answer = await signOut({})
    if (!answer.ok) return void toast.error(answer.message)
    await clearLocalDrafts()
    clearUnsavedArguments()
    window.location.assign('/')
  } catch {
    toast.error('The server could not be reached, so you are still signed in. Try again.')
  }
}

/** Leaves this device. */
export function SignOutButton({ signOut }: { signOut: SignOut }) {
  const [isPending, setIsPending] = useState(false)
  return (
    <Button
      variant="secondary"
      disabled={isPending}
      onClick={async () => {
        setIsPending(true)
        await leave(signOut)
        setIsPending(false)
      }}
    >
      <LogOut aria-hidden />
      Sign out
    </Button>
  )
}

/** Leaves every device. */
export function SignOutEverywhereButton({ signOut }: { signOut: SignOut }) {
  return (
    <ConfirmDialog
      trigger={<Button variant="secondary">Sign out everywhere</Button>}
      title="Sign out everywhere?"
      description="Every device is signed out, this one too, and drafts open on them are closed. Edits already shown as saved stay."
      confirmLabel="Sign out everywhere"
      onConfirm={() => leave(signOut)}
    />
  )
}
