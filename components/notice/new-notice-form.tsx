'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import { FileDrop } from './file-drop.tsx'
import { sendNotice } from './send-notice.ts'

type Props = {
  /** Where notices are posted to. */
  uploadTo: string
  /** The address under which the new notice will be, without its id. */
  notices: string
  /** Where a letter that answers no notice is begun. */
  letterWithout: string
}

const MOST_MB = LIMITS.noticeFileBytes / 1024 / 1024

/** Takes a notice as a file or as pasted text, shows how far it has come, and goes on to its review. */
export function NewNoticeForm({ uploadTo, notices, letterWithout }: Props) {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const cancel = useRef<AbortController | null>(null)
  const isBusy = share !== null

  const pick = (picked: File | null) => {
    setFile(picked)
    setProblem(picked ? tooBig(picked) : null)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const notice = file ?? text
    const trouble = file
      ? tooBig(file)
      : text.trim() === ''
        ? 'Choose a file, or paste the text of the notice.'
        : null
    setProblem(trouble)
    if (trouble) return
    cancel.current = new AbortController()
    setShare(0)
    const answer = await sendNotice(uploadTo, notice, setShare, cancel.current.signal)
    if (answer?.ok) return router.push(`${notices}/${answer.value.id}`)
    setShare(null)
    if (answer) setProblem(answer.message)
  }

  return (
    <form onSubmit={submit} className="grid gap-6">
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      <FileDrop file={file} onPick={pick} isDisabled={isBusy} />
      <FormField
        label="Or paste the text of the notice"
        hint={
          file
            ? 'The file will be read. Remove it to use this text instead.'
            : 'The whole page will do: what is not part of the notice is left out.'
        }
      >
        <Textarea
          rows={8}
          value={text}
          disabled={isBusy}
          onChange={(event) => setText(event.target.value)}
          className="max-h-96 font-serif text-base sm:text-base"
        />
      </FormField>
      {isBusy ? (
        <div className="flex flex-wrap items-center gap-4">
          <Progress share={share} />
          <Button variant="secondary" onClick={() => cancel.current?.abort()}>
            Cancel
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button type="submit">Read the notice</Button>
          <Link href={letterWithout} className="text-link text-sm">
            Write a letter without a notice
          </Link>
        </div>
      )}
    </form>
  )
}

const tooBig = (file: File) =>
  file.size > LIMITS.noticeFileBytes
    ? `“${file.name}” is larger than ${MOST_MB} MB, the most that can be read. Paste the part with the questions instead.`
    : null

function Progress({ share }: { share: number }) {
  const isReading = share >= 1
  return (
    <div role="status" className="flex min-w-48 flex-1 items-center gap-3 text-sm">
      <Spinner />
      {isReading ? 'Reading the notice…' : 'Sending the notice…'}
      {isReading ? null : <progress aria-label="Sent" value={share} className="h-1.5 min-w-24 flex-1" />}
    </div>
  )
}
