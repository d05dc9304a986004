import type { ActionResult } from '#domain/action-result.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'

/** Whether what is on the screen is stored. `unsaved` is being tried again; `stopped` needs the person. */
export type SavingState =
  | { kind: 'saved' }
  | { kind: 'saving' }
  | { kind: 'unsaved' }
  | { kind: 'stopped'; message: string; isOutdated: boolean }

/** Stores a plan on top of the one last stored at `basedOn` (ISO time) and answers with the new time. */
export type SavePlan = (plan: DraftPlan, basedOn: string) => Promise<ActionResult<string>>

const PAUSE_MS = 300
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 15_000

/** Stores each change of a plan a moment after it was made, one at a time, until the newest one is stored. */
export class PlanSaver {
  #save: SavePlan
  #onState: (state: SavingState) => void
  #wanted: DraftPlan
  #stored: DraftPlan
  #basedOn: string
  #state: SavingState = { kind: 'saved' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #failures = 0

  constructor(given: {
    plan: DraftPlan
    basedOn: string
    save: SavePlan
    onState: (state: SavingState) => void
  }) {
    this.#save = given.save
    this.#onState = given.onState
    this.#wanted = given.plan
    this.#stored = given.plan
    this.#basedOn = given.basedOn
  }

  get isSaved(): boolean {
    return this.#stored === this.#wanted
  }

  /** Whether leaving now would lose something that staying could still store. */
  get hasUnsaved(): boolean {
    return !this.isSaved && !(this.#state.kind === 'stopped' && this.#state.isOutdated)
  }

  change(plan: DraftPlan): void {
    this.#wanted = plan
    // On top of an outdated plan nothing can be stored, so the warning stays until the page is reloaded.
    if (this.#state.kind === 'stopped' && this.#state.isOutdated) return
    if (this.#state.kind !== 'unsaved') this.#show({ kind: 'saving' })
    this.#later(PAUSE_MS)
  }

  /** Stores now what is not stored yet. Resolves with whether everything is stored. */
  async settle(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#run()
    return this.isSaved
  }

  /** Stops trying; for a page that goes away. */
  close(): void {
    clearTimeout(this.#timer)
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), ms)
  }

  #run(): Promise<void> {
    this.#running ??= this.#storeAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #storeAll(): Promise<void> {
    while (!this.isSaved) {
      const plan = this.#wanted
      const answer = await this.#save(plan, this.#basedOn).catch(() => null)
      if (answer === null || (!answer.ok && answer.code === 'unavailable')) {
        this.#failures += 1
        this.#show({ kind: 'unsaved' })
        this.#later(Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.#failures - 1)))
        return
      }
      if (!answer.ok) {
        this.#show({ kind: 'stopped', message: answer.message, isOutdated: answer.code === 'conflict' })
        return
      }
      this.#failures = 0
      this.#stored = plan
      this.#basedOn = answer.value
    }
    this.#show({ kind: 'saved' })
  }

  #show(state: SavingState): void {
    this.#state = state
    this.#onState(state)
  }
}
