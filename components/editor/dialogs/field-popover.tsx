'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Popover, PopoverAnchor, PopoverContent } from '#components/ui/popover.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { fieldFor } from '#domain/draft/letter-fields.ts'
import { LIMITS } from '#domain/limits.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import type { OpenField } from '../frame/use-editor-ui.ts'

type Props = { field: OpenField; onClose: () => void }

/** Fills a blank, once for the whole letter. F8 keeps the words and goes on to the next blank. */
export function FieldPopover({ field: { id, anchor }, onClose }: Props) {
  const { editor, values, library, labelOf } = useLetterEditor()
  const [typed, setTyped] = useState(() => values.get(id))
  const open = useSurvey('openFields')
  const places = open.filter((each) => each === id).length
  const { prompt, example } = fieldFor(id, library.fields)

  const keep = () => {
    if (typed.trim() !== values.get(id)) values.set(id, typed)
  }
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const keepAndStep = (direction: 1 | -1) => {
    keep()
    onClose()
    if (!editor.commands.stepToField(direction)) editor.commands.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep()
    close()
  }

  return (
    <Popover open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <PopoverAnchor virtualRef={{ current: anchor }} />
      <PopoverContent
        aria-label={`Fill the blank: ${labelOf(id)}`}
        className="w-96"
        onInteractOutside={keep}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onEscapeKeyDown={close}
        onKeyDown={(event) => {
          if (event.key === 'F8') {
            event.preventDefault()
            keepAndStep(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        }}
      >
        <form onSubmit={submit} className="grid gap-4">
          <FormField
            label={labelOf(id)}
            hint={
              <>
                {prompt} <span className="block pt-1">For example: {example}</span>
              </>
            }
          >
            <Textarea
              value={typed}
              rows={2}
              maxLength={LIMITS.fieldChars}
              onChange={(event) => setTyped(event.target.value)}
            />
          </FormField>
          <div className="flex items-center justify-between gap-3">
            <p className="text-quiet text-xs">
              {places > 1 ? `Fills ${places} places in the letter.` : 'Filled once for the whole letter.'}
            </p>
            <div className="flex gap-2">
              <Button variant="secondary" size="sm" onClick={() => keepAndStep(1)} aria-keyshortcuts="F8">
                Next blank
              </Button>
              <Button type="submit" size="sm">
                Fill
              </Button>
            </div>
          </div>
        </form>
      </PopoverContent>
    </Popover>
  )
}
