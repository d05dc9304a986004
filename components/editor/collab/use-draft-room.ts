'use client'

import type { HocuspocusProvider } from '@hocuspocus/provider'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { DraftConnection, type RoomView } from '#components/editor/collab/draft-connection.ts'
import { personColour } from '#domain/draft/record/room-protocol.ts'

/** A draft's room as the editor uses it. The three live objects never change; the rest follows events. */
export type DraftRoom = RoomView & {
  ydoc: Y.Doc
  provider: HocuspocusProvider
  awareness: Awareness
}

type Options = {
  draftId: string
  user: { id: string; name: string }
  schemaVersion: number
  /** What the page's own check said; the room's answer replaces it. */
  canWrite?: boolean
}

const nothing = () => () => undefined
const none = () => null

/** Joins a draft's room for as long as the component is on the page; null until then. Open the editor at `isLoaded`. */
export function useDraftRoom({ draftId, user, schemaVersion, canWrite = true }: Options): DraftRoom | null {
  const [connection, setConnection] = useState<DraftConnection | null>(null)
  const { id, name } = user

  useEffect(() => {
    const joined = new DraftConnection({
      draftId,
      user: { id, name, color: personColour(id) },
      schemaVersion,
      canWrite,
      url: socketUrl(window.location),
    })
    const warn = (event: BeforeUnloadEvent) => {
      if (joined.view().hasUnsaved && joined.view().canWrite) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    const online = () => joined.plugged(true)
    const offline = () => joined.plugged(false)
    window.addEventListener('online', online)
    window.addEventListener('offline', offline)
    setConnection(joined)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', online)
      window.removeEventListener('offline', offline)
      setConnection(null)
      joined.destroy()
    }
  }, [draftId, id, name, schemaVersion, canWrite])

  const view = useSyncExternalStore(connection?.subscribe ?? nothing, connection?.view ?? none, none)
  return useMemo(() => {
    if (connection === null || view === null) return null
    const { ydoc, provider, awareness } = connection
    return { ...view, ydoc, provider, awareness }
  }, [connection, view])
}

const socketUrl = ({ protocol, host }: Location) => `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab`
