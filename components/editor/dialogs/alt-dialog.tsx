'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import { useLetterEditor } from '../editor-context.ts'

type Props = { pos: number; alt: string; onClose: () => void }

/** Changes what a picture says to readers who cannot see it. */
export function AltDialog({ pos, alt, onClose }: Props) {
  const { editor } = useLetterEditor()
  const [typed, setTyped] = useState(alt)
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = typed.trim()
    if (!words) return setProblem('Say what the picture shows, for readers who cannot see it.')
    if (editor.state.doc.nodeAt(pos)?.type.name === 'image') {
      editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, 'alt', words))
    }
    onClose()
    editor.commands.focus()
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined}>
        <DialogHeader>
          <DialogTitle>Alternative text</DialogTitle>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-5" noValidate>
          <FormField label="What the picture shows" error={problem} isRequired>
            <Textarea
              value={typed}
              maxLength={LIMITS.altChars}
              onChange={(event) => setTyped(event.target.value)}
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
