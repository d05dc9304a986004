'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { memo } from 'react'

/** The page itself. React draws it once; from then on only the editor touches it. */
export const PageColumn = memo(function PageColumn({ editor }: { editor: Editor }) {
  return (
    <div className="mx-auto max-w-[52rem] px-0 pt-0 pb-24 sm:px-4 sm:pt-6">
      <EditorContent editor={editor} className="bg-page sm:rounded-sm sm:shadow-page" />
    </div>
  )
})
