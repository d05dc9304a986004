'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ImportAnswer } from '#domain/library/transfer/import-protocol.ts'
import { LibraryPicker } from './library-picker.tsx'
import { PlanList } from './plan-list.tsx'
import { ProblemList } from './problem-list.tsx'
import { type Picked, readPicked, sendLibrary } from './send-library.ts'

/** Importing a library: pick it, see what it would do or what is wrong with it, then take it in whole. */
export function LibraryImport({ base }: { base: string }) {
  const router = useRouter()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const [message, setMessage] = useState('')
  const [isPending, setIsPending] = useState(false)

  async function send(library: Picked, version: number | null) {
    setIsPending(true)
    setMessage('')
    const result = await sendLibrary(`${base}/upload`, library, version)
    setIsPending(false)
    setAnswer(result.ok ? result.value : null)
    if (!result.ok) return setMessage(result.message)
    if (version === null || !result.value.ok) return
    toast('Library imported')
    router.push(`${base}?shelf=team`)
    router.refresh()
  }
  async function look(files: File[]) {
    setAnswer(null)
    try {
      const library = await readPicked(files)
      setPicked(library)
      if (library) await send(library, null)
    } catch {
      setMessage('These files could not be read. Close whatever else has them open, then choose them again.')
    }
  }

  const changes = answer?.ok
    ? Object.values(answer.plan)
        .flat()
        .filter(({ change }) => change !== 'same').length
    : 0
  return (
    <div className="grid gap-6">
      <LibraryPicker isDisabled={isPending} onPick={(files) => void look(files)} />
      {isPending ? (
        <p role="status" className="flex items-center gap-2 text-quiet text-sm">
          <Spinner />
          Reading {picked?.name}
        </p>
      ) : null}
      {message ? <Alert tone="danger">{message}</Alert> : null}
      {message && picked && !isPending ? (
        <Button variant="secondary" className="justify-self-start" onClick={() => void send(picked, null)}>
          Look at {picked.name} again
        </Button>
      ) : null}
      {answer?.ok === false ? (
        <>
          <Alert tone="danger" title={`${picked?.name} cannot be imported as it is`}>
            Nothing was changed. Put right what is named here, then choose it again.
          </Alert>
          <ProblemList problems={answer.problems} />
        </>
      ) : null}
      {answer?.ok && picked ? (
        <>
          <Alert tone={changes > 0 ? 'info' : 'ok'} title={`${picked.name} fits your library`}>
            {changes > 0
              ? 'This is what the import will do. Changed arguments become new revisions; nothing is deleted.'
              : 'Your library has all of it already, word for word. There is nothing to import.'}
          </Alert>
          <PlanList plan={answer.plan} />
          {changes > 0 ? (
            <Button
              className="justify-self-start"
              disabled={isPending}
              onClick={() => void send(picked, answer.version)}
            >
              {isPending ? <Spinner /> : null}
              {changes === 1 ? 'Import 1 item' : `Import ${changes} items`}
            </Button>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
