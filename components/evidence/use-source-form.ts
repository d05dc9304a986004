'use client'

import { useState } from 'react'
import type { ActionResult } from '#domain/action-result.ts'
import type { SourceCandidate } from '#domain/evidence/keeping/source-candidate.ts'
import { formOf, readForm, type SourceField, type SourceForm } from '#domain/evidence/keeping/source-form.ts'
import type { SourceInput } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'
import { send } from './evidence-actions.ts'

const NEW: SourceForm = { type: 'report' }

/** A source being typed: what stands in the fields, what is wrong, and sending it. What was typed is kept on failure. */
export function useSourceForm(before?: { csl: SourceCandidate; custom: Source['custom'] }) {
  const [form, setForm] = useState<SourceForm>(() => (before ? formOf(before.csl) : NEW))
  const [status, setStatus] = useState<Source['custom']['status']>(before?.custom.status ?? 'unverified')
  const [caution, setCaution] = useState(before?.custom.caution ?? '')
  const [problems, setProblems] = useState<Partial<Record<SourceField, string>>>({})
  const [message, setMessage] = useState('')
  const [isPending, setIsPending] = useState(false)
  const read = readForm(form, before?.csl)

  async function submit<T>(
    action: (input: unknown) => Promise<ActionResult<T>>,
    wrap: (input: SourceInput) => unknown,
  ): Promise<T | null> {
    setMessage('')
    setProblems(read.ok ? {} : read.problems)
    if (!read.ok) {
      setMessage(
        Object.keys(read.problems).length > 0 ? '' : 'Something here cannot be kept. Shorten what you typed.',
      )
      return null
    }
    setIsPending(true)
    const answer = await send(action, wrap({ csl: read.csl, status, caution }))
    setIsPending(false)
    if (answer.ok) return answer.value
    setMessage(answer.message)
    return null
  }

  const clear = () => {
    setForm(NEW)
    setStatus('unverified')
    setCaution('')
    setProblems({})
  }
  return {
    form,
    setForm,
    status,
    setStatus,
    caution,
    setCaution,
    read,
    problems,
    message,
    isPending,
    submit,
    clear,
  }
}
