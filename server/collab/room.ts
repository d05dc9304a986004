import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Hocuspocus } from '@hocuspocus/server'
import type { Peer } from 'crossws'
import websockets from 'crossws/adapters/node'
import { LIMITS } from '#domain/limits.ts'
import { isTrustedOrigin } from '#server/collab/authenticate.ts'
import { Compactor } from '#server/collab/compactor.ts'
import { DraftSocket } from '#server/collab/draft-socket.ts'
import {
  findRoom,
  type LiveRoom,
  type RoomContext,
  setRoom,
  type WhoseSockets,
} from '#server/collab/live-room.ts'
import { updateLog } from '#server/collab/persist.ts'
import { recheckSeats } from '#server/collab/recheck.ts'
import { recoverEdits, saveLeftovers } from '#server/collab/recovery.ts'
import { roomHooks } from '#server/collab/room-hooks.ts'
import { env } from '#server/env.ts'

const RECHECK_MS = 60_000
const SHUTDOWN_MS = 8_000
const GOING_AWAY = 1012

/** The room of this process, where drafts are written together. Made by the first call, which main.ts makes. */
export function room(): LiveRoom {
  const found = findRoom()
  if (found !== null) return found
  const created = createRoom(env().dataDir)
  setRoom(created)
  return created
}

type Guest = { socket: DraftSocket; client: ReturnType<Hocuspocus<RoomContext>['handleConnection']> }

const report = (problem: string, error: unknown) => console.error(problem, error)

function createRoom(dataDir: string): LiveRoom {
  const guests = new Map<Peer, Guest>()
  const sockets = new Set<DraftSocket>()
  const compactor = new Compactor(report)
  let isClosing = false

  recoverEdits(dataDir, report)
  const hocuspocus = new Hocuspocus<RoomContext>({
    ...roomHooks({ sockets, compactor, report, isClosing: () => isClosing }),
    quiet: true,
    maxPendingDocuments: 4,
    maxUnauthenticatedQueueSize: LIMITS.collabMessageBytes,
  })

  const server = websockets({
    serverOptions: { maxPayload: LIMITS.collabMessageBytes },
    hooks: {
      open(peer) {
        const socket = new DraftSocket(peer)
        sockets.add(socket)
        const client = hocuspocus.handleConnection(socket, new Request(peer.request.url), { socket })
        guests.set(peer, { socket, client })
      },
      message(peer, message) {
        const guest = guests.get(peer)
        const bytes = message.uint8Array()
        if (guest?.socket.accepts(bytes.byteLength)) guest.client.handleMessage(bytes)
      },
      close(peer, { code = 1006, reason = '' }) {
        const guest = guests.get(peer)
        if (guest === undefined) return
        guests.delete(peer)
        sockets.delete(guest.socket)
        guest.client.handleClose({ code, reason })
      },
    },
  })

  const recheck = () => recheckSeats(sockets, report)
  const rechecking = setInterval(() => void recheck(), RECHECK_MS)
  rechecking.unref()

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
      if (isClosing || !isTrustedOrigin(request.headers.origin)) {
        socket.end(
          `HTTP/1.1 ${isClosing ? '503 Service Unavailable' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`,
        )
        return
      }
      void server.handleUpgrade(request, socket, head)
    },

    closeSockets(whose) {
      for (const socket of sockets) if (isMeant(socket, whose)) socket.close()
    },

    recheck,

    async withYdoc(draftId, author, change) {
      const connection = await hocuspocus.openDirectConnection(draftId, { author })
      try {
        if (connection.document === null)
          throw new Error(`Draft ${draftId} was unloaded while it was being opened.`)
        const ydoc = connection.document
        const result = ydoc.transact(() => change(ydoc), { source: 'local', context: { author } })
        await updateLog().settled(draftId)
        return result
      } finally {
        await connection.disconnect()
      }
    },

    async close(deadlineMs = SHUTDOWN_MS) {
      isClosing = true
      clearInterval(rechecking)
      for (const socket of sockets) socket.close(GOING_AWAY, 'the server is stopping')
      await compactor.stop()
      await saveLeftovers(dataDir, deadlineMs, report)
      setRoom(null)
    },
  }
}

/** A socket still at the gate has no workspace yet; it is closed too, and simply comes back. */
function isMeant(socket: DraftSocket, { userId, draftId, workspaceId }: WhoseSockets): boolean {
  if (socket.userId !== userId) return false
  if (draftId === undefined && workspaceId === undefined) return true
  return [...socket.seats].some(
    ([seatId, seat]) =>
      (draftId === undefined || seatId === draftId) &&
      (workspaceId === undefined || seat === null || seat.workspaceId === workspaceId),
  )
}
