'use client'

import { ImageUp, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { z } from 'zod'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { LIMITS } from '#domain/limits.ts'

type Props = {
  /** Where the logo is: read, replaced and removed there. */
  url: string
  /** Changes when the logo does; null while there is none. */
  version: string | null
  organisation: string
}

const problemSchema = z.object({ message: z.string() })
const LOST = 'The logo could not be sent. Check your connection and try again.'
const MOST = `${LIMITS.logoBytes / 1024 / 1024} MB`

/** The picture at the head of every letter: shown, replaced, removed. */
export function LogoForm({ url, version, organisation }: Props) {
  const router = useRouter()
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const send = async (request: RequestInit, said: string) => {
    setIsBusy(true)
    setProblem(null)
    const response = await fetch(url, request).catch(() => null)
    const answer: unknown = response?.ok ? null : await response?.json().catch(() => null)
    setIsBusy(false)
    if (!response?.ok) return setProblem(problemSchema.safeParse(answer).data?.message ?? LOST)
    toast(said)
    router.refresh()
  }
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    if (file.size > LIMITS.logoBytes) {
      return setProblem(`This picture is larger than ${MOST}. Make it smaller, then add it.`)
    }
    void send({ method: 'POST', body: file }, 'Logo saved')
  }

  return (
    <section aria-labelledby={`${hint}-title`} className="mt-10 grid gap-4 border-line border-t pt-8">
      <div className="grid gap-1">
        <h2 id={`${hint}-title`} className="font-semibold text-lg">
          Logo
        </h2>
        <p id={hint} className="text-quiet text-sm">
          Stands at the head of every letter, and is described to those who cannot see it by the name of the
          organisation. PNG or JPEG, at most {MOST}; about 900 pixels wide prints sharply. Each letter can
          leave it out under Page and type.
        </p>
      </div>
      {version === null ? null : (
        // Letters are white paper, in the dark too.
        <div className="justify-self-start rounded-md border border-line bg-white p-4">
          {/* biome-ignore lint/performance/noImgElement: a private picture of one size needs no optimiser */}
          <img src={`${url}?${version}`} alt={organisation} className="max-h-18 max-w-72 object-contain" />
        </div>
      )}
      {problem === null ? null : (
        <Alert tone="danger" title="The logo was not changed">
          {problem}
        </Alert>
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        aria-label="Picture of the logo"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={pick}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          aria-describedby={hint}
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          <ImageUp aria-hidden />
          {version === null ? 'Choose a picture' : 'Choose another picture'}
        </Button>
        {version === null ? null : (
          <Button
            variant="ghost"
            disabled={isBusy}
            onClick={() => void send({ method: 'DELETE' }, 'Logo removed')}
          >
            <Trash2 aria-hidden />
            Remove the logo
          </Button>
        )}
      </div>
    </section>
  )
}
