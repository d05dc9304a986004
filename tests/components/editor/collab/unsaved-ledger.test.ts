import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { UnsavedLedger } from '#components/editor/collab/unsaved-ledger.ts'

function written() {
  const ydoc = new Y.Doc()
  const ledger = new UnsavedLedger()
  ydoc.on('update', (_update: Uint8Array, origin: unknown, _ydoc: Y.Doc, transaction: Y.Transaction) => {
    if (origin !== 'server') ledger.note(transaction)
  })
  return { ydoc, text: ydoc.getText('words'), ledger }
}

describe('the count of unsaved edits', () => {
  it('is open from the first letter until the server has stored the last', () => {
    const { text, ledger } = written()
    expect(ledger.hasUnsaved).toBe(false)
    text.insert(0, 'a')
    const question = ledger.question()
    text.insert(1, 'b')
    ledger.stored(question.n)
    expect(ledger.hasUnsaved).toBe(true)
    ledger.stored(ledger.question().n)
    expect(ledger.hasUnsaved).toBe(false)
  })

  it('counts a deletion, which moves no clock', () => {
    const { text, ledger } = written()
    text.insert(0, 'abc')
    ledger.stored(ledger.question().n)
    text.delete(1, 1)
    expect(ledger.hasUnsaved).toBe(true)
    expect(ledger.question().clocks).toEqual([])
  })

  it('names the clocks of every client whose words came from this device', () => {
    const earlier = new Y.Doc()
    earlier.getText('words').insert(0, 'from last week')
    const { ydoc, text, ledger } = written()
    Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(earlier), 'device')
    text.insert(0, 'x')
    expect(new Map(ledger.question().clocks)).toEqual(
      new Map([
        [earlier.clientID, 14],
        [ydoc.clientID, 1],
      ]),
    )
  })

  it('does not count what came from the server', () => {
    const other = new Y.Doc()
    other.getText('words').insert(0, 'theirs')
    const { ydoc, ledger } = written()
    Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(other), 'server')
    expect(ledger.hasUnsaved).toBe(false)
  })
})
