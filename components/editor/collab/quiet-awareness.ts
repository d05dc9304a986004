import { Awareness } from 'y-protocols/awareness'

const CURSOR_MS = 100

/** Presence that tells the others where the caret is ten times a second at most, and always where it ends up. */
export class QuietAwareness extends Awareness {
  #waiting: { cursor: unknown } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  override setLocalStateField(field: string, value: unknown): void {
    if (field !== 'cursor') {
      super.setLocalStateField(field, value)
      return
    }
    if (this.#timer !== null) {
      this.#waiting = { cursor: value }
      return
    }
    super.setLocalStateField('cursor', value)
    this.#timer = setTimeout(() => this.#next(), CURSOR_MS)
  }

  override destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    super.destroy()
  }

  #next(): void {
    this.#timer = null
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting !== null) this.setLocalStateField('cursor', waiting.cursor)
  }
}
