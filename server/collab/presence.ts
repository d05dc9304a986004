import type { beforeHandleAwarenessPayload } from '@hocuspocus/server'
import { z } from 'zod'
import type { RoomContext } from '#server/collab/live-room.ts'

const yjsId = z.object({ client: z.int().nonnegative(), clock: z.int().nonnegative() }).nullish()
const positionSchema = z.object({
  type: yjsId,
  tname: z.string().max(100).nullish(),
  item: yjsId,
  assoc: z.int().optional(),
})
const cursorSchema = z.object({ anchor: positionSchema, head: positionSchema }).nullable().catch(null)

/**
 * Makes of what a browser says about itself what the others may see: who it is comes from its session, where its caret
 * is must be a position, and it speaks for its own Yjs client only.
 */
export function rewritePresence({
  states,
  document,
  documentName,
  connection,
  context,
}: beforeHandleAwarenessPayload<RoomContext>): void {
  const { seat, socket } = context ?? {}
  for (const [clientId, state] of [...states]) {
    // Hocuspocus decodes into an Awareness whose own, empty state is among them; nobody real is that empty.
    if (Object.keys(state).length === 0) {
      states.delete(clientId)
      continue
    }
    const own = socket?.clientIds.get(documentName)
    const isOwn = own === undefined ? !isTaken(clientId) : own === clientId
    if (seat === undefined || socket === undefined || !isOwn) {
      states.delete(clientId)
      continue
    }
    socket.clientIds.set(documentName, clientId)
    states.set(clientId, { user: seat.user, cursor: cursorSchema.parse(state.cursor ?? null) })
  }

  // After a reconnect the same person's old socket may linger; anybody else's client stays theirs.
  function isTaken(clientId: number): boolean {
    for (const [other, { clients }] of document.connections) {
      const owner: RoomContext = other.context
      if (other !== connection && clients.has(clientId) && owner.seat?.user.id !== seat?.user.id) return true
    }
    return false
  }
}
