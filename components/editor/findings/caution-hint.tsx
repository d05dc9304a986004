'use client'

import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Popover, PopoverAnchor, PopoverContent } from '#components/ui/popover.tsx'
import { useLetterEditor } from '../editor-context.ts'
import { cautionAt } from '../extensions/caution-marks.ts'
import { replaceWords } from '../places/replace-words.ts'
import { CautionWords } from './caution-words.tsx'

/** Why the words under the cursor are underlined, and what to write instead. The cursor stays in the letter. */
export function CautionHint({ canWrite }: { canWrite: boolean }) {
  const { editor, findCautions } = useLetterEditor()
  const [dismissed, setDismissed] = useState<string | null>(null)
  const place = useEditorState({
    editor,
    selector: (): string | null => {
      const caution = cautionAt(editor.state, findCautions)
      return caution && `${caution.from} ${caution.to}`
    },
  })
  const caution = place === null ? null : cautionAt(editor.state, findCautions)
  if (!caution || place === dismissed) return null
  const { from, to } = caution
  const anchor = {
    getBoundingClientRect: () => {
      const start = editor.view.coordsAtPos(from)
      const end = editor.view.coordsAtPos(to)
      return new DOMRect(start.left, start.top, Math.max(1, end.left - start.left), end.bottom - start.top)
    },
  }
  return (
    <Popover open onOpenChange={(isOpen) => !isOpen && setDismissed(place)}>
      <PopoverAnchor virtualRef={{ current: anchor }} />
      <PopoverContent
        aria-label="About these words"
        side="bottom"
        className="grid w-88 gap-3 text-sm"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <CautionWords caution={caution} />
        {caution.kind === 'refused' && canWrite ? (
          <Button
            size="sm"
            variant="secondary"
            className="justify-self-start"
            onClick={() => replaceWords(editor, caution, caution.phrasing.instead)}
          >
            Write this instead
          </Button>
        ) : null}
      </PopoverContent>
    </Popover>
  )
}
