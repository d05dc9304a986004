import { setTimeout as sleep } from 'node:timers/promises'

/** One edit on its way to the database. */
export type LoggedUpdate = { draftId: string; bytes: Uint8Array; userId: string | null; createdAt: Date }

type Numbered = LoggedUpdate & { number: number }
type Waiter = { draftId: string; upTo: number; resolve: () => void }

export type UpdateLogOptions = {
  /** Commits all of a batch or throws. Called again with the same updates after it threw. */
  write: (batch: readonly LoggedUpdate[]) => Promise<void>
  report: (problem: string, error: unknown) => void
  firstRetryMs?: number
  lastRetryMs?: number
}

const BATCH_ROWS = 2_000
const BATCH_BYTES = 8 * 1024 * 1024

// PGlite commits on the thread that also serves: after a commit the writer rests twice as long as it took, and long
// enough for the edits of a busy room to gather.
const REST = 2
const SHORTEST_REST_MS = 20
const LONGEST_REST_MS = 100

/**
 * The one writer of edits. A batch leaves after the last commit returned and a short rest, so a busy room writes large
 * batches and a quiet one writes at once. An update stays here until it is committed, however often the database fails.
 */
export class UpdateLog {
  #options: UpdateLogOptions
  #unsaved = new Map<string, Numbered[]>()
  #waiters: Waiter[] = []
  #lastNumber = 0
  #isRunning = false
  #wake: () => void = () => undefined
  #failing = new Map<string, { failures: number; retryAt: number }>()

  constructor(options: UpdateLogOptions) {
    this.#options = options
  }

  append(update: LoggedUpdate): void {
    this.#lastNumber += 1
    const numbered = { ...update, number: this.#lastNumber }
    const queue = this.#unsaved.get(update.draftId)
    if (queue === undefined) this.#unsaved.set(update.draftId, [numbered])
    else queue.push(numbered)
    if (!this.#failing.has(update.draftId)) this.#wake()
    if (this.#isRunning) return
    this.#isRunning = true
    // Not before the edit has gone out to the others, which the room does at the end of this turn.
    setImmediate(() => void this.#run())
  }

  /** What is not committed yet, oldest first. */
  unsaved(draftId?: string): readonly LoggedUpdate[] {
    return draftId === undefined ? [...this.#unsaved.values()].flat() : (this.#unsaved.get(draftId) ?? [])
  }

  /** Resolves once everything appended so far for this draft is committed. */
  settled(draftId: string): Promise<void> {
    const queue = this.#unsaved.get(draftId)
    if (queue === undefined) return Promise.resolve()
    const upTo = this.#lastNumber
    return new Promise((resolve) => this.#waiters.push({ draftId, upTo, resolve }))
  }

  async #run(): Promise<void> {
    while (this.#unsaved.size > 0) {
      const start = performance.now()
      for (const batch of this.#nextBatches(start)) await this.#commit(batch)
      const rest = (performance.now() - start) * REST
      await sleep(Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, rest)))
      await this.#nextDue()
    }
    this.#isRunning = false
  }

  /** All drafts together; one that failed goes alone and in its own time, so that it holds up nobody. */
  #nextBatches(now: number): Numbered[][] {
    const draftIds = [...this.#unsaved.keys()]
    const healthy = draftIds.filter((id) => !this.#failing.has(id))
    const due = draftIds.filter((id) => (this.#failing.get(id)?.retryAt ?? Number.POSITIVE_INFINITY) <= now)
    return [healthy, ...due.map((id) => [id])]
      .map((ids) => this.#batch(ids))
      .filter((batch) => batch.length > 0)
  }

  #batch(draftIds: readonly string[]): Numbered[] {
    const batch: Numbered[] = []
    let bytes = 0
    for (const update of draftIds.flatMap((id) => this.#unsaved.get(id) ?? [])) {
      if (batch.length >= BATCH_ROWS || (bytes >= BATCH_BYTES && batch.length > 0)) break
      batch.push(update)
      bytes += update.bytes.byteLength
    }
    return batch
  }

  async #commit(batch: Numbered[]): Promise<void> {
    const draftIds = new Set(batch.map((update) => update.draftId))
    try {
      await this.#options.write(batch)
    } catch (error) {
      this.#options.report(`${batch.length} edits could not be stored yet; trying again`, error)
      for (const draftId of draftIds) this.#noteFailure(draftId, draftIds.size === 1)
      return
    }
    const committed = new Set(batch)
    for (const draftId of draftIds) {
      const rest = (this.#unsaved.get(draftId) ?? []).filter((update) => !committed.has(update))
      if (rest.length === 0) this.#unsaved.delete(draftId)
      else this.#unsaved.set(draftId, rest)
      this.#failing.delete(draftId)
    }
    this.#resolveWaiters()
  }

  #noteFailure(draftId: string, wasAlone: boolean): void {
    const { firstRetryMs = 100, lastRetryMs = 5_000 } = this.#options
    const failures = (this.#failing.get(draftId)?.failures ?? 0) + (wasAlone ? 1 : 0)
    const wait = failures === 0 ? 0 : Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(failures - 1, 10))
    this.#failing.set(draftId, { failures, retryAt: performance.now() + wait })
  }

  /** While everything left has failed, waits for the first to be due, or for an edit of another draft. */
  #nextDue(): Promise<void> {
    const times = [...this.#unsaved.keys()].map((id) => this.#failing.get(id)?.retryAt ?? 0)
    const wait = Math.min(...times) - performance.now()
    if (times.length === 0 || wait <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #resolveWaiters(): void {
    const oldest = (draftId: string) => this.#unsaved.get(draftId)?.[0]?.number ?? Number.POSITIVE_INFINITY
    const isDone = (waiter: Waiter) => oldest(waiter.draftId) > waiter.upTo
    const done = this.#waiters.filter(isDone)
    this.#waiters = this.#waiters.filter((waiter) => !isDone(waiter))
    for (const waiter of done) waiter.resolve()
  }
}
