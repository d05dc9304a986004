'use client'

import { Users } from 'lucide-react'
import { type ShareActions, ShareDialog } from '#components/team/share-dialog.tsx'
import { Button } from '#components/ui/button.tsx'

type Props = { draftId: string; actions: ShareActions; membersHref: string }

/** Opens who may read and write the draft; on a phone it is an icon. */
export function ShareButton(props: Props) {
  return (
    <ShareDialog
      {...props}
      trigger={
        <Button variant="secondary" className="max-sm:w-10 max-sm:px-0">
          <Users aria-hidden />
          <span className="max-sm:sr-only">Share</span>
        </Button>
      }
    />
  )
}
