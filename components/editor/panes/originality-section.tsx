'use client'

import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { OriginalityView } from '#components/preflight/originality-view.tsx'
import { outlineOf } from '#domain/draft/reading/read-doc.ts'
import { useLetterEditor } from '../editor-context.ts'
import { jumpTo } from '../places/jump-to.ts'

/** How much of the letter stands elsewhere. It is compared on the server, so only once somebody asks. */
export function OriginalitySection({ onJump }: { onJump: () => void }) {
  const { editor, draftId, library, checks, originality } = useLetterEditor()
  const [isOpen, setIsOpen] = useState(false)
  const goTo = (title: string) => {
    const { doc } = editor.state
    // The letter may have changed since it was compared; its headings are known by their words.
    const heading = outlineOf(doc).find(({ text }) => text.trim() === title)
    onJump()
    jumpTo(editor, title === '' ? 0 : (heading?.pos ?? 0))
  }
  return (
    <details
      className="group/originality border-line border-t pt-3"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex cursor-pointer list-none items-center gap-1.5 rounded font-semibold text-quiet text-xs max-lg:min-h-10">
        <ChevronRight
          aria-hidden
          className="size-3.5 transition-transform group-open/originality:rotate-90"
        />
        Originality
      </summary>
      {isOpen ? (
        <div className="pt-3">
          <OriginalityView
            draftId={draftId}
            actions={checks.originality}
            arguments={library.arguments}
            guide={library.checkGuides.find(({ id }) => id === 'originality')}
            onGo={goTo}
            onReport={originality.set}
          />
        </div>
      ) : null}
    </details>
  )
}
