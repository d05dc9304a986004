import type { WebSocketLike } from '@hocuspocus/server'
import type { Peer } from 'crossws'
import { SOCKET_CLOSE } from '#domain/draft/record/room-protocol.ts'
import { LIMITS } from '#domain/limits.ts'

const CLOSING = 2
const CLOSED = 3
const GOODBYE_MS = 1_000

/** One browser's socket: whose it is, which drafts it asked for, and how fast it talks. */
export class DraftSocket implements WebSocketLike {
  userId: string | null = null
  /** The drafts this socket asked for; null until the gate has answered. */
  readonly seats = new Map<string, { workspaceId: string; canWrite: boolean } | null>()
  /** The one Yjs client this socket speaks for, per draft. */
  readonly clientIds = new Map<string, number>()

  #peer: Peer
  #isEnded = false
  #windowStart = 0
  #messages = 0
  #bytes = 0

  constructor(peer: Peer) {
    this.#peer = peer
  }

  get headers(): Headers {
    return this.#peer.request.headers
  }

  get readyState(): number {
    return this.#isEnded ? CLOSING : (this.#peer.websocket.readyState ?? CLOSED)
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (!this.#isEnded) this.#peer.send(data)
  }

  /** Ends the socket at once: nothing more is read or sent, whether or not the browser answers. */
  close(code: number = SOCKET_CLOSE.reset, reason = ''): void {
    if (this.#isEnded) return
    this.#isEnded = true
    this.#peer.close(code, reason)
    setTimeout(() => this.#peer.terminate(), GOODBYE_MS).unref()
  }

  /** Whether a message of this size may be handled. One too many ends the socket; its browser comes back and resyncs. */
  accepts(bytes: number, now = Date.now()): boolean {
    if (this.#isEnded) return false
    if (now - this.#windowStart >= 1_000) {
      this.#windowStart = now
      this.#messages = 0
      this.#bytes = 0
    }
    this.#messages += 1
    this.#bytes += bytes
    if (this.#messages <= LIMITS.collabMessagesPerSecond && this.#bytes <= LIMITS.collabBytesPerSecond)
      return true
    this.close(SOCKET_CLOSE.tooFast, 'too many messages')
    return false
  }
}
