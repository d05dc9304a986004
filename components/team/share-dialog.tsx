'use client'

import { UserRoundPlus, Users } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from '#components/ui/dialog.tsx'
import { Skeleton } from '#components/ui/skeleton.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { DraftSharing } from '#domain/draft/record/sharing.ts'
import type { DraftRole } from '#domain/roles.ts'
import { MemberRoleSelect } from './member-role-select.tsx'
import { PersonRow } from './person-row.tsx'

/** Each answers with the sharing as it now is. */
export type ShareActions = {
  load: (input: { draftId: string }) => Promise<ActionResult<DraftSharing>>
  /** `role: null` takes a person's own role away: members fall back on what members may do, guests lose the draft. */
  setPersonRole: (input: {
    draftId: string
    userId: string
    role: DraftRole | null
  }) => Promise<ActionResult<DraftSharing>>
  setMemberRole: (input: { draftId: string; role: DraftRole | null }) => Promise<ActionResult<DraftSharing>>
}

type Props = {
  draftId: string
  actions: ShareActions
  /** Where people are invited to the workspace. */
  membersHref: string
  /** The control that opens it, when not the plain Share button. */
  trigger?: ReactNode
}

/** Who may read, review and write a draft, and the way to invite more. Changes take effect at once. */
export function ShareDialog({ draftId, actions, membersHref, trigger }: Props) {
  const [sharing, setSharing] = useState<DraftSharing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function run(asked: Promise<ActionResult<DraftSharing>>) {
    setIsBusy(true)
    try {
      const answer = await asked
      if (answer.ok) setSharing(answer.value)
      setProblem(answer.ok ? null : answer.message)
    } catch {
      setProblem('The server could not be reached. Nothing was changed; check your connection and try again.')
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <Dialog onOpenChange={(isOpen) => isOpen && void run(actions.load({ draftId }))}>
      <DialogTrigger asChild>
        {trigger ?? (
          <Button variant="secondary">
            <Users aria-hidden />
            Share
          </Button>
        )}
      </DialogTrigger>
      <DialogContent className="sm:max-w-xl">
        <DialogHeader>
          <DialogTitle>Share this draft</DialogTitle>
          <DialogDescription>
            A change takes effect at once, also for people who have it open.
          </DialogDescription>
        </DialogHeader>
        {problem ? <Alert tone="danger">{problem}</Alert> : null}
        {sharing ? (
          <div aria-busy={isBusy} className="grid gap-6">
            <MemberRoleSelect
              role={sharing.memberRole}
              onChange={(role) => void run(actions.setMemberRole({ draftId, role }))}
            />
            <section aria-labelledby="share-people" className="grid gap-2">
              <h3 id="share-people" className="font-medium text-sm">
                People
              </h3>
              <ul className="divide-y divide-line rounded-lg border border-line">
                {sharing.people.map((person) => (
                  <PersonRow
                    key={person.userId}
                    person={person}
                    memberRole={sharing.memberRole}
                    onChange={(role) =>
                      void run(actions.setPersonRole({ draftId, userId: person.userId, role }))
                    }
                  />
                ))}
              </ul>
            </section>
          </div>
        ) : (
          <div role="status" aria-busy="true" className="grid gap-3">
            <span className="sr-only">Loading who has access</span>
            <Skeleton className="h-16" />
            <Skeleton className="h-28" />
          </div>
        )}
        <Button asChild variant="secondary" className="justify-self-start">
          <Link href={membersHref}>
            <UserRoundPlus aria-hidden />
            Invite a teammate by link
          </Link>
        </Button>
      </DialogContent>
    </Dialog>
  )
}
