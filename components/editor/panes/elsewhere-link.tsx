'use client'

import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import type { Place } from '#domain/preflight/finding.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { FindingUi } from '../findings/go-to-finding.ts'

type Props = { place: Place; ui: FindingUi }

/** Where a finding is put right that is about a question, the exhibits, the organisation or the notice, for those who may go there. */
export function ElsewhereLink({ place, ui }: Props) {
  const { checks } = useLetterEditor()
  if (place.kind === 'question') {
    const read = () => ui.readNotice({ tab: 'questions', questionId: place.id })
    return (
      <Button variant="link" size="sm" className="justify-self-start" onClick={read}>
        Read the question
      </Button>
    )
  }
  if (place.kind === 'exhibits') {
    return (
      <Button
        variant="link"
        size="sm"
        className="justify-self-start"
        onClick={() => ui.showPanel('exhibits')}
      >
        Show the exhibits
      </Button>
    )
  }
  const href =
    place.kind === 'profile' ? checks.profileHref : place.kind === 'notice' ? checks.noticeHref : null
  if (href === null) return null
  return (
    <Link href={href} className="justify-self-start text-link">
      {place.kind === 'profile' ? 'Change the profile' : 'Correct what was read of the notice'}
    </Link>
  )
}
