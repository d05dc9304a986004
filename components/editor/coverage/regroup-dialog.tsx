'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { type RegroupBy, regroup, regroupPlan } from '#domain/draft/coverage/regroup.ts'
import { useLetterEditor } from '../editor-context.ts'
import { SETS_PROVENANCE } from '../extensions/block-provenance.ts'
import { asOneStep } from './one-step.ts'

const WORDS = {
  question: {
    title: 'Order the body by question',
    about: 'Sections that answer questions follow the notice; those that answer none stay where they are.',
    done: 'The body already follows the notice’s questions.',
  },
  theme: {
    title: 'Order the body by theme',
    about:
      'Sections on the same topic of the library stand together, in the order the topics come up; those without words from the library stay where they are.',
    done: 'Sections on the same topic already stand together.',
  },
}

/** Says where each section goes, and moves them once the writer agrees. */
export function RegroupDialog({ by, onClose }: { by: 'question' | 'theme'; onClose: () => void }) {
  const { editor, library, questions } = useLetterEditor()
  const way = useMemo<RegroupBy>(
    () =>
      by === 'question'
        ? { kind: 'question', questions: questions.all }
        : { kind: 'theme', arguments: library.arguments },
    [by, library, questions],
  )
  const plan = useMemo(() => regroupPlan(editor.state.doc, way), [editor, way])
  const isOrdered = plan.every(({ isMoved }) => !isMoved)
  const apply = () => {
    asOneStep(editor, regroup(editor.state.tr.setMeta(SETS_PROVENANCE, true), way).scrollIntoView())
    onClose()
    setTimeout(() => editor.commands.focus())
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="overflow-hidden sm:max-w-xl">
        <DialogHeader>
          <DialogTitle>{WORDS[by].title}</DialogTitle>
          <DialogDescription>
            {isOrdered
              ? `${WORDS[by].done} Nothing would move.`
              : `${WORDS[by].about} Sections move whole: no word is lost, and one undo takes it back.`}
          </DialogDescription>
        </DialogHeader>
        {isOrdered ? null : (
          <ol aria-label="The new order" className="-mx-2 grid min-h-0 content-start overflow-y-auto px-2">
            {plan.map(({ heading, start, was, isMoved }, place) => {
              const Arrow = was > place ? ArrowUp : ArrowDown
              return (
                <li
                  key={start}
                  className={cn(
                    'flex items-start gap-2 border-line border-b py-1.5 text-sm',
                    !isMoved && 'text-quiet',
                  )}
                >
                  <span className="w-6 shrink-0 text-right tabular-nums">{place + 1}</span>
                  <span className="min-w-0 flex-1">{heading || <i>Section without a heading</i>}</span>
                  <span className="flex shrink-0 items-center gap-1 text-xs tabular-nums">
                    {isMoved ? (
                      <>
                        <Arrow aria-hidden className="size-3.5" /> was {was + 1}
                      </>
                    ) : (
                      'stays'
                    )}
                  </span>
                </li>
              )
            })}
          </ol>
        )}
        <DialogFooter>
          {isOrdered ? (
            <Button onClick={onClose}>Close</Button>
          ) : (
            <>
              <Button variant="secondary" onClick={onClose}>
                Cancel
              </Button>
              <Button onClick={apply}>Move the sections</Button>
            </>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
