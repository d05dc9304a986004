'use client'

import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { PastLetterSummary } from '#domain/preflight/originality/past-letter.ts'
import type { OriginalityActions } from './originality-actions.ts'
import { PastLetterForm } from './past-letter-form.tsx'

type Props = NonNullable<OriginalityActions['pastLetters']> & {
  onClose: () => void
  onChanged: () => void
}

const UNREACHABLE = 'The server could not be reached. What you typed is still here; try again.'

/** The letters the team compares its drafts with: what it filed before, and what campaigns hand out. */
export function PastLettersDialog(props: Props) {
  const { slug, loadPastLetters, addPastLetter, removePastLetter, onClose, onChanged } = props
  const [letters, setLetters] = useState<PastLetterSummary[] | null>(null)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    const load = async () => {
      const answer = await loadPastLetters({ slug }).catch(() => null)
      if (answer?.ok) setLetters(answer.value)
      else setProblem(answer?.message ?? UNREACHABLE)
    }
    void load()
  }, [loadPastLetters, slug])

  const take = (answer: ActionResult<PastLetterSummary[]> | null) => {
    if (answer?.ok) {
      setLetters(answer.value)
      setProblem('')
      onChanged()
    } else setProblem(answer?.message ?? UNREACHABLE)
    return answer?.ok ?? false
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Letters to compare with</DialogTitle>
          <DialogDescription>
            Your team’s other drafts are compared in any case. Add what you filed elsewhere, or a letter that
            a campaign hands out. Only members of your team see them.
          </DialogDescription>
        </DialogHeader>
        {problem ? <Alert tone="danger">{problem}</Alert> : null}
        {letters?.length === 0 ? <p className="text-quiet text-sm">None yet.</p> : null}
        {letters && letters.length > 0 ? (
          <ul className="grid divide-y divide-line rounded-md border border-line">
            {letters.map((letter) => (
              <li key={letter.id} className="flex items-center gap-2 px-3 py-1.5 text-sm">
                <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                  {letter.title}{' '}
                  <Badge className="align-middle">{letter.kind === 'own' ? 'Your own' : 'Campaign'}</Badge>
                  <span className="block text-quiet text-xs">{letter.words.toLocaleString('en')} words</span>
                </span>
                <ConfirmDialog
                  trigger={
                    <Button variant="ghost" size="icon-sm" aria-label={`Remove “${letter.title}”`}>
                      <Trash2 aria-hidden />
                    </Button>
                  }
                  title="Remove this letter?"
                  description="Drafts are no longer compared with it. This cannot be undone."
                  confirmLabel="Remove"
                  isDangerous
                  onConfirm={async () => {
                    take(await removePastLetter({ slug, id: letter.id }).catch(() => null))
                  }}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <PastLetterForm
          onAdd={async (letter) => take(await addPastLetter({ slug, letter }).catch(() => null))}
        />
      </DialogContent>
    </Dialog>
  )
}
