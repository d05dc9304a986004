'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'

type Props = { what: 'source' | 'fact'; name: string; onEdit: () => void; onRemove: () => void }

/** Changes or removes one of the team's own sources or facts. */
export function ItemButtons({ what, name, onEdit, onRemove }: Props) {
  return (
    <div className="flex shrink-0">
      <IconButton label={`Edit ${what} “${name}”`} size="icon-sm" onClick={onEdit}>
        <Pencil aria-hidden />
      </IconButton>
      <ConfirmDialog
        trigger={
          <Button variant="ghost" size="icon-sm" aria-label={`Remove ${what} “${name}”`}>
            <Trash2 aria-hidden />
          </Button>
        }
        title={`Remove this ${what}?`}
        description="It can only be removed while nothing uses it. This cannot be undone."
        confirmLabel="Remove"
        isDangerous
        onConfirm={onRemove}
      />
    </div>
  )
}
