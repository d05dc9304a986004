'use client'

import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { IconButton } from '#components/ui/icon-button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { FiledFile } from '#domain/filing/filing-record.ts'
import { sizeWords } from '../filing-words.ts'
import { ReceiptButton } from './receipt-button.tsx'

type Props = {
  draftId: string
  receipts: readonly FiledFile[]
  remove: (input: unknown) => Promise<ActionResult<null>>
}

/** The receipts that will go into the record, each removable until it is made. */
export function ReceiptList({ draftId, receipts, remove }: Props) {
  const router = useRouter()
  async function takeAway(fileId: string) {
    const answer = await remove({ draftId, fileId }).catch(() => null)
    if (!answer?.ok) toast(answer?.message ?? 'The server could not be reached. Try again.')
    router.refresh()
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">Receipt</legend>
      <p className="text-quiet text-sm">
        The page or e-mail that confirms the filing, saved as any kind of file. It can be added later too.
      </p>
      {receipts.length > 0 ? (
        <ul className="grid gap-1">
          {receipts.map(({ id, name, size }) => (
            <li
              key={id}
              className="flex items-center justify-between gap-3 rounded-md bg-muted py-1 pr-1 pl-3"
            >
              <span className="min-w-0 text-sm [overflow-wrap:anywhere]">
                {name} <span className="text-quiet">{sizeWords(size)}</span>
              </span>
              <IconButton size="icon-sm" label={`Remove ${name}`} onClick={() => takeAway(id)}>
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <ReceiptButton url={`/api/drafts/${draftId}/filing/receipts`} />
    </fieldset>
  )
}
