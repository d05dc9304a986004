import type * as Y from 'yjs'
import type { SkippedQuestions } from '#domain/draft/coverage.ts'
import { skippedIn } from '#domain/draft/skipped-questions.ts'
import { YDOC } from '#domain/draft/ydoc.ts'

/** The questions the letter leaves out on purpose, live: the same object until one of them changes. */
export class LiveSkipped {
  readonly #ydoc: Y.Doc
  #skipped: SkippedQuestions

  constructor(ydoc: Y.Doc) {
    this.#ydoc = ydoc
    this.#skipped = skippedIn(ydoc)
  }

  get = (): SkippedQuestions => {
    const now = skippedIn(this.#ydoc)
    if (JSON.stringify(now) !== JSON.stringify(this.#skipped)) this.#skipped = now
    return this.#skipped
  }

  subscribe = (listener: () => void): (() => void) => {
    const map = this.#ydoc.getMap(YDOC.coverage)
    map.observe(listener)
    return () => map.unobserve(listener)
  }
}
