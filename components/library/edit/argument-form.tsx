'use client'

import Link from 'next/link'
import { useDeferredValue, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { Moment } from '#components/ui/moment.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { type ArgumentPart, textsOf } from '#domain/library/checking/check-argument.ts'
import { draftArgument } from '#domain/library/team/argument-input.ts'
import { ArgumentDetail } from '../argument-detail.tsx'
import { ArgumentFields } from './argument-fields.tsx'
import { NewerPanel } from './newer-panel.tsx'
import { type ArgumentFormProps, useArgumentForm } from './use-argument-form.ts'

/** Writing an argument: its parts on one side, how a reader will meet it on the other; on a phone one or the other. */
export function ArgumentForm(props: ArgumentFormProps) {
  const { library, base, stored } = props
  const form = useArgumentForm(props)
  const { id, input, problems, wasTried, isPending } = form
  const [isReading, setIsReading] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const preview = draftArgument(useDeferredValue(input), id)
  const isBlank = textsOf(preview).every(({ text }) => text === '')
  // A part nobody has written in yet is not called wrong before the first try to save.
  const errorOf = (part: ArgumentPart) => {
    const isBegun = wasTried || (part in input && String(input[part as keyof typeof input]) !== '')
    return isBegun ? problems[part]?.join(' ') : undefined
  }
  const submit = async () => {
    setIsReading(false)
    if (await form.submit()) return
    requestAnimationFrame(() => {
      const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
      wrong?.focus()
    })
  }
  return (
    <div className="grid gap-6">
      {form.found ? (
        <Alert tone="info" title="There are words here that were never saved">
          <p>
            You typed them on this device, last on <Moment at={form.found.at} />.
          </p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="sm" onClick={form.bringBack}>
              Bring them back
            </Button>
            <Button size="sm" variant="secondary" onClick={form.throwAway}>
              Throw them away
            </Button>
          </div>
        </Alert>
      ) : null}
      {form.theirs ? (
        <NewerPanel
          theirs={form.theirs}
          input={input}
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
          onTakePart={form.change}
        />
      ) : null}
      <div className="flex gap-2 lg:hidden">
        <Button variant="ghost" aria-pressed={!isReading} onClick={() => setIsReading(false)}>
          Write
        </Button>
        <Button variant="ghost" aria-pressed={isReading} onClick={() => setIsReading(true)}>
          Preview
        </Button>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <form
          ref={element}
          noValidate
          className={cn('grid gap-6', isReading && 'hidden lg:grid')}
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <ArgumentFields {...{ id, input, library, errorOf }} change={form.change} />
          {problems.fields && wasTried ? <Alert tone="danger">{problems.fields.join(' ')}</Alert> : null}
          {form.message ? <Alert tone="danger">{form.message}</Alert> : null}
          <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t bg-canvas py-4">
            <Button type="submit" disabled={isPending || form.theirs !== null}>
              {isPending ? <Spinner /> : null}
              {stored === null ? 'Add to the library' : 'Save as a new revision'}
            </Button>
            <Button asChild variant="ghost">
              <Link href={stored === null ? base : `${base}?argument=${stored.id}`}>Cancel</Link>
            </Button>
            <p className="text-quiet text-sm">Kept on this device until you save.</p>
          </div>
        </form>
        <section
          aria-label="Preview"
          className={cn(
            'grid min-w-0 gap-5 rounded-lg border border-line bg-surface p-5 sm:p-7 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto',
            !isReading && 'hidden lg:grid',
          )}
        >
          {isBlank ? (
            <p className="text-quiet text-sm">
              Here you see the argument as its readers will, while you write.
            </p>
          ) : (
            <>
              <h2 className="font-semibold text-xl tracking-tight [overflow-wrap:anywhere]">
                {preview.title || 'Untitled'}
              </h2>
              <ArgumentDetail
                argument={preview}
                library={{ ...library, fields: [...library.fields, ...input.newFields] }}
              />
            </>
          )}
        </section>
      </div>
    </div>
  )
}
