'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { PictureWords } from '../extensions/picture-view.ts'

type Props = { pos: number; words: PictureWords; onClose: () => void }

/** Changes what a picture says: to readers who cannot see it, and under it to everyone. */
export function PictureWordsDialog({ pos, words, onClose }: Props) {
  const { editor } = useLetterEditor()
  const [typed, setTyped] = useState(words)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const alt = typed.alt.trim()
    if (!alt) return setProblem('Say what the picture shows, for readers who cannot see it.')
    if (editor.state.doc.nodeAt(pos)?.type.name === 'image') {
      const caption = typed.caption.replace(/\s+/g, ' ').trim()
      const { tr } = editor.state
      editor.view.dispatch(tr.setNodeAttribute(pos, 'alt', alt).setNodeAttribute(pos, 'caption', caption))
    }
    onClose()
    editor.commands.focus()
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined}>
        <DialogHeader>
          <DialogTitle>Words of the picture</DialogTitle>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-5" noValidate>
          <FormField label="Alternative text: what the picture shows" error={problem} isRequired>
            <Textarea
              value={typed.alt}
              maxLength={LIMITS.altChars}
              onChange={(event) => setTyped({ ...typed, alt: event.target.value })}
            />
          </FormField>
          <FormField
            label="Caption"
            hint="Printed under the picture after its number, for example Figure 1. Leave it empty for none."
          >
            <Textarea
              value={typed.caption}
              maxLength={LIMITS.captionChars}
              onChange={(event) => setTyped({ ...typed, caption: event.target.value })}
            />
          </FormField>
          <DialogFooter>
            <Button type="submit">Keep</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
