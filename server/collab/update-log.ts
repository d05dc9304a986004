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

/**
 * The one writer of edits. The next batch leaves when the last commit returned, so a busy room writes large batches
 * and a quiet one writes at once. An update stays here until it is committed, however often the database fails.
 */
export class UpdateLog {
  #options: UpdateLogOptions
  #unsaved = new Map<string, Numbered[]>()
  #waiters: Waiter[] = []
  #lastNumber = 0
  #isRunning = false
  #failures = 0

  constructor(options: UpdateLogOptions) {
    this.#options = options
  }

  append(update: LoggedUpdate): void {
    this.#lastNumber += 1
    const numbered = { ...update, number: this.#lastNumber }
    const queue = this.#unsaved.get(update.draftId)
    if (queue === undefined) this.#unsaved.set(update.draftId, [numbered])
    else queue.push(numbered)
    if (!this.#isRunning) void this.#run()
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
    this.#isRunning = true
    while (this.#unsaved.size > 0) {
      // One draft that cannot be written must not hold up the others, so after a failure each goes alone.
      const isTogether = this.#failures === 0
      const batches = isTogether
        ? [this.#nextBatch()]
        : [...this.#unsaved.keys()].map((id) => this.#nextBatch(id))
      let hasFailed = false
      for (const batch of batches) hasFailed = !(await this.#commit(batch)) || hasFailed
      this.#failures = hasFailed ? this.#failures + 1 : 0
      // The first failure of a mixed batch is retried at once, draft by draft.
      if (hasFailed && !(isTogether && this.#unsaved.size > 1)) await this.#pause()
    }
    this.#isRunning = false
  }

  #nextBatch(draftId?: string): Numbered[] {
    const batch: Numbered[] = []
    let bytes = 0
    const queues = draftId === undefined ? this.#unsaved.values() : [this.#unsaved.get(draftId) ?? []]
    for (const queue of queues) {
      for (const update of queue) {
        if (batch.length >= BATCH_ROWS || (bytes >= BATCH_BYTES && batch.length > 0)) return batch
        batch.push(update)
        bytes += update.bytes.byteLength
      }
    }
    return batch
  }

  async #commit(batch: Numbered[]): Promise<boolean> {
    try {
      await this.#options.write(batch)
    } catch (error) {
      this.#options.report(`${batch.length} edits could not be stored yet; trying again`, error)
      return false
    }
    const committed = new Set(batch)
    for (const draftId of new Set(batch.map((update) => update.draftId))) {
      const rest = (this.#unsaved.get(draftId) ?? []).filter((update) => !committed.has(update))
      if (rest.length === 0) this.#unsaved.delete(draftId)
      else this.#unsaved.set(draftId, rest)
    }
    this.#resolveWaiters()
    return true
  }

  #resolveWaiters(): void {
    const oldest = (draftId: string) => this.#unsaved.get(draftId)?.[0]?.number ?? Number.POSITIVE_INFINITY
    const isDone = (waiter: Waiter) => oldest(waiter.draftId) > waiter.upTo
    const done = this.#waiters.filter(isDone)
    this.#waiters = this.#waiters.filter((waiter) => !isDone(waiter))
    for (const waiter of done) waiter.resolve()
  }

  #pause(): Promise<void> {
    const { firstRetryMs = 100, lastRetryMs = 5_000 } = this.#options
    const wait = Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(this.#failures - 1, 10))
    return new Promise((resolve) => setTimeout(resolve, wait))
  }
}
