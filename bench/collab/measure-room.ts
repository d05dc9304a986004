import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { rawTypist } from './raw-typist.ts'

const TIMED = 8
const EVERY_MS = 500
const WARM_UP_MS = 3_000

type Room = {
  url: string
  draftId: string
  clients: number
  seconds: number
  headers: (n: number) => Record<string, string>
}

/**
 * The milliseconds from each edit of one client until it is in the ydoc of another. All clients type two letters a
 * second with a caret message each; a few are real providers that time one another, the rest only speak the protocol.
 */
export async function measureRoom({ url, draftId, clients, seconds, headers }: Room): Promise<number[]> {
  const token = String(SCHEMA_VERSION)
  const timed = Array.from({ length: TIMED }, (_, n) => timedClient(url, draftId, token, headers(n)))
  await Promise.all(timed.map(({ synced }) => synced))
  const sockets = await Promise.all(
    Array.from({ length: clients - TIMED }, (_, n) => openSocket(url, headers(TIMED + n))),
  )
  const typists = sockets.map((socket) => rawTypist(socket, draftId, token))

  const sent = new Map<string, number>()
  const samples: number[] = []
  let isWarm = false
  for (const { ydoc, provider } of timed) {
    ydoc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== provider) return
      const now = performance.now()
      for (const [client, clock] of transaction.afterState) {
        const from = transaction.beforeState.get(client) ?? 0
        for (let at = from + 1; at <= clock; at += 1) {
          const start = sent.get(`${client}:${at}`)
          if (start !== undefined && isWarm) samples.push(now - start)
        }
      }
    })
  }
  const acts = [
    ...timed.map(({ ydoc, provider }) => () => {
      sent.set(`${ydoc.clientID}:${Y.getState(ydoc.store, ydoc.clientID) + 1}`, performance.now())
      const text = ydoc.getText(`typist-${ydoc.clientID}`)
      text.insert(text.length, 'x')
      const position = { tname: 'letter', assoc: 0 }
      provider.setAwarenessField('cursor', { anchor: position, head: position, n: text.length })
    }),
    ...typists.map(({ type }) => type),
  ]
  // Spread over the interval, as people are.
  const timers = acts.map((act, n) =>
    setTimeout(() => timers.push(setInterval(act, EVERY_MS)), (n * EVERY_MS) / acts.length),
  )
  await wait(WARM_UP_MS)
  isWarm = true
  await wait(seconds * 1_000)
  for (const timer of timers) clearInterval(timer)
  for (const { stop } of timed) stop()
  for (const socket of sockets) socket.close()
  return samples
}

function timedClient(url: string, draftId: string, token: string, headers: Record<string, string>) {
  const ydoc = new Y.Doc()
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: socketWith(headers) })
  const provider = new HocuspocusProvider({ name: draftId, document: ydoc, token, websocketProvider })
  const synced = new Promise((resolve) => provider.on('synced', resolve))
  provider.attach()
  const stop = () => {
    provider.destroy()
    websocketProvider.destroy()
  }
  return { ydoc, provider, synced, stop }
}

async function openSocket(url: string, headers: Record<string, string>): Promise<WebSocket> {
  const socket = new (socketWith(headers))(url)
  await once(socket, 'open')
  return socket
}

function socketWith(headers: Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string) {
      // @ts-expect-error Node's WebSocket takes headers, which here stand for a browser's cookies.
      super(url, { headers })
    }
  }
}
