'use client'

import './editor.css'
import { SkipLink } from '#components/shell/skip-link.tsx'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { STATUS_WORDS } from './collab/room-status.ts'
import { useDraftRoom } from './collab/use-draft-room.ts'
import type { DraftEditorProps } from './editor-props.ts'
import { EditorRoom } from './frame/editor-room.tsx'
import { EditorSkeleton } from './frame/editor-skeleton.tsx'
import { TopBar } from './frame/top-bar.tsx'
import { useEditorUi } from './frame/use-editor-ui.ts'

/** A draft's letter, open for writing together; for those who may only read, open for reading. */
export function DraftEditor(props: DraftEditorProps) {
  const { draft, back, user, share, canWrite, canExport, ...rest } = props
  const room = useDraftRoom({ draftId: draft.id, user, schemaVersion: SCHEMA_VERSION, canWrite })
  const ui = useEditorUi()
  return (
    <div className="relative flex h-dvh flex-col overflow-clip">
      <SkipLink />
      <TopBar
        title={draft.title}
        due={rest.notice?.facts.dueOn?.value ?? null}
        back={back}
        ownId={user.id}
        room={room ?? { status: 'connecting', people: [] }}
        canExport={canExport}
        ui={ui}
        share={share}
      />
      {room?.isLoaded ? (
        <EditorRoom
          draftId={draft.id}
          title={draft.title}
          ydoc={room.ydoc}
          provider={room.provider}
          awareness={room.awareness}
          canWrite={room.canWrite}
          canExport={canExport}
          ui={ui}
          {...rest}
        />
      ) : room && STATUS_WORDS[room.status].tone !== 'busy' && STATUS_WORDS[room.status].tone !== 'ok' ? (
        <p role="alert" className="m-auto max-w-md p-6 text-center text-quiet">
          {STATUS_WORDS[room.status].words}
        </p>
      ) : (
        <EditorSkeleton />
      )}
    </div>
  )
}
