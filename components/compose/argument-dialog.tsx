'use client'

import { ArgumentDetail } from '#components/library/argument-detail.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { dropArgument, pickArgument } from '#domain/draft/assemble/edit-plan.ts'
import type { PlanItem } from '#domain/draft/assemble/plan.ts'
import type { Argument, ArgumentForm } from '#domain/library/argument.ts'
import type { Question } from '#domain/notice/notice.ts'
import { type ComposeMaterial, shortName } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  argument: Argument | null
  /** Where it stands in the plan, if it does. */
  item: PlanItem | undefined
  material: ComposeMaterial
  question: Question | null
  /** The form the letter takes arguments in. */
  form: ArgumentForm
  edit: EditPlan
  /** Shows another argument instead. */
  onOpen: (argumentId: string) => void
  onClose: () => void
}

/** All of an argument, read before choosing it: claim, evidence, what speaks against it, and the reply. */
export function ArgumentDialog({ argument, item, material, question, form, edit, onOpen, onClose }: Props) {
  const isPicked = item !== undefined && (question === null || item.questionIds.includes(question.id))
  return (
    <Dialog open={argument !== null} onOpenChange={(isOpen) => isOpen || onClose()}>
      {argument ? (
        <DialogContent className="sm:max-w-2xl" aria-describedby={undefined}>
          <DialogHeader>
            <DialogTitle>{argument.title}</DialogTitle>
          </DialogHeader>
          <ArgumentDetail argument={argument} library={material.library} onOpen={onOpen} />
          <DialogFooter>
            <Button variant="secondary" onClick={onClose}>
              Close
            </Button>
            <Button
              onClick={() => {
                const questionId = question?.id ?? null
                edit((before) =>
                  isPicked
                    ? dropArgument(before, argument.id, questionId)
                    : pickArgument(before, argument, questionId, form),
                )
                onClose()
              }}
            >
              {isPicked ? 'Take out' : 'Pick'}
              {question ? ` for question ${shortName(question)}` : null}
            </Button>
          </DialogFooter>
        </DialogContent>
      ) : null}
    </Dialog>
  )
}
