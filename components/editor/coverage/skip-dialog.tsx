'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import type { Question } from '#domain/notice/notice.ts'
import { useLetterEditor } from '../editor-context.ts'
import { useCoverage, useQuestionNames } from './use-coverage.ts'

/** Leaves a question out on purpose, with a reason if the writer gives one. */
export function SkipDialog({ questionId, onClose }: { questionId: string; onClose: () => void }) {
  const { questions } = useLetterEditor()
  const { states } = useCoverage()
  const names = useQuestionNames()
  const [reason, setReason] = useState(() => questions.skipped()[questionId] ?? '')
  const [withOthers, setWithOthers] = useState(true)
  const question = questions.all.find(({ id }) => id === questionId)
  if (!question) return null
  const beneath = questionsBeneath(questionId, questions.all).filter(({ id }) => states.get(id) === 'open')
  const skip = () => {
    questions.skip([questionId, ...(withOthers ? beneath.map(({ id }) => id) : [])], reason)
    onClose()
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle className="line-clamp-2">Skip {names.inSentence(question)} on purpose</DialogTitle>
          <DialogDescription>
            Agencies expect that a letter leaves questions out. Everybody who writes here sees that it was
            meant.
          </DialogDescription>
        </DialogHeader>
        <FormField
          label="Why (optional)"
          hint="The letter says it only where you list the questions left out."
        >
          <Textarea
            value={reason}
            maxLength={LIMITS.skipReasonChars}
            onChange={(event) => setReason(event.target.value)}
          />
        </FormField>
        {beneath.length > 0 ? (
          <FormField
            isInline
            label={
              beneath.length === 1
                ? 'Also skip the open question beneath it'
                : `Also skip the ${beneath.length} open questions beneath it`
            }
          >
            <Checkbox checked={withOthers} onCheckedChange={(checked) => setWithOthers(checked === true)} />
          </FormField>
        ) : null}
        <DialogFooter>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={skip}>Skip it</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}

function questionsBeneath(id: string, all: readonly Question[]): Question[] {
  const found: Question[] = []
  const ids = new Set([id])
  for (const question of all) {
    if (question.parentId === null || !ids.has(question.parentId) || ids.has(question.id)) continue
    ids.add(question.id)
    found.push(question)
  }
  return found
}
