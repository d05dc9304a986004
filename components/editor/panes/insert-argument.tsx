'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { insertArgument } from '#domain/draft/insert-argument.ts'
import { ARGUMENT_FORMS, type Argument, type ArgumentForm } from '#domain/library/argument.ts'
import { useLetterEditor } from '../editor-context.ts'

const FORM_WORDS: Record<ArgumentForm, string> = { short: 'Short', standard: 'Standard', long: 'Long' }

type Props = { argument: Argument; onInserted?: (() => void) | undefined }

/** Chooses a form and puts the argument where the cursor is: one edit, which one undo takes back. */
export function InsertArgument({ argument, onInserted }: Props) {
  const { editor, library } = useLetterEditor()
  const [form, setForm] = useState<ArgumentForm>('standard')
  const forms = ARGUMENT_FORMS.filter((each) => argument.forms[each] !== undefined)

  const insert = () => {
    editor.commands.focus()
    const isDone = insertArgument(argument, form, { facts: library.facts })(
      editor.state,
      editor.view.dispatch,
    )
    if (!isDone)
      return toast.error('Nothing can be inserted here. Put the cursor into the body of the letter.')
    toast('Inserted. One undo takes it out again.')
    onInserted?.()
  }

  return (
    <div className="flex items-end gap-2 rounded-md bg-muted p-3">
      <FormField label="Form" className="flex-1">
        <Select
          value={form}
          onChange={(event) => setForm(forms.find((each) => each === event.target.value) ?? 'standard')}
        >
          {forms.map((each) => (
            <option key={each} value={each}>
              {FORM_WORDS[each]}
            </option>
          ))}
        </Select>
      </FormField>
      <Button onClick={insert}>Insert here</Button>
    </div>
  )
}
