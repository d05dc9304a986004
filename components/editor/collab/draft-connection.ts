import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import type { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { listPeople, type PresentPerson } from '#components/editor/collab/list-people.ts'
import { keepLocally } from '#components/editor/collab/local-drafts.ts'
import { QuietAwareness } from '#components/editor/collab/quiet-awareness.ts'
import { type RoomFacts, type RoomStatus, roomStatus } from '#components/editor/collab/room-status.ts'
import { UnsavedLedger } from '#components/editor/collab/unsaved-ledger.ts'
import {
  type Person,
  parseMessage,
  REFUSALS,
  SOCKET_CLOSE,
  savedAnswerSchema,
} from '#domain/draft/record/room-protocol.ts'
import { YDOC } from '#domain/draft/ydoc.ts'

/** What the screen shows of a room; a new object whenever any of it changed. */
export type RoomView = {
  status: RoomStatus
  canWrite: boolean
  people: readonly PresentPerson[]
  /** The letter is here, from the server or from this device: the editor may open. */
  isLoaded: boolean
  hasUnsaved: boolean
}

export type DraftConnectionOptions = {
  draftId: string
  user: Person
  schemaVersion: number
  /** The web socket address, e.g. wss://example.org/collab. */
  url: string
  /** What the page knew of the person's right when it was made. */
  canWrite: boolean
  WebSocketPolyfill?: unknown
}

const ASK_EVERY_MS = 200
const LATE_MS = 4_000
const RETRY_MS = 5_000

/** One browser's end of a draft's room: sends, receives, keeps on the device, and knows what is stored. */
export class DraftConnection {
  readonly ydoc = new Y.Doc()
  readonly awareness = new QuietAwareness(this.ydoc)
  readonly provider: HocuspocusProvider

  #socket: HocuspocusProviderWebsocket
  #local: IndexeddbPersistence | null
  #ledger = new UnsavedLedger()
  #facts: RoomFacts
  #isLoaded = false
  #people: readonly PresentPerson[] = []
  #view: RoomView
  #listeners = new Set<() => void>()
  #asked: number | null = null
  #timers = new Map<'ask' | 'late' | 'retry', ReturnType<typeof setTimeout>>()

  constructor(options: DraftConnectionOptions) {
    const { draftId, user, schemaVersion, url, canWrite, WebSocketPolyfill } = options
    this.#local = keepLocally(this.ydoc, user.id, draftId)
    this.#facts = {
      isConnected: false,
      hasConnected: false,
      canWrite,
      refusal: null,
      isTooLarge: false,
      isLate: false,
      isUnplugged: false,
      isKept: this.#local !== null,
    }
    this.#view = this.#look()
    this.ydoc.on(
      'update',
      (_update: Uint8Array, origin: unknown, _ydoc: Y.Doc, transaction: Y.Transaction) => {
        if (origin !== this.provider) this.#edited(transaction)
      },
    )
    this.#socket = new HocuspocusProviderWebsocket({
      url,
      // Back within seconds of a restart. A delay below minDelay would never connect at all.
      delay: 1_000,
      minDelay: 1_000,
      maxDelay: 5_000,
      ...(WebSocketPolyfill === undefined ? {} : { WebSocketPolyfill }),
    })
    this.provider = new HocuspocusProvider({
      name: draftId,
      document: this.ydoc,
      awareness: this.awareness,
      websocketProvider: this.#socket,
      token: String(schemaVersion),
      onAuthenticated: ({ scope }) => this.#letIn(scope === 'read-write'),
      onAuthenticationFailed: ({ reason }) => this.#refused(reason),
      onSynced: () => this.#synced(),
      onStateless: ({ payload }) => this.#answered(payload),
      onUnsyncedChanges: ({ number }) => this.#acknowledged(number),
      onClose: ({ event }) => this.#closed(event.code),
      onAwarenessChange: () => this.#peopleChanged(),
    })
    this.awareness.setLocalStateField('user', user)
    this.provider.attach()
    void this.#local?.whenSynced.then(() => this.#loadedLocally())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): RoomView => this.#view

  /** Tells it that the device lost its network, or has one again: it then tries at once. */
  readonly plugged = (isPlugged: boolean): void => {
    this.#set({ isUnplugged: !isPlugged })
    if (!isPlugged) return
    if (this.#facts.refusal === null && !this.#facts.isConnected) void this.#socket.connect()
  }

  destroy(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#listeners.clear()
    this.provider.destroy()
    this.#socket.destroy()
    void this.#local?.destroy()
    this.ydoc.destroy()
  }

  #edited(transaction: Y.Transaction): void {
    this.#ledger.note(transaction)
    if (!this.#timers.has('late')) this.#after('late', LATE_MS, () => this.#set({ isLate: true }))
    // After the provider has sent this edit: its own listener may come after this one.
    queueMicrotask(() => this.#ask())
    this.#changed()
  }

  #loadedLocally(): void {
    if (this.ydoc.getXmlFragment(YDOC.letter).length > 0) this.#isLoaded = true
    this.#changed()
  }

  #letIn(canWrite: boolean): void {
    this.#set({ isConnected: true, hasConnected: true, canWrite, refusal: null })
  }

  #synced(): void {
    this.#isLoaded = true
    this.#asked = null
    this.#ask()
    this.#changed()
  }

  /** Asks whether everything so far is stored: at once after a pause, else five times a second, one at a time. */
  #ask(): void {
    const isReady = this.provider.isSynced && this.provider.isAuthenticated && this.#facts.canWrite
    if (!isReady || !this.#ledger.hasUnsaved || this.#asked !== null || this.#timers.has('ask')) return
    const question = this.#ledger.question()
    this.#asked = question.n
    this.#after('ask', ASK_EVERY_MS, () => this.#ask())
    this.provider.sendStateless(JSON.stringify(question))
  }

  #answered(payload: string): void {
    const answer = parseMessage(savedAnswerSchema, payload)
    if (answer === null || answer.n !== this.#asked) return
    this.#asked = null
    if (answer.type === 'resync') {
      this.provider.forceSync()
    } else {
      this.#ledger.stored(answer.n)
      this.#stop('late')
      if (this.#ledger.hasUnsaved) this.#after('late', LATE_MS, () => this.#set({ isLate: true }))
      this.#set({ isLate: false, isTooLarge: false })
    }
    this.#ask()
  }

  #refused(reason: string): void {
    const refusal = REFUSALS.find((each) => each === reason) ?? 'unavailable'
    const isFinal = refusal !== 'full' && refusal !== 'unavailable'
    this.#set({ isConnected: false, refusal, ...(isFinal ? { canWrite: false } : {}) })
    this.#socket.disconnect()
    if (refusal === 'not-found' && !this.#ledger.hasUnsaved) void this.#local?.clearData()
    if (!isFinal) this.#after('retry', RETRY_MS, () => void this.#socket.connect())
  }

  #closed(code: number): void {
    this.#asked = null
    // Hocuspocus closed the draft but not the socket; the provider would stay detached for good.
    if (this.#socket.status === WebSocketStatus.Connected) this.#socket.webSocket?.close()
    this.#set({ isConnected: false, ...(code === SOCKET_CLOSE.tooLarge ? { isTooLarge: true } : {}) })
    this.#peopleChanged()
  }

  /** A reader's copy holds nothing the room lacks. A refused edit, in contrast, is never acknowledged. */
  #acknowledged(unacknowledged: number): void {
    if (this.#facts.canWrite || !this.provider.isSynced || unacknowledged > 0) return
    this.#ledger.stored(this.#ledger.question().n)
    this.#changed()
  }

  #peopleChanged(): void {
    const people = listPeople(this.awareness.getStates())
    if (JSON.stringify(people) === JSON.stringify(this.#people)) return
    this.#people = people
    this.#changed()
  }

  #set(facts: Partial<RoomFacts>): void {
    this.#facts = { ...this.#facts, ...facts }
    this.#changed()
  }

  #look(): RoomView {
    return {
      status: roomStatus({ ...this.#facts, hasUnsaved: this.#ledger.hasUnsaved, isLoaded: this.#isLoaded }),
      canWrite: this.#facts.canWrite,
      people: this.#people,
      isLoaded: this.#isLoaded,
      hasUnsaved: this.#ledger.hasUnsaved,
    }
  }

  #changed(): void {
    const next = this.#look()
    const isSame =
      next.status === this.#view.status &&
      next.canWrite === this.#view.canWrite &&
      next.people === this.#view.people &&
      next.isLoaded === this.#view.isLoaded &&
      next.hasUnsaved === this.#view.hasUnsaved
    if (isSame) return
    this.#view = next
    for (const listener of this.#listeners) listener()
  }

  #after(name: 'ask' | 'late' | 'retry', wait: number, act: () => void): void {
    this.#stop(name)
    const timer = setTimeout(() => {
      this.#timers.delete(name)
      act()
    }, wait)
    this.#timers.set(name, timer)
  }

  #stop(name: 'ask' | 'late' | 'retry'): void {
    clearTimeout(this.#timers.get(name))
    this.#timers.delete(name)
  }
}
