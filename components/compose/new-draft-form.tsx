'use client'

import { useState } from 'react'
import { useSubmit } from '#components/account/use-submit.ts'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { canFrame } from '#domain/draft/assemble/choose-frame.ts'
import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import { LIMITS } from '#domain/limits.ts'

type Props = {
  slug: string
  notices: { id: string; title: string }[]
  frames: Pick<LetterFrame, 'id' | 'title' | 'description' | 'needsNotice'>[]
  /** The notice to answer, when the way here came from one. */
  noticeId: string | null
  create: (input: unknown) => Promise<ActionResult<{ href: string }>>
}

const titleFor = (notice: { title: string } | undefined) =>
  notice ? `Comment on ${notice.title}`.slice(0, LIMITS.titleChars) : ''

/** Starts a draft: what it answers, what it is called, and how it is laid out. */
export function NewDraftForm({ slug, notices, frames, noticeId: given, create }: Props) {
  const [noticeId, setNoticeId] = useState(given ?? notices[0]?.id ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const [frameId, setFrameId] = useState('')
  const notice = notices.find((each) => each.id === noticeId)
  const fitting = frames.filter((frame) => canFrame(frame, notice !== undefined))
  const frame = fitting.find((each) => each.id === frameId)
  const state = useSubmit(create, ({ href }) => window.location.assign(href), { slug })
  return (
    <form method="post" noValidate onSubmit={state.submit} className="grid gap-6">
      {state.message ? <Alert tone="danger">{state.message}</Alert> : null}
      <FormField
        label="What it answers"
        hint={
          notices.length === 0
            ? 'There is no notice in this workspace yet. A letter can do without one.'
            : 'A letter to a legislature, or one nobody asked for, needs no notice.'
        }
        error={state.fields.noticeId}
      >
        <Select name="noticeId" value={noticeId} onChange={(event) => setNoticeId(event.target.value)}>
          {notices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
          <option value="">No notice</option>
        </Select>
      </FormField>
      <FormField
        label="Title"
        hint={
          notice
            ? 'Only your team sees it; the letter names the notice by its own title.'
            : 'What the letter is about. It stands in the letter as its subject.'
        }
        error={state.fields.title}
        isRequired
      >
        <Input
          name="title"
          maxLength={LIMITS.titleChars}
          value={typed ?? titleFor(notice)}
          onChange={(event) => setTyped(event.target.value)}
        />
      </FormField>
      <FormField
        label="Kind of letter"
        hint={frame?.description ?? 'The kind that suits what the letter answers.'}
        error={state.fields.frame}
      >
        <Select name="frame" value={frame?.id ?? ''} onChange={(event) => setFrameId(event.target.value)}>
          <option value="">Choose for me</option>
          {fitting.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </Select>
      </FormField>
      <Button type="submit" disabled={state.isPending} className="justify-self-start">
        {state.isPending ? <Spinner /> : null}
        Start the draft
      </Button>
    </form>
  )
}
