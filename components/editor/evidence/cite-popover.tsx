'use client'

import { Selection } from '@tiptap/pm/state'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#components/ui/popover.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { LIMITS } from '#domain/limits.ts'
import { CitedWords } from '../citing/cited-words.tsx'
import { useLetterEditor } from '../editor-context.ts'
import { citeWork } from '../extensions/cite-work.ts'

type Props = {
  sourceId: string
  title: string
  /** The place in the source to begin with. */
  locator: string
  onCited?: (() => void) | undefined
}

/** Cites a source where the cursor is: a button, then the place in the source, which Enter takes as it stands. */
export function CitePopover({ sourceId, title, locator, onCited }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button variant="secondary" size="sm" aria-label={`Cite “${title}”${locator ? `, ${locator}` : ''}`}>
          Cite
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label={`Cite “${title}”`}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <CiteForm
          work={{ sourceId, locator }}
          onDone={() => {
            setIsOpen(false)
            onCited?.()
          }}
        />
      </PopoverContent>
    </Popover>
  )
}

function CiteForm({ work, onDone }: { work: { sourceId: string; locator: string }; onDone: () => void }) {
  const { editor, words } = useLetterEditor()
  const [locator, setLocator] = useState(work.locator)
  const cited = { sourceId: work.sourceId, locator: locator.trim() || null }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone()
    // Whoever has not been in the letter yet has said nothing about where: its first word is never meant.
    const isNowhere = editor.state.selection.eq(Selection.atStart(editor.state.doc))
    if (isNowhere) return void toast.error('Put the cursor where the citation belongs first.')
    editor.commands.focus()
    if (citeWork(cited)(editor.state, editor.view.dispatch)) toast('Cited at the cursor.')
    else toast.error('Nothing can be cited here. Put the cursor into a paragraph first.')
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      <FormField label="Place in it" hint="For example p. 12, § 3.2 or ch. 4. May stay empty.">
        <Input
          value={locator}
          maxLength={LIMITS.nameChars}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setLocator(event.target.value)}
        />
      </FormField>
      <p className="max-h-32 overflow-y-auto rounded-md bg-muted px-3 py-2 font-serif text-sm [overflow-wrap:anywhere]">
        <CitedWords runs={words.words(cited)} />
      </p>
      <Button type="submit" size="sm" className="justify-self-end">
        Cite here
      </Button>
    </form>
  )
}
