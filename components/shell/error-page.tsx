'use client'

import { useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Problem } from './problem.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void; isInPage?: boolean }

/** Shown in place of a page that failed. The reference is what the server's log has beside the real error. */
export function ErrorPage({ error, reset, isInPage = false }: Props) {
  useEffect(() => console.error(error), [error])
  return (
    <Problem
      title="This page could not be shown"
      isInPage={isInPage}
      actions={
        <>
          <Button onClick={reset}>Try again</Button>
          <Button variant="secondary" asChild>
            <a href="/">Go to the start</a>
          </Button>
        </>
      }
    >
      <p>Something went wrong on our side. What was shown as saved is safe. Try again in a moment.</p>
      {error.digest ? (
        <p className="mt-3 text-sm">
          If it keeps happening, tell whoever runs this server the reference <code>{error.digest}</code>.
        </p>
      ) : null}
    </Problem>
  )
}
