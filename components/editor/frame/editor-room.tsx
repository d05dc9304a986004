'use client'

import { memo } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { DraftRoom } from '../collab/use-draft-room.ts'
import { LetterEditorProvider } from '../editor-context.ts'
import type { DraftEditorProps } from '../editor-props.ts'
import { EditorSkeleton } from './editor-skeleton.tsx'
import { LetterWorkspace } from './letter-workspace.tsx'
import { useCreateEditor } from './use-create-editor.ts'
import type { EditorUi } from './use-editor-ui.ts'

type Props = Pick<DraftRoom, 'ydoc' | 'provider' | 'awareness' | 'canWrite'> &
  Omit<DraftEditorProps, 'draft' | 'back' | 'user' | 'share' | 'canWrite'> & {
    draftId: string
    title: string
    ui: EditorUi
  }

/** The editor on a joined room. Saving and Saved come and go above it without redrawing it. */
export const EditorRoom = memo(function EditorRoom(props: Props) {
  const {
    ydoc,
    provider,
    awareness,
    canWrite,
    draftId,
    title,
    library,
    notice,
    evidence,
    checks,
    loadStyle,
    frameId,
    speaker,
    logo,
    exhibitUrls,
    loadRevision,
    preview,
    ui,
  } = props
  const { openField, openDialog } = ui
  const letter = useCreateEditor({
    room: { ydoc, provider, awareness, canWrite },
    library,
    notice,
    draftId,
    title,
    evidence,
    checks,
    loadStyle,
    frameId,
    speaker,
    logo,
    exhibitUrls,
    loadRevision,
    preview,
    onOpenField: (id, anchor) => openField({ id, anchor }),
    onEditPicture: (pos, words) => openDialog({ name: 'picture-words', pos, words }),
    onMessage: (message) => toast(message),
  })
  if (!letter) return <EditorSkeleton />
  return (
    <LetterEditorProvider value={letter}>
      <LetterWorkspace {...props} />
    </LetterEditorProvider>
  )
})
