import type { Source } from '#domain/evidence/source.ts'

/**
 * The sources an open letter can cite: those it was opened with, and those added or found since. Whoever shows them
 * is told when there are more.
 */
export class LetterSources {
  #all: readonly Source[]
  readonly #listeners = new Set<() => void>()

  constructor(sources: readonly Source[]) {
    this.#all = sources
  }

  /** The same list until something is added. */
  get = (): readonly Source[] => this.#all

  /** Takes in sources that are not known yet. */
  add(sources: readonly Source[]): void {
    const known = new Set(this.#all.map(({ id }) => id))
    const added = sources.filter(({ id }) => !known.has(id))
    if (added.length === 0) return
    this.#all = [...this.#all, ...added]
    for (const listener of this.#listeners) listener()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
