import { onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { DraftConnection, type RoomView } from '#components/editor/collab/draft-connection.ts'
import { personColour } from '#domain/draft/record/room-protocol.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import { ORIGIN, type SignedIn } from './room-server.ts'

export function socketFrom(headers: Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string) {
      // @ts-expect-error Node's WebSocket takes headers; here they stand for a browser's cookies and its page.
      super(url, { headers })
    }
  }
}

/** The room as somebody's browser has it open; it leaves when the test ends. */
export function openDraft(
  url: string,
  draftId: string,
  user: SignedIn,
  options: { schemaVersion?: number; origin?: string } = {},
): DraftConnection {
  const connection = new DraftConnection({
    draftId,
    user: { id: user.id, name: user.name, color: personColour(user.id) },
    schemaVersion: options.schemaVersion ?? SCHEMA_VERSION,
    url,
    canWrite: true,
    WebSocketPolyfill: socketFrom({ cookie: user.cookie, origin: options.origin ?? ORIGIN }),
  })
  onTestFinished(() => connection.destroy())
  return connection
}

/** Resolves when what the screen shows satisfies the test. */
export function until(connection: DraftConnection, isSo: (view: RoomView) => boolean): Promise<RoomView> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`Still ${JSON.stringify(connection.view())} after 20 seconds.`))
    }, 20_000)
    const look = () => {
      if (!isSo(connection.view())) return
      clearTimeout(timer)
      stop()
      resolve(connection.view())
    }
    const stop = connection.subscribe(look)
    look()
  })
}

/** Waits for something that comes by itself, however busy the machine. */
export const eventually = <T>(look: () => T | Promise<T>) =>
  vi.waitFor(look, { timeout: 20_000, interval: 20 })

export const untilStatus = (connection: DraftConnection, status: RoomView['status']) =>
  until(connection, (view) => view.status === status && (status !== 'saved' || view.isLoaded))

/** Adds a paragraph to the letter. */
export function write(ydoc: Y.Doc, words: string): void {
  ydoc.transact(() => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(words)])
    ydoc.getXmlFragment(YDOC.letter).push([paragraph])
  })
}

export const wordsOf = (ydoc: Y.Doc): string => ydoc.getXmlFragment(YDOC.letter).toString()

/** Cuts the network of one browser, and puts it back. */
export const unplug = (connection: DraftConnection) =>
  connection.provider.configuration.websocketProvider.disconnect()
export const plugIn = (connection: DraftConnection) =>
  void connection.provider.configuration.websocketProvider.connect()
