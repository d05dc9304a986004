'use client'

import { ErrorPage } from '#components/shell/error-page.tsx'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function WorkspaceError(props: Props) {
  return <ErrorPage {...props} isInPage />
}
