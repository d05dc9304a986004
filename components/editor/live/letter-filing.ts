import type * as Y from 'yjs'
import { YDOC } from '#domain/draft/ydoc.ts'
import {
  dropOwnWords,
  editOwnWords,
  keepOwnWords,
  type OwnWords,
} from '#domain/filing/cover-text/own-words.ts'
import { chooseForFiling, type FilingChoices, filingChoicesIn } from '#domain/filing/filing-choices.ts'
import type { TextEdit } from '#domain/text/text-edit.ts'

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

  set<K extends 'profileId' | 'plainMarks'>(name: K, value: FilingChoices[K]): void {
    chooseForFiling(this.#ydoc, name, value)
  }

  /** Writes in the text for the web form; `shown` is what the writer had before them. */
  editText = (edit: TextEdit, shown: OwnWords): void => editOwnWords(this.#ydoc, edit, shown)

  /** Keeps the own words although the letter now gives `from`. */
  keepText = (from: string): void => keepOwnWords(this.#ydoc, from)

  /** Goes back to the text composed of the letter. */
  dropText = (): void => dropOwnWords(this.#ydoc)

  subscribe = (listener: () => void): (() => void) => {
    const types = [this.#ydoc.getMap(YDOC.filing), this.#ydoc.getText(YDOC.coverText)]
    for (const type of types) type.observe(listener)
    return () => {
      for (const type of types) type.unobserve(listener)
    }
  }
}
