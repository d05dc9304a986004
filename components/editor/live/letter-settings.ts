import type * as Y from 'yjs'
import { type DraftSettings, draftSettingsSchema } from '#domain/draft/settings.ts'
import { YDOC } from '#domain/draft/ydoc.ts'

/** How the draft is set and cited, live: what one writer chooses, every open browser shows. */
export class LetterSettings {
  readonly #map: Y.Map<unknown>
  #settings: DraftSettings

  constructor(ydoc: Y.Doc) {
    this.#map = ydoc.getMap(YDOC.settings)
    this.#settings = this.#read()
  }

  /** The same object until something changes. */
  get = (): DraftSettings => {
    const now = this.#read()
    if (JSON.stringify(now) !== JSON.stringify(this.#settings)) this.#settings = now
    return this.#settings
  }

  set<K extends keyof DraftSettings>(name: K, value: DraftSettings[K]): void {
    this.#map.set(name, value)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#map.observe(listener)
    return () => this.#map.unobserve(listener)
  }

  #read = () => draftSettingsSchema.parse(this.#map.toJSON())
}
