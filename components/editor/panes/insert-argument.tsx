'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { insertArgument } from '#domain/draft/passages/insert-argument.ts'
import { type Argument, type Passage, passagesOf } from '#domain/library/argument.ts'
import { useLetterEditor } from '../editor-context.ts'
import { PASSAGE_WORDS } from './passage-words.ts'

type Props = { argument: Argument; onInserted?: (() => void) | undefined }

/** Chooses a passage and puts it where the cursor is: one edit, which one undo takes back. */
export function InsertArgument({ argument, onInserted }: Props) {
  const { editor, library, speaker } = useLetterEditor()
  const [passage, setPassage] = useState<Passage>('standard')
  const passages = passagesOf(argument)

  const insert = () => {
    editor.commands.focus()
    const isDone = insertArgument(argument, passage, { facts: library.facts, speaker })(
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
      <FormField label="Passage" className="flex-1">
        <Select
          value={passage}
          onChange={(event) => setPassage(passages.find((each) => each === event.target.value) ?? 'standard')}
        >
          {passages.map((each) => (
            <option key={each} value={each}>
              {PASSAGE_WORDS[each]}
            </option>
          ))}
        </Select>
      </FormField>
      <Button onClick={insert}>Insert here</Button>
    </div>
  )
}
