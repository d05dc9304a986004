'use client'

import { useMemo, useState } from 'react'
import { ChangedWords } from '#components/library/changed-words.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { DialogFooter } from '#components/ui/dialog.tsx'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { DocJson } from '#domain/draft/doc.ts'
import { type KeptRevision, updatePassage } from '#domain/draft/passages/update-passage.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { WordChange } from '#domain/text/diff-words.ts'
import { useLetterEditor } from '../editor-context.ts'
import {
  declineUpdate,
  findOutdated,
  type OutdatedPlace,
  replacePassage,
} from '../passages/passage-update.ts'

type Props = { outdated: OutdatedPlace; used: KeptRevision; newest: Argument; onClose: () => void }

const isChanged = (changes: readonly WordChange[]) => changes.some(({ kind }) => kind !== 'same')

/** The three comparisons of a passage, and what to do with it. */
export function UpdateChoice({ outdated, used, newest, onClose }: Props) {
  const { editor, library, speaker } = useLetterEditor()
  const [read, setRead] = useState(() => findOutdated(editor, library, outdated))
  const update = useMemo(
    () => read && updatePassage(read, used, { argument: newest, facts: library.facts }, speaker),
    [read, used, newest, library, speaker],
  )
  if (!read || !update) return <Alert tone="warn">This passage is no longer in the letter.</Alert>
  const { inLibrary, inLetter, merged, replacement, hasConflict } = update

  /** Does something to the passage, unless it changed while it was being read: then it is compared again. */
  const settle = (work: (passage: NonNullable<typeof read>) => void, done: string) => {
    const now = findOutdated(editor, library, outdated)
    if (!now) {
      toast('This passage is no longer in the letter.')
      return onClose()
    }
    if (
      now.blocks.some((block, place) => !read.blocks[place]?.eq(block)) ||
      now.blocks.length !== read.blocks.length
    ) {
      setRead(now)
      return toast('Somebody changed the passage meanwhile. This is how it stands now; choose again.')
    }
    work(now)
    toast(done)
    onClose()
    editor.commands.focus()
  }
  const take = (blocks: readonly DocJson[]) =>
    settle((passage) => replacePassage(editor, passage, blocks), 'Updated. One undo takes it back.')
  const hasOwn = isChanged(inLetter)

  return (
    <>
      <Tabs defaultValue={merged ? 'here' : 'library'}>
        <TabsList aria-label="Comparison">
          {merged ? <TabsTrigger value="here">What would change here</TabsTrigger> : null}
          <TabsTrigger value="library">What changed in the library</TabsTrigger>
          {hasOwn ? <TabsTrigger value="letter">What you changed</TabsTrigger> : null}
        </TabsList>
        <div className="max-h-[50dvh] overflow-y-auto overscroll-contain">
          {merged ? (
            <TabsContent value="here">
              <ChangedWords changes={merged.changes} />
            </TabsContent>
          ) : null}
          <TabsContent value="library">
            {isChanged(inLibrary) ? (
              <ChangedWords changes={inLibrary} />
            ) : (
              <p className="text-quiet text-sm">
                The words of this passage are the same. Other parts of the argument changed.
              </p>
            )}
          </TabsContent>
          {hasOwn ? (
            <TabsContent value="letter">
              <ChangedWords changes={inLetter} />
            </TabsContent>
          ) : null}
        </div>
      </Tabs>
      {hasConflict && merged ? (
        <Alert tone="warn">
          You and the library changed some of the same words. Updating keeps yours there; read those places
          again.
        </Alert>
      ) : null}
      {merged ? null : (
        <Alert tone="warn">
          Your changes and the library’s cannot be put together into whole paragraphs. Keep your passage, or
          take the new one and write your changes into it again.
        </Alert>
      )}
      <DialogFooter>
        <Button
          variant="ghost"
          onClick={() =>
            settle(
              (passage) => declineUpdate(editor, passage, newest.revision),
              'Kept as it is. This revision is not offered for it again.',
            )
          }
        >
          Keep mine
        </Button>
        {hasOwn ? (
          <Button variant="secondary" onClick={() => take(replacement)}>
            Replace with the new wording
          </Button>
        ) : null}
        {merged ? (
          <Button onClick={() => take(merged.blocks)}>
            {hasOwn ? 'Update and keep my changes' : 'Update'}
          </Button>
        ) : null}
      </DialogFooter>
    </>
  )
}
