'use client'

import { FileUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { sendReceipt } from './send-receipt.ts'

/** Takes a receipt, whatever kind of file it is, and keeps it with the filing. */
export function ReceiptButton({ url }: { url: string }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState('')

  async function send(file: File) {
    setIsSending(true)
    setProblem('')
    const failure = await sendReceipt(url, file)
    setIsSending(false)
    if (failure !== null) return setProblem(failure)
    toast('Receipt kept')
    router.refresh()
  }

  return (
    <div className="grid gap-2">
      <input
        ref={input}
        type="file"
        aria-label="Receipt file"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void send(file)
        }}
      />
      <Button
        variant="secondary"
        disabled={isSending}
        onClick={() => input.current?.click()}
        className="justify-self-start"
      >
        {isSending ? <Spinner /> : <FileUp aria-hidden />}
        Add a receipt
      </Button>
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
    </div>
  )
}
