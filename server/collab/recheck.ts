import { checkSeat, RefusedError } from '#server/collab/authenticate.ts'
import type { DraftSocket } from '#server/collab/draft-socket.ts'

/**
 * Sends every socket whose session ended or whose rights changed back to the gate. Rights taken away in the product
 * close sockets at once; this finds what happened elsewhere: an expired session, a second process, a hand in the database.
 */
export async function recheckSeats(
  sockets: ReadonlySet<DraftSocket>,
  report: (problem: string, error: unknown) => void,
): Promise<void> {
  for (const socket of [...sockets]) {
    for (const [draftId, held] of [...socket.seats]) {
      if (held === null) continue
      try {
        const seat = await checkSeat(socket, draftId)
        if (seat.canWrite !== held.canWrite) socket.close()
      } catch (error) {
        if (error instanceof RefusedError) socket.close()
        else report('An open socket could not be checked again', error)
      }
    }
  }
}
