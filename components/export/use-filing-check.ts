'use client'

import { useEffect, useState } from 'react'
import type { ActionResult } from '#domain/action-result.ts'
import type { FilingCheck } from '#domain/preflight/filing-check.ts'

export type CheckState =
  | { is: 'checking' }
  | { is: 'failed'; message: string }
  | { is: 'checked'; check: FilingCheck }

/** Has the server check the letter as it is saved, once, when the dialog opens. */
export function useFilingCheck(run: () => Promise<ActionResult<FilingCheck>>): CheckState {
  const [state, setState] = useState<CheckState>({ is: 'checking' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; the letter is checked again as the file is made
  useEffect(() => {
    let isOver = false
    const failed = {
      ok: false,
      message: 'The letter could not be checked. Look at the network, then reopen this window.',
    } as const
    void run()
      .catch(() => failed)
      .then((answer) => {
        if (isOver) return
        setState(
          answer.ok ? { is: 'checked', check: answer.value } : { is: 'failed', message: answer.message },
        )
      })
    return () => {
      isOver = true
    }
  }, [])
  return state
}
