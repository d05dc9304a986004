'use client'

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
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { LetterChange } from '#domain/draft/compare/compare-letters.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { LetterCopies } from '../editor-props.ts'
import { makeEdits } from '../places/make-edits.ts'
import { ChooseCopy } from './choose-copy.tsx'
import { CommentList } from './comment-list.tsx'
import { CopyChanges } from './copy-changes.tsx'
import { changesOf, isChosen, takeInHand } from './copy-in-hand.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { useCopy } from './use-copy.ts'

const counted = (count: number) => (count === 1 ? 'One change' : `${count} changes`)

function summary(changes: readonly LetterChange[]): string {
  const conflicts = changes.filter(({ state }) => state === 'conflict').length
  const left = changes.filter(({ state }) => state !== 'made').length
  if (left === 0) return 'Nothing is left to change.'
  const where = conflicts === 1 ? 'one of them where' : `${conflicts} of them where`
  return `${counted(left)}${conflicts > 0 ? `, ${where} your team changed the same words since` : ''}. What you leave out stays as it is.`
}

/** An edited copy of the letter, compared with it word by word: a writer takes all of its changes, or some. */
export function BringBackDialog({ copies, onClose }: { copies: LetterCopies; onClose: () => void }) {
  const { editor, copyInHand } = useLetterEditor()
  const { hand, changes, current, look } = useCopy()
  const chosen = hand ? changes.filter((change) => isChosen(hand, change)) : []
  const comments = hand?.copy.import.report.comments ?? []

  const make = () => {
    if (!hand) return
    const now = changesOf(hand, editor.state.doc)
    const isSame = now.length === changes.length && now.every(({ state }, at) => state === changes[at]?.state)
    look()
    if (!isSame) {
      toast('Somebody changed the letter meanwhile. This is how it compares now; look again.')
      return
    }
    const made = now.filter((change) => isChosen(hand, change))
    makeEdits(
      editor,
      made.map(({ edit }) => edit),
    )
    toast(`${counted(made.length)} made. One undo takes ${made.length === 1 ? 'it' : 'them'} back.`)
    onClose()
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent
        className={cn(
          'gap-0 overflow-hidden p-0 sm:p-0',
          hand ? 'h-[92dvh] sm:h-[88dvh] sm:max-h-none sm:max-w-[min(100%-2rem,64rem)]' : 'sm:max-w-2xl',
        )}
      >
        <DialogHeader className="p-4 pr-14 sm:px-5">
          <DialogTitle className="[overflow-wrap:anywhere]">
            {hand ? `Changes in “${hand.copy.fileName}”` : 'Bring an edited copy back'}
          </DialogTitle>
          <DialogDescription>
            {hand
              ? summary(changes)
              : 'Choose the copy somebody worked on. You see what was changed in it, and decide what to take over. Nothing changes before that.'}
          </DialogDescription>
        </DialogHeader>
        <Tabs
          key={hand ? 'compare' : 'choose'}
          defaultValue="changes"
          className="flex min-h-0 flex-1 flex-col"
        >
          <TabsList aria-label="The copy" className="shrink-0 px-2 sm:px-3">
            <TabsTrigger value="changes">{hand ? 'Changes' : 'Choose a file'}</TabsTrigger>
            {hand ? <TabsTrigger value="comments">Comments ({comments.length})</TabsTrigger> : null}
            <TabsTrigger value="earlier">From earlier imports</TabsTrigger>
          </TabsList>
          <TabsContent value="changes" className="flex min-h-0 flex-1 flex-col pt-0">
            {hand ? (
              <CopyChanges hand={hand} changes={changes} current={current} onClose={onClose} />
            ) : (
              <div className="p-4 sm:p-5">
                <ChooseCopy
                  url={copies.url}
                  onRead={(copy) => {
                    look()
                    copyInHand.set(takeInHand(editor, copy))
                  }}
                />
              </div>
            )}
          </TabsContent>
          {hand ? (
            <TabsContent value="comments" className="min-h-0 flex-1 overflow-y-auto p-4 sm:p-5">
              {comments.length > 0 ? (
                <CommentList comments={comments} />
              ) : (
                <p className="text-quiet text-sm">The copy has no comments.</p>
              )}
            </TabsContent>
          ) : null}
          <TabsContent value="earlier" className="min-h-0 flex-1 overflow-y-auto p-4 sm:p-5">
            <EarlierImports loadImports={copies.loadImports} />
          </TabsContent>
        </Tabs>
        {hand ? (
          <DialogFooter className="border-line border-t p-4 sm:px-5">
            <Button variant="ghost" className="sm:mr-auto" onClick={() => copyInHand.set(null)}>
              Put the copy away
            </Button>
            <Button variant="secondary" className="max-sm:hidden" onClick={onClose}>
              Close
            </Button>
            <Button onClick={make} disabled={chosen.length === 0}>
              {chosen.length === 0
                ? 'Make the changes'
                : `Make ${chosen.length === 1 ? 'one change' : `${chosen.length} changes`}`}
            </Button>
          </DialogFooter>
        ) : null}
      </DialogContent>
    </Dialog>
  )
}
