import type * as Y from 'yjs'
import type { SavedQuestion } from '#domain/draft/record/room-protocol.ts'

/**
 * Keeps count of this browser's own edits and of how many the server has stored. Yjs clocks alone would not do:
 * a deletion moves none. So edits are counted, and the clocks only let the server see whether it has them all.
 */
export class UnsavedLedger {
  #edits = 0
  #saved = 0
  #clocks = new Map<number, number>()

  /** Counts a transaction that did not come from the server. */
  note(transaction: Y.Transaction): void {
    this.#edits += 1
    for (const [client, clock] of transaction.afterState) {
      if (clock > (transaction.beforeState.get(client) ?? 0)) this.#clocks.set(client, clock)
    }
  }

  get hasUnsaved(): boolean {
    return this.#saved < this.#edits
  }

  /** The question that covers every edit so far. */
  question(): SavedQuestion {
    return { type: 'saved?', n: this.#edits, clocks: [...this.#clocks] }
  }

  /** The server stored the first `n` edits. */
  stored(n: number): void {
    this.#saved = Math.max(this.#saved, n)
    if (!this.hasUnsaved) this.#clocks.clear()
  }
}
