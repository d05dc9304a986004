import type * as Y from 'yjs'
import { type Exhibit, exhibitsIn } from '#domain/draft/exhibits.ts'
import { YDOC } from '#domain/draft/ydoc.ts'

/** The draft's exhibits, live: what one writer attaches, moves or renames, every open browser shows. */
export class ExhibitList {
  readonly #ydoc: Y.Doc
  #known: readonly Exhibit[]

  constructor(ydoc: Y.Doc) {
    this.#ydoc = ydoc
    this.#known = exhibitsIn(ydoc)
  }

  /** In their order; the same list until something changes. */
  all = (): readonly Exhibit[] => {
    const now = exhibitsIn(this.#ydoc)
    if (JSON.stringify(now) !== JSON.stringify(this.#known)) this.#known = now
    return this.#known
  }

  subscribe = (listener: () => void): (() => void) => {
    const map = this.#ydoc.getMap(YDOC.exhibits)
    map.observe(listener)
    return () => map.unobserve(listener)
  }
}
