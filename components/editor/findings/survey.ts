import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { answeredQuestions } from '#domain/draft/coverage/coverage.ts'
import type { BlockArgument } from '#domain/draft/nodes/block-attributes.ts'
import type { HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'
import { letterHeadings } from '#domain/draft/numbers/letter-headings.ts'
import { outdatedPassages } from '#domain/draft/passages/passages.ts'
import { type LetterSize, openFieldsIn, outlineOf, sizeOf } from '#domain/draft/reading/read-doc.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { FieldValues } from '../extensions/field-values.ts'
import type { LetterSettings } from '../live/letter-settings.ts'

/** A heading without its place, which every keystroke before it would change. */
export type SurveyHeading = { level: number; number: string | null; text: string }

/** What the panes and the status bar say about a letter. A part that did not change keeps its identity. */
export type Survey = {
  outline: readonly SurveyHeading[]
  answered: ReadonlySet<string>
  size: LetterSize
  /** Ids of the blanks nobody has filled, in order, once for each place they stand. */
  openFields: readonly string[]
  /** Each distinct set of questions some block answers, in its order, as ids parted by spaces. */
  answerSets: readonly string[]
  /** The library’s arguments some block’s words came from. */
  argumentIds: readonly string[]
  /** The passages of which the library has a newer revision, in order. */
  outdated: readonly BlockArgument[]
  /** The sources the letter cites, once for each place, in order. */
  citedSources: readonly string[]
}

type Settings = Pick<LetterSettings, 'get' | 'subscribe'>

/** What of the library a survey needs. */
export type SurveyLibrary = { arguments: Argument[] }

function answerSetsOf(doc: Node): string[] {
  const sets = new Set<string>()
  doc.forEach((block) => {
    const answers: unknown = block.attrs.answers
    if (Array.isArray(answers) && answers.length > 0) sets.add(answers.join(' '))
  })
  return [...sets]
}

function argumentIdsOf(doc: Node): string[] {
  const ids = new Set<string>()
  doc.forEach((block) => {
    const id: unknown = block.attrs.argument?.id
    if (typeof id === 'string') ids.add(id)
  })
  return [...ids]
}

function citedSourcesOf(doc: Node): string[] {
  const ids: string[] = []
  doc.descendants((node) => {
    if (node.type.name === 'citation') ids.push(String(node.attrs.sourceId))
  })
  return ids
}

/** Reads a whole letter; a second or two apart at most, never on a keystroke. */
export function surveyOf(
  doc: Node,
  values: Readonly<Record<string, string>>,
  library: SurveyLibrary,
  style: HeadingNumbers = 'none',
): Survey {
  const numbers = new Map(letterHeadings(doc, style).map(({ pos, number }) => [pos, number]))
  return {
    outline: outlineOf(doc).map(({ pos, level, text }) => ({
      level,
      number: numbers.get(pos) ?? null,
      text,
    })),
    answered: answeredQuestions(doc, values),
    size: sizeOf(doc, values),
    openFields: openFieldsIn(doc, values).map(({ id }) => id),
    answerSets: answerSetsOf(doc),
    argumentIds: argumentIdsOf(doc),
    outdated: outdatedPassages(doc, library).map(({ argument }) => argument),
    citedSources: citedSourcesOf(doc),
  }
}

const isSame = (a: unknown, b: unknown) => {
  const plain = (value: unknown) => JSON.stringify(value instanceof Set ? [...value] : value)
  return plain(a) === plain(b)
}

const EMPTY: Survey = {
  outline: [],
  answered: new Set(),
  size: { words: 0, characters: 0, pages: 1 },
  openFields: [],
  answerSets: [],
  argumentIds: [],
  outdated: [],
  citedSources: [],
}

const idle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 1_000 })
    : (run) => setTimeout(run, 50)

/** Surveys an editor's letter when the writer pauses, and tells whoever shows it. */
export class LetterSurvey {
  #survey = EMPTY
  #isWaiting = false
  #isOver = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #stop: () => void
  readonly #editor: Editor
  readonly #values: FieldValues

  readonly #library: SurveyLibrary

  readonly #settings: Settings

  constructor(editor: Editor, values: FieldValues, library: SurveyLibrary, settings: Settings) {
    this.#settings = settings
    this.#editor = editor
    this.#library = library
    this.#values = values
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) this.#schedule()
    }
    editor.on('transaction', onTransaction)
    const stopValues = values.subscribe(() => this.#schedule())
    const stopSettings = settings.subscribe(() => this.#schedule())
    this.#stop = () => {
      editor.off('transaction', onTransaction)
      stopValues()
      stopSettings()
    }
    this.#run()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get = (): Survey => this.#survey

  destroy(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#stop()
  }

  #schedule() {
    if (this.#isWaiting) return
    this.#isWaiting = true
    this.#timer = setTimeout(() => idle(() => this.#run()), 300)
  }

  #run() {
    this.#isWaiting = false
    if (this.#isOver || this.#editor.isDestroyed) return
    const next = surveyOf(
      this.#editor.state.doc,
      this.#values.all(),
      this.#library,
      this.#settings.get().headingNumbers,
    )
    const old = this.#survey
    const keep = <K extends keyof Survey>(part: K): Pick<Survey, K> =>
      ({ [part]: isSame(next[part], old[part]) ? old[part] : next[part] }) as Pick<Survey, K>
    this.#survey = {
      ...keep('outline'),
      ...keep('answered'),
      ...keep('size'),
      ...keep('openFields'),
      ...keep('answerSets'),
      ...keep('argumentIds'),
      ...keep('outdated'),
      ...keep('citedSources'),
    }
    for (const listener of this.#listeners) listener()
  }
}
