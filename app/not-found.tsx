import type { Metadata } from 'next'
import Link from 'next/link'
import { Problem } from '#components/shell/problem.tsx'
import { Button } from '#components/ui/button.tsx'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Problem
      title="This page is not here"
      actions={
        <Button asChild>
          <Link href="/">Go to the start</Link>
        </Button>
      }
    >
      It does not exist, or you do not have access to it. If somebody sent you the link, ask them to share the
      draft or the workspace with you.
    </Problem>
  )
}
