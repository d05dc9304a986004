'use client'

import { CoverTextEditor } from '#components/filing/cover-text/cover-text-editor.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { textLimitsOf } from '#domain/filing/cover-text/measure-text.ts'
import type { TextEdit } from '#domain/text/text-edit.ts'
import { useLetterEditor } from '../editor-context.ts'
import { useCoverText } from './use-cover-text.ts'

/** People come for the text; the way to file above it is settled once. */
function focusText(event: Event) {
  const text = event.target instanceof Element ? event.target.querySelector('textarea') : null
  if (text === null) return
  event.preventDefault()
  text.focus()
}

/** The text that goes into the agency's web form beside the letter, for the way in which the letter is filed. */
export function CoverTextDialog({ canWrite, onClose }: { canWrite: boolean; onClose: () => void }) {
  const { filing: live, library } = useLetterEditor()
  const { choices, filing, cover } = useCoverText()
  const limits = textLimitsOf(filing)
  const composed = cover?.composed.text ?? ''
  const own = choices.coverText
  /** An own text stays tied to what it was written from; while it says what the letter says, that is the letter now. */
  const write = (edit: TextEdit) => {
    if (own !== null && cover?.isOwn === false) live.keepText(composed)
    live.editText(edit, own ?? { text: composed, from: composed })
  }
  const setPlainMarks = (isOn: boolean) => {
    if (own !== null) live.dropText()
    live.set('plainMarks', isOn)
  }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-2xl" onOpenAutoFocus={focusText}>
        <DialogHeader>
          <DialogTitle>Text for the web form</DialogTitle>
          <DialogDescription>
            Goes into the form’s comment box and leads readers to the attached letter.
          </DialogDescription>
        </DialogHeader>
        <FormField label="Way to file" hint={filing?.description}>
          <Select
            value={filing?.id ?? ''}
            disabled={!canWrite}
            onChange={({ target }) => live.set('profileId', target.value)}
          >
            {library.filingProfiles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </FormField>
        {cover && limits ? (
          <CoverTextEditor
            cover={cover}
            limits={limits}
            plainMarks={choices.plainMarks}
            change={
              canWrite
                ? {
                    ...{ write, setPlainMarks },
                    compose: live.dropText,
                    keep: () => live.keepText(composed),
                  }
                : null
            }
          />
        ) : (
          <Alert title="This form takes no text">
            Only files are sent this way, so there is nothing to paste.
          </Alert>
        )}
        <DialogFooter>
          <Button onClick={onClose}>Done</Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
