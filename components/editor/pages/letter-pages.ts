import type { FetchedPreview } from '#components/preview/fetch-preview.ts'
import type { PreviewWant } from '#domain/export/preview-line.ts'

/** How long nobody may have changed anything, and how long the pages may be behind while people go on writing. */
const PAUSE_MS = 500
const LONGEST_WAIT_MS = 8_000

/** The letter on its pages, as the server last set it. */
export type PagesNow = {
  /** How many pages; null while that is not known. */
  count: number | null
  /** Whether the letter has changed since, or a first setting is under way. */
  isSetting: boolean
  /** The file, while somebody looks at it. */
  file: { bytes: Uint8Array; fingerprint: string } | null
  warnings: readonly string[]
  /** Why the last setting failed; null when it did not. */
  problem: string | null
}

type Options = {
  ask: (given: { want: PreviewWant; known: string | null; signal: AbortSignal }) => Promise<FetchedPreview>
  /** Whatever the pages depend on: each calls the listener when it changes and returns how to stop. */
  watch: readonly ((listener: () => void) => () => void)[]
  /** Whether the count matters while nobody looks at the pages. */
  isCounting: boolean
  /** Whether the window can be seen; `watch` tells of that too. */
  isSeen: () => boolean
}

/**
 * Keeps pages and their number current while somebody looks at them, or the notice limits them. The server is asked in
 * the pauses of writing, one question at a time; setting the letter is its work, so typing never waits for it.
 */
export class LetterPages {
  #now: PagesNow = { count: null, isSetting: false, file: null, warnings: [], problem: null }
  #viewers = 0
  #changedAt: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking: AbortController | null = null
  #isOver = false
  readonly #listeners = new Set<() => void>()
  readonly #stops: (() => void)[]
  readonly #options: Options

  constructor(options: Options) {
    this.#options = options
    // A listener for each: two of them watch the same map, which forgets a listener once for all.
    this.#stops = options.watch.map((subscribe) => subscribe(() => this.#onChange()))
    if (options.isCounting) this.#onChange()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get = (): PagesNow => this.#now

  /** Says that somebody looks at the pages; returns how to say that they no longer do. */
  look = (): (() => void) => {
    this.#viewers += 1
    if (this.#now.file === null) this.askNow()
    return () => {
      this.#viewers -= 1
    }
  }

  /** Asks without waiting for a pause, as after a failure. */
  askNow = (): void => {
    this.#changedAt = -Infinity
    this.#plan()
  }

  /** Takes over a count from a file that was just made of the letter. */
  noteCount = (count: number): void => this.#set({ count })

  destroy(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#asking?.abort()
    for (const stop of this.#stops) stop()
  }

  #onChange = (): void => {
    this.#changedAt ??= performance.now()
    if (this.#isWanted) this.#plan()
    // A count nobody keeps current is no longer true.
    else if (this.#now.count !== null || this.#now.file !== null)
      this.#set({ count: null, file: null, warnings: [] })
  }

  get #isWanted(): boolean {
    return this.#viewers > 0 || this.#options.isCounting
  }

  #plan(): void {
    if (this.#isOver || this.#asking !== null || this.#changedAt === null) return
    clearTimeout(this.#timer)
    const longest = Math.max(0, this.#changedAt + LONGEST_WAIT_MS - performance.now())
    this.#timer = setTimeout(() => void this.#ask(), Math.min(PAUSE_MS, longest))
    if (!this.#now.isSetting) this.#set({ isSetting: true })
  }

  async #ask(): Promise<void> {
    if (!this.#isWanted) return this.#set({ isSetting: false })
    if (!this.#options.isSeen()) return
    const asking = new AbortController()
    this.#asking = asking
    this.#changedAt = null
    const want = this.#viewers > 0 ? 'file' : 'pages'
    try {
      const known = this.#now.file?.fingerprint ?? null
      const { pages, bytes, fingerprint, warnings } = await this.#options.ask({
        ...{ want, known, signal: asking.signal },
      })
      const file = bytes && fingerprint !== null ? { bytes, fingerprint } : this.#now.file
      this.#set({ count: pages, file: want === 'file' ? file : null, warnings, problem: null })
    } catch (error) {
      if (this.#isOver) return
      const problem = error instanceof Error ? error.message : 'The pages could not be set. Try again.'
      this.#set({ count: null, problem })
    }
    this.#asking = null
    // Somebody may have begun to look, or written on, while the answer was on its way.
    if (this.#changedAt === null && this.#viewers > 0 && want === 'pages') return this.askNow()
    if (this.#changedAt === null) this.#set({ isSetting: false })
    else this.#plan()
  }

  #set(changed: Partial<PagesNow>): void {
    if (this.#isOver) return
    this.#now = { ...this.#now, ...changed }
    for (const listener of this.#listeners) listener()
  }
}
