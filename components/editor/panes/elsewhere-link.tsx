'use client'

import Link from 'next/link'
import type { Place } from '#domain/preflight/finding.ts'
import { useLetterEditor } from '../editor-context.ts'

/** Where a finding is put right that is about the organisation or the notice, for those who may go there. */
export function ElsewhereLink({ place }: { place: Place }) {
  const { checks } = useLetterEditor()
  const href =
    place.kind === 'profile' ? checks.profileHref : place.kind === 'notice' ? checks.noticeHref : null
  if (href === null) return null
  return (
    <Link href={href} className="justify-self-start text-link">
      {place.kind === 'profile' ? 'Change the profile' : 'Correct what was read of the notice'}
    </Link>
  )
}
