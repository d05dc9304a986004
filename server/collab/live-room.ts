import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type * as Y from 'yjs'
import type { Seat } from '#server/collab/authenticate.ts'
import type { DraftSocket } from '#server/collab/draft-socket.ts'

/** What Hocuspocus remembers of a connection; `author` alone is set when the server itself edits. */
export type RoomContext = { socket?: DraftSocket; seat?: Seat; author?: string | null }

/** Whose sockets to close: a person's, all of them or those of one draft or workspace. */
export type WhoseSockets = { userId: string; draftId?: string; workspaceId?: string }

export type LiveRoom = {
  /** Takes over a request to /collab. A page from a foreign origin is refused here. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  closeSockets: (whose: WhoseSockets) => void
  /** Asks the gate again for every open socket; runs by itself every minute. */
  recheck: () => Promise<void>
  /** Edits a draft through the room, so that open browsers see it; resolves once the edit is committed. */
  withYdoc: <T>(draftId: string, author: string | null, change: (ydoc: Y.Doc) => T) => Promise<T>
  /** Ends all sockets and commits what is left; after the deadline the rest goes to a recovery file. */
  close: (deadlineMs?: number) => Promise<void>
}

// The room is made in main.ts; route code is a separate module graph and finds it here.
type Holder = { rejoinderRoom?: LiveRoom }
const holder: Holder = globalThis as Holder

/** The room of this process; null in scripts that serve nobody. */
export const findRoom = (): LiveRoom | null => holder.rejoinderRoom ?? null

export function setRoom(room: LiveRoom | null): void {
  if (room === null) delete holder.rejoinderRoom
  else holder.rejoinderRoom = room
}
