import type * as Y from 'yjs'
import { findRoom } from '#server/collab/live-room.ts'
import { appendUpdates, loadYdoc } from '#server/collab/persist.ts'
import { noteUses } from '#server/draft-uses.ts'

/**
 * Changes a draft on the server. `change` is synchronous and gets the ydoc as it is now, open browsers' edits included.
 * Resolves with what it returns once its edits are committed; `author` is who they are recorded under.
 */
export async function withYdoc<T>(
  draftId: string,
  change: (ydoc: Y.Doc) => T,
  author: string | null = null,
): Promise<T> {
  const room = findRoom()
  if (room !== null) return room.withYdoc(draftId, author, change)
  const ydoc = await loadYdoc(draftId)
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  const result = ydoc.transact(() => change(ydoc))
  await appendUpdates(draftId, updates, author)
  await noteUses(draftId, ydoc)
  ydoc.destroy()
  return result
}
