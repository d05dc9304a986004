import type * as Y from 'yjs'
import { fieldsOf, YDOC } from '#domain/draft/ydoc.ts'

/** The draft's field values, live: what one writer fills, every open browser shows. */
export class FieldValues {
  readonly #ydoc: Y.Doc
  #values: Readonly<Record<string, string>>

  constructor(ydoc: Y.Doc) {
    this.#ydoc = ydoc
    this.#values = fieldsOf(ydoc)
  }

  get(id: string): string {
    return this.all()[id]?.trim() ?? ''
  }

  /** Field id → words; the same object until something changes. */
  all = (): Readonly<Record<string, string>> => {
    const now = fieldsOf(this.#ydoc)
    const ids = Object.keys(now)
    const isSame =
      ids.length === Object.keys(this.#values).length && ids.every((id) => now[id] === this.#values[id])
    if (!isSame) this.#values = now
    return this.#values
  }

  /** Fills a blank for the whole draft; empty words open it again. */
  set(id: string, words: string): void {
    const fields = this.#ydoc.getMap<string>(YDOC.fields)
    if (words.trim() === '') fields.delete(id)
    else fields.set(id, words.trim())
  }

  subscribe = (listener: () => void): (() => void) => {
    const fields = this.#ydoc.getMap<string>(YDOC.fields)
    fields.observe(listener)
    return () => fields.unobserve(listener)
  }
}
