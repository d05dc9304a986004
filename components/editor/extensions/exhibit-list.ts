import type * as Y from 'yjs'
import {
  addExhibit,
  captionExhibit,
  EXHIBIT_CHANGE,
  type Exhibit,
  type ExhibitFile,
  exhibitsIn,
  moveExhibit,
  removedExhibitsIn,
  removeExhibit,
} from '#domain/draft/exhibits.ts'
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
    map.observeDeep(listener)
    return () => map.unobserveDeep(listener)
  }

  /** Puts a file behind the others; one that was removed, back where it was with its caption. */
  add = (file: ExhibitFile): void => addExhibit(this.#ydoc, file)

  /** What a removed exhibit was said to be; empty when nothing is known. */
  captionOfRemoved = (id: string): string => removedExhibitsIn(this.#ydoc)[id]?.caption.trim() ?? ''

  caption = (id: string, caption: string): void => captionExhibit(this.#ydoc, id, caption)

  /** Moves an exhibit to a place counted from 0. */
  move = (id: string, index: number): void => moveExhibit(this.#ydoc, id, index)

  remove = (id: string): void => removeExhibit(this.#ydoc, id)

  /** Lets the letter's own undo take back what was done to the list as well. */
  undoWith(undoManager: Y.UndoManager): void {
    undoManager.addToScope(this.#ydoc.getMap(YDOC.exhibits))
    undoManager.addTrackedOrigin(EXHIBIT_CHANGE)
  }
}
