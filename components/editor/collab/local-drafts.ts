import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

const PREFIX = 'rejoinder-draft:'

const isAvailable = () => typeof indexedDB !== 'undefined'

/** Where this device keeps a person's copy of a draft. */
export const localDraftName = (userId: string, draftId: string) => `${PREFIX}${userId}:${draftId}`

/** Keeps a draft on this device as it is written; null where the browser has no store for it. */
export function keepLocally(ydoc: Y.Doc, userId: string, draftId: string): IndexeddbPersistence | null {
  return isAvailable() ? new IndexeddbPersistence(localDraftName(userId, draftId), ydoc) : null
}

/** Removes every draft kept on this device. Called at sign-out, so that the next person finds nothing. */
export async function clearLocalDrafts(): Promise<void> {
  if (!isAvailable()) return
  const databases = await indexedDB.databases()
  const names = databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []))
  await Promise.all(names.map(remove))
}

function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // Another tab may still hold it open; the browser then removes it when that tab closes.
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
}
