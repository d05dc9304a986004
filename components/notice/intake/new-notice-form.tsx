'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { FileDrop } from '#components/upload/file-drop.tsx'
import { LIMITS } from '#domain/limits.ts'
import { readTyped } from '#domain/notice/lookup/notice-reference.ts'
import { ChooseDocument } from './choose-document.tsx'
import { IntakeProgressBar } from './intake-progress-bar.tsx'
import { NoticeBox } from './notice-box.tsx'
import { useNewNotice } from './use-new-notice.ts'

type Props = {
  /** Where files and pasted text are posted to. */
  uploadTo: string
  /** Where a link or a number is posted to. */
  fetchFrom: string
  /** The address under which the new notice will be, without its id. */
  notices: string
  /** Where a letter that answers no notice is begun. */
  letterWithout: string
}

const MOST_MB = LIMITS.noticeFileBytes / 1024 / 1024

/** Takes a notice as a file, a link or number, or pasted text, shows how far it has come, and goes on to its review. */
export function NewNoticeForm({ uploadTo, fetchFrom, notices, letterWithout }: Props) {
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const { state, send, reset } = useNewNotice((id) => router.push(`${notices}/${id}`))
  const typed = readTyped(text)
  const isBusy = state.is === 'working'
  const problem = state.is === 'waiting' ? state.problem : null

  const pick = (picked: File | null) => {
    setFile(picked)
    reset(picked && tooBig(picked))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trouble = file ? tooBig(file) : text.trim() === '' ? EMPTY : null
    if (trouble) return reset(trouble)
    if (file) return void send(uploadTo, file)
    // The box itself says what is wrong with what is in it.
    if (typed.is === 'unusable') return reset()
    void send(typed.is === 'reference' ? fetchFrom : uploadTo, text)
  }
  const cancel = () => {
    reset()
    requestAnimationFrame(() => button.current?.focus())
  }

  if (state.is === 'choosing') {
    return (
      <ChooseDocument
        documents={state.documents}
        onChoose={(documentId) => void send(fetchFrom, documentId)}
        onBack={cancel}
      />
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-6">
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      <FileDrop
        file={file}
        onPick={pick}
        isDisabled={isBusy}
        accept=".pdf,.docx,.docm,.xml,.html,.htm,.txt,.md,application/pdf,text/*"
        formats="PDF, Word, Federal Register XML, HTML, Markdown or plain text"
      />
      <NoticeBox value={text} onChange={setText} typed={typed} hasFile={file !== null} isDisabled={isBusy} />
      {isBusy ? (
        <IntakeProgressBar progress={state.progress} onCancel={cancel} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button ref={button} type="submit">
            {typed.is === 'reference' && !file ? 'Fetch and read the notice' : 'Read the notice'}
          </Button>
          <Link href={letterWithout} className="text-link text-sm">
            Write a letter without a notice
          </Link>
        </div>
      )}
    </form>
  )
}

const EMPTY = 'Choose a file, or paste a link, a number or the text of the notice.'

const tooBig = (file: File) =>
  file.size > LIMITS.noticeFileBytes
    ? `“${file.name}” is larger than ${MOST_MB} MB, the most that can be read. Paste the part with the questions instead.`
    : null
