import { findRoom, type WhoseSockets } from '#server/collab/live-room.ts'

/**
 * Closes a person's sockets after one of their rights changed; call it once the change is committed. Their browser
 * comes back through the gate and gets the rights it has now, or none.
 */
export function closeSockets(whose: WhoseSockets): void {
  findRoom()?.closeSockets(whose)
}
