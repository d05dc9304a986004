'use client'

import './globals.css'
import { ErrorPage } from '#components/shell/error-page.tsx'

export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>This page could not be shown · Rejoinder</title>
      </head>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
