import type * as Y from 'yjs'
import { YDOC } from '#domain/draft/ydoc.ts'
import { chooseForFiling, type FilingChoices, filingChoicesIn } from '#domain/filing/filing-choices.ts'

/** What the team settled of the draft's filing, live: what one writer chooses, every open browser shows. */
export class LetterFiling {
  readonly #ydoc: Y.Doc
  #choices: FilingChoices

  constructor(ydoc: Y.Doc) {
    this.#ydoc = ydoc
    this.#choices = filingChoicesIn(ydoc)
  }

  /** The same object until something changes. */
  get = (): FilingChoices => {
    const now = filingChoicesIn(this.#ydoc)
    if (JSON.stringify(now) !== JSON.stringify(this.#choices)) this.#choices = now
    return this.#choices
  }

  set<K extends keyof FilingChoices>(name: K, value: FilingChoices[K]): void {
    chooseForFiling(this.#ydoc, name, value)
  }

  subscribe = (listener: () => void): (() => void) => {
    const map = this.#ydoc.getMap(YDOC.filing)
    map.observe(listener)
    return () => map.unobserve(listener)
  }
}
