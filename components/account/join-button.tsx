'use client'

import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ActionResult } from '#domain/action-result.ts'

type Props = {
  invitationId: string
  workspaceName: string
  join: (input: unknown) => Promise<ActionResult<{ slug: string }>>
}

/** Takes up an invitation and goes to the workspace. */
export function JoinButton({ invitationId, workspaceName, join }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setIsPending] = useState(false)

  async function accept() {
    setIsPending(true)
    try {
      const answer = await join({ invitationId })
      if (answer.ok) return window.location.assign(`/w/${answer.value.slug}`)
      setProblem(answer.message)
    } catch {
      setProblem('The server could not be reached. Try again.')
    }
    setIsPending(false)
  }

  return (
    <div className="grid justify-items-start gap-4">
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      <Button onClick={accept} disabled={isPending}>
        Join {workspaceName}
      </Button>
    </div>
  )
}
