'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { FileDrop } from '#components/upload/file-drop.tsx'
import type { Undecided } from '#domain/draft/import/import-lines.ts'
import { LIMITS } from '#domain/limits.ts'
import { ChangesChoice } from './changes-choice.tsx'
import { LETTER_FILES, nameWithoutEnding, tooBig } from './letter-file.ts'
import { LetterProgress } from './letter-progress.tsx'
import { sendLetter } from './send-letter.ts'
import { useSent } from './use-sent.ts'

type Props = {
  /** Where the letter is posted to. */
  uploadTo: string
  notices: { id: string; title: string }[]
}

/** Takes a finished letter, shows how far it has come, and goes on to its draft. */
export function ImportLetterForm({ uploadTo, notices }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [noticeId, setNoticeId] = useState('')
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [found, setFound] = useState<Undecided | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const title = typed ?? (file ? nameWithoutEnding(file.name) : '')
  const sent = useSent(sendLetter, (result) => {
    if (result.is === 'done') window.location.assign(result.href)
    else if (result.is === 'undecided') setFound(result.found)
    else if (result.is === 'failed') {
      setProblem(result.message)
      focusButton()
    }
  })
  const isBusy = sent.progress !== null
  // It stands where Cancel stood, which had the focus.
  const focusButton = () => requestAnimationFrame(() => button.current?.focus())

  const send = (changes: 'accept' | 'reject' | null) => {
    const trouble = file === null ? 'Choose the file of the letter.' : tooBig(file)
    setFound(null)
    setProblem(trouble)
    if (file === null || trouble !== null) return
    const asked = new URLSearchParams({ title, noticeId, ...(changes && { changes }) })
    void sent.start(`${uploadTo}?${asked}`, file)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(null)
  }
  const back = () => {
    sent.cancel()
    setFound(null)
    focusButton()
  }

  if (found) return <ChangesChoice found={found} onChoose={send} onBack={back} />
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      {problem ? (
        <Alert tone="danger" title="The letter was not imported">
          {problem}
        </Alert>
      ) : null}
      <FileDrop
        file={file}
        onPick={(picked) => {
          setFile(picked)
          setProblem(picked && tooBig(picked))
        }}
        isDisabled={isBusy}
        {...LETTER_FILES}
      />
      <FormField label="Title" hint="Only your team sees it." isRequired>
        <Input
          name="title"
          maxLength={LIMITS.titleChars}
          value={title}
          disabled={isBusy}
          onChange={(event) => setTyped(event.target.value)}
        />
      </FormField>
      <FormField
        label="What it answers"
        hint={
          notices.length === 0
            ? 'There is no notice in this workspace yet. The letter can do without one.'
            : 'With a notice, the letter is checked against what the agency asked.'
        }
      >
        <Select
          name="noticeId"
          value={noticeId}
          disabled={isBusy}
          onChange={(event) => setNoticeId(event.target.value)}
        >
          <option value="">No notice</option>
          {notices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </Select>
      </FormField>
      {sent.progress ? (
        <LetterProgress progress={sent.progress} onCancel={back} />
      ) : (
        <Button ref={button} type="submit" className="justify-self-start">
          Import the letter
        </Button>
      )}
    </form>
  )
}
