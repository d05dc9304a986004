'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent } from '@tiptap/react'
import { memo } from 'react'
import { ReferenceList } from '../citing/reference-list.tsx'
import { LetterLogo } from '../live/letter-logo.tsx'

/** The page itself. React draws the letter once; from then on only the editor touches it. */
export const PageColumn = memo(function PageColumn({ editor }: { editor: Editor }) {
  return (
    <div className="mx-auto max-w-[52rem] px-0 pt-0 pb-24 sm:px-4 sm:pt-6">
      <div className="bg-page sm:rounded-sm sm:shadow-page">
        <LetterLogo />
        <EditorContent editor={editor} />
        <ReferenceList />
      </div>
    </div>
  )
})
