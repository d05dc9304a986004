import * as encoding from 'lib0/encoding'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'

const SYNC = 0
const AWARENESS = 1
const AUTH = 2
const UPDATE = 2

/**
 * A typist that speaks the wire protocol but reads nothing, so that fifty of them do not slow down what measures.
 * Types one letter and moves its caret each time it is asked.
 */
export function rawTypist(socket: WebSocket, draftId: string, token: string): { type: () => void } {
  const ydoc = new Y.Doc()
  const text = ydoc.getText(`typist-${ydoc.clientID}`)
  const awareness = new Awareness(ydoc)
  const send = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, draftId)
    write(encoder)
    socket.send(new Uint8Array(encoding.toUint8Array(encoder)))
  }
  send((encoder) => {
    encoding.writeVarUint(encoder, AUTH)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, token)
  })
  ydoc.on('update', (update: Uint8Array) =>
    send((encoder) => {
      encoding.writeVarUint(encoder, SYNC)
      encoding.writeVarUint(encoder, UPDATE)
      encoding.writeVarUint8Array(encoder, update)
    }),
  )
  return {
    type() {
      text.insert(text.length, 'x')
      const position = { tname: 'letter', assoc: 0 }
      awareness.setLocalState({ user: {}, cursor: { anchor: position, head: position } })
      send((encoder) => {
        encoding.writeVarUint(encoder, AWARENESS)
        encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [ydoc.clientID]))
      })
    },
  }
}
