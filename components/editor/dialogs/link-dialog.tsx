'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog, DialogContent, DialogFooter, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { readAddress } from '#domain/draft/nodes/link-address.ts'
import { useLetterEditor } from '../editor-context.ts'

const NO_ADDRESS = 'This is not an address a letter can link to. Give a web address or an e-mail address.'

/** Links the selected words, changes the link the cursor is in, or inserts the address itself. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const { editor } = useLetterEditor()
  const [old] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [typed, setTyped] = useState(old)
  const [problem, setProblem] = useState<string>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = readAddress(typed)
    if (!href) return setProblem(NO_ADDRESS)
    const { empty } = editor.state.selection
    const chain = editor.chain().focus()
    if (empty && !old) {
      const words = typed.trim()
      chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.extendMarkRange('link').setLink({ href }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent aria-describedby={undefined}>
        <DialogHeader>
          <DialogTitle>{old ? 'Change link' : 'Link'}</DialogTitle>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-5" noValidate>
          <FormField
            label="Address"
            hint="For example https://example.org or name@example.org"
            error={problem}
          >
            <Input
              value={typed}
              inputMode="url"
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </FormField>
          <DialogFooter>
            {old ? (
              <>
                <Button variant="secondary" onClick={remove}>
                  Remove link
                </Button>
                <Button variant="secondary" asChild>
                  <a href={old} target="_blank" rel="noreferrer noopener">
                    Open it
                  </a>
                </Button>
              </>
            ) : null}
            <Button type="submit">{old ? 'Change' : 'Add link'}</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
