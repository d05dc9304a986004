'use client'

import { useState } from 'react'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { Tabs, TabsContent, TabsList, TabsTrigger } from '#components/ui/tabs.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { KeptSource } from '#domain/evidence/keeping/source-input.ts'
import type { Source } from '#domain/evidence/source.ts'
import { ByHandForm } from './by-hand-form.tsx'
import type { EvidenceActions } from './evidence-actions.ts'
import { ImportForm } from './import-form.tsx'

type Props = {
  isOpen: boolean
  slug: string
  sources: readonly Source[]
  add: EvidenceActions['addSources']
  onClose: () => void
  onAdded: (kept: KeptSource[]) => void
}

const counted = (count: number, words: string) => `${count} ${count === 1 ? 'source' : 'sources'} ${words}`

/** `2 sources added, 1 source was there already`. */
function outcomeOf(kept: readonly KeptSource[]): string {
  const added = kept.filter(({ isNew }) => isNew).length
  const known = kept.length - added
  const parts = [
    added > 0 ? counted(added, 'added') : '',
    known > 0 ? counted(known, known === 1 ? 'was there already' : 'were there already') : '',
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** Adds sources to the team's own: from a reference manager, or by hand. A pasted text outlives closing the window. */
export function AddSourcesDialog({ isOpen, slug, sources, add, onClose, onAdded }: Props) {
  const [text, setText] = useState('')
  const done = (kept: KeptSource[]) => {
    toast(outcomeOf(kept))
    onClose()
    onAdded(kept)
  }
  const forms = { slug, sources, add, onAdded: done }
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent className="sm:max-w-2xl">
        <DialogHeader>
          <DialogTitle>Add sources</DialogTitle>
          <DialogDescription>
            They become your team’s own: everybody in the workspace can cite them in every letter.
          </DialogDescription>
        </DialogHeader>
        <Tabs defaultValue="text">
          <TabsList aria-label="How to add">
            <TabsTrigger value="text">Paste or drop</TabsTrigger>
            <TabsTrigger value="hand">By hand</TabsTrigger>
          </TabsList>
          <TabsContent value="text">
            <ImportForm text={text} onText={setText} {...forms} />
          </TabsContent>
          <TabsContent value="hand" forceMount className="data-[state=inactive]:hidden">
            <ByHandForm {...forms} />
          </TabsContent>
        </Tabs>
      </DialogContent>
    </Dialog>
  )
}
