import { type Person, personColour, type Refusal } from '#domain/draft/record/room-protocol.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { canInDraft } from '#domain/roles.ts'
import { requireDraft } from '#server/access.ts'
import { trustedOrigins, userFromHeaders } from '#server/auth.ts'
import type { DraftSocket } from '#server/collab/draft-socket.ts'

/** Somebody's place in a draft's room. */
export type Seat = { user: Person; canWrite: boolean }

/** Thrown at the gate. It has no message because Hocuspocus prints any it finds; the reason reaches the browser. */
export class RefusedError extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super('')
    this.name = 'RefusedError'
    this.reason = reason
  }
}

/** Whether a page from this origin may open a socket: cookies travel with any page's sockets, so this must hold. */
export const isTrustedOrigin = (origin: string | undefined): boolean =>
  origin !== undefined && trustedOrigins().includes(origin)

/**
 * The one gate to a draft: session, schema version, role, room. Runs before anything is loaded.
 * Throws `RefusedError`. The socket is marked before the role is read, so that a right taken away in between
 * still finds it.
 */
export async function takeSeat(
  socket: DraftSocket,
  draftId: string,
  schemaVersion: string,
  others: Iterable<DraftSocket>,
): Promise<Seat> {
  socket.seats.set(draftId, null)
  try {
    // An editor that lacks a node type deletes that node for everyone, so it may not even load the draft.
    const isCurrent = schemaVersion === String(SCHEMA_VERSION)
    const { workspaceId, ...seat } = await checkSeat(socket, draftId, isCurrent)
    if (isFull(seat.user.id, draftId, others)) throw new RefusedError('full')
    socket.seats.set(draftId, { workspaceId, canWrite: seat.canWrite })
    return seat
  } catch (error) {
    socket.seats.delete(draftId)
    throw error
  }
}

/** What this socket may have in a draft at this moment. Throws `RefusedError`. */
export async function checkSeat(socket: DraftSocket, draftId: string, isCurrent = true) {
  const user = await userFromHeaders(socket.headers)
  if (user === null) throw new RefusedError('signed-out')
  socket.userId = user.id
  if (!isCurrent) throw new RefusedError('reload')
  const { draft, role } = await findSeat(user.id, draftId)
  return {
    user: { id: user.id, name: user.name, color: personColour(user.id) },
    canWrite: canInDraft(role, 'write'),
    workspaceId: draft.workspaceId,
  }
}

async function findSeat(userId: string, draftId: string) {
  try {
    return await requireDraft(userId, draftId, 'read')
  } catch (error) {
    if (error instanceof AppError) throw new RefusedError('not-found')
    throw error
  }
}

function isFull(userId: string, draftId: string, sockets: Iterable<DraftSocket>): boolean {
  let ofUser = 0
  let ofDraft = 0
  for (const socket of sockets) {
    if (socket.userId === userId) ofUser += 1
    // Only those let in count, so that nobody fills a draft's room by knocking.
    if (socket.seats.get(draftId)) ofDraft += 1
  }
  return ofUser > LIMITS.collabConnectionsPerUser || ofDraft >= LIMITS.collabConnectionsPerDraft
}
