import { COMPACT_BYTES, COMPACT_ROWS, compactDraft } from '#server/collab/compact.ts'

const WORTHWHILE_ROWS = 50

/** Decides when a draft's log is folded, and does it in the background, one draft at a time. */
export class Compactor {
  #report: (problem: string, error: unknown) => void
  #logs = new Map<string, { rows: number; bytes: number }>()
  #work: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(report: (problem: string, error: unknown) => void) {
    this.#report = report
  }

  /** Counts what was loaded beside the snapshot. */
  loaded(draftId: string, log: { rows: number; bytes: number }): void {
    this.#logs.set(draftId, log)
    this.#foldWhenLong(draftId)
  }

  /** Counts one more edit. */
  grew(draftId: string, bytes: number): void {
    const log = this.#logs.get(draftId) ?? { rows: 0, bytes: 0 }
    this.#logs.set(draftId, { rows: log.rows + 1, bytes: log.bytes + bytes })
    this.#foldWhenLong(draftId)
  }

  /** Everybody left. */
  left(draftId: string): void {
    const log = this.#logs.get(draftId)
    if (log !== undefined && log.rows >= WORTHWHILE_ROWS) this.#fold(draftId)
    this.#logs.delete(draftId)
  }

  /** Finishes what is under way and starts nothing new. */
  stop(): Promise<void> {
    this.#isStopped = true
    return this.#work
  }

  #foldWhenLong(draftId: string): void {
    const log = this.#logs.get(draftId)
    if (log === undefined || (log.rows < COMPACT_ROWS && log.bytes < COMPACT_BYTES)) return
    this.#logs.set(draftId, { rows: 0, bytes: 0 })
    this.#fold(draftId)
  }

  #fold(draftId: string): void {
    this.#work = this.#work.then(async () => {
      if (this.#isStopped) return
      try {
        await compactDraft(draftId)
      } catch (error) {
        // Nothing is lost: the log stays as it is, and the next edits ask again.
        this.#report(`The log of draft ${draftId} could not be folded`, error)
      }
    })
  }
}
