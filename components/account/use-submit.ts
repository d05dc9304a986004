'use client'

import { type FormEvent, useState } from 'react'
import type { ActionResult } from '#domain/action-result.ts'

type Problem = { message: string; fields: Record<string, string> }
const NO_PROBLEM: Problem = { message: '', fields: {} }

/**
 * A form's way to its action: sends the fields by name, shows what was wrong, and keeps what was typed.
 * `message` is empty when each problem has a field to stand at.
 */
export function useSubmit<T>(
  send: (input: unknown) => Promise<ActionResult<T>>,
  onDone: (value: T) => void,
  extra: Record<string, unknown> = {},
) {
  const [problem, setProblem] = useState<Problem>(NO_PROBLEM)
  const [isPending, setIsPending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const input = { ...Object.fromEntries(new FormData(form)), ...extra }
    setIsPending(true)
    setProblem(NO_PROBLEM)
    try {
      const answer = await send(input)
      if (answer.ok) return onDone(answer.value)
      const placed = Object.keys(answer.fields).filter((name) => form.elements.namedItem(name) !== null)
      setProblem({ message: placed.length > 0 ? '' : answer.message, fields: answer.fields })
      const first = form.elements.namedItem(placed[0] ?? '')
      if (first instanceof HTMLElement) first.focus()
    } catch {
      const message = 'The server could not be reached. What you typed is still here; try again.'
      setProblem({ message, fields: {} })
    } finally {
      setIsPending(false)
    }
  }

  return { submit, isPending, fields: problem.fields, message: problem.message }
}
