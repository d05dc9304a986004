import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import type { SkippedQuestions } from '#domain/draft/coverage/coverage.ts'
import { createQuestionNamer, type QuestionNamer } from '#domain/draft/coverage/name-questions.ts'
import { type QuestionLines, questionLines } from '#domain/draft/coverage/questions-answered.ts'
import { reopenQuestions, skippedIn, skipQuestions } from '#domain/draft/coverage/skipped-questions.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { FieldValues } from '../extensions/field-values.ts'
import type { LetterSettings } from '../live/letter-settings.ts'

/** The agency's questions in an open letter, live: what one writer leaves out, or how labels print, every browser shows. */
export class LetterQuestions {
  readonly all: readonly Question[]
  readonly #ydoc: Y.Doc
  readonly #values: FieldValues
  readonly #settings: LetterSettings
  #skipped: SkippedQuestions
  #names: { style: string; namer: QuestionNamer } | null = null

  constructor(ydoc: Y.Doc, all: readonly Question[], values: FieldValues, settings: LetterSettings) {
    this.all = all
    this.#ydoc = ydoc
    this.#values = values
    this.#settings = settings
    this.#skipped = skippedIn(ydoc)
  }

  /** The same object until somebody leaves a question out or opens one again. */
  skipped = (): SkippedQuestions => {
    const now = skippedIn(this.#ydoc)
    if (JSON.stringify(now) !== JSON.stringify(this.#skipped)) this.#skipped = now
    return this.#skipped
  }

  skip = (ids: readonly string[], reason: string): void => skipQuestions(this.#ydoc, ids, reason)
  reopen = (ids: readonly string[]): void => reopenQuestions(this.#ydoc, ids)

  /** How the letter names its questions now; the same object until the style changes. */
  names = (): QuestionNamer => {
    const style = this.#settings.get().questionLabels
    if (this.#names?.style !== style) {
      this.#names = { style, namer: createQuestionNamer(this.all, style) }
    }
    return this.#names.namer
  }

  /** What a list of the questions answered says of `doc`. */
  lines = (doc: Node): QuestionLines =>
    questionLines(doc, {
      ...{ values: this.#values.all(), questions: this.all, skipped: this.skipped() },
      style: this.#settings.get().questionLabels,
    })

  /** Hears of all of it but the letter's own words. */
  subscribe = (listener: () => void): (() => void) => {
    const map = this.#ydoc.getMap(YDOC.coverage)
    map.observe(listener)
    const stops = [this.#settings.subscribe(listener), this.#values.subscribe(listener)]
    return () => {
      map.unobserve(listener)
      for (const stop of stops) stop()
    }
  }
}
