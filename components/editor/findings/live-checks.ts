import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { keepBlocks } from '#domain/draft/tokens/keep-blocks.ts'
import { type Finding, keyOf } from '#domain/preflight/finding.ts'
import { type ListedFinding, listFindings } from '#domain/preflight/list-findings.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import { checkSteps } from '#domain/preflight/run-checks.ts'
import { placeNow } from '../places/place-now.ts'

/** What was found in the letter when the writer last paused. A finding that says the same keeps its identity. */
export type CheckedLetter = {
  /** `broken` when a check failed: what is listed is then what was found before. */
  state: 'checking' | 'checked' | 'broken'
  findings: readonly ListedFinding[]
}

/** How long the letter has to stay as it is before it is checked, and how long that may be put off. */
const PAUSE_MS = 600
const LONGEST_WAIT_MS = 3_000
/** How long checking may hold up the page at a time: well under the frame a keystroke is painted in. */
const SLICE_MS = 6

const idle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 1_000 })
    : (run) => setTimeout(run, 1)

const isPosition = (name: string) => name === 'from' || name === 'to' || name === 'pos'
/** A finding without its place, which every keystroke before it changes. */
const sayingOf = (finding: ListedFinding) =>
  JSON.stringify(finding, (name, value: unknown) => (isPosition(name) ? undefined : value))

type Options = {
  editor: Editor
  /** The letter with everything it is held against. */
  read: (doc: Node) => Preflight
  /** Whatever else a finding depends on: each calls the listener when it changes and returns how to stop. */
  watch: readonly ((listener: () => void) => () => void)[]
}

/**
 * Checks an editor's letter whenever the writer pauses, a few milliseconds at a time, and tells whoever shows it. A run
 * that has begun is finished on the letter it began with: nobody waits longer because a teammate never pauses.
 */
export class LiveChecks {
  #checked: CheckedLetter = { state: 'checking', findings: [] }
  /** The letter that was checked, which the places of `#latest` are positions of. */
  #doc: Node
  #latest = new Map<string, ListedFinding>()
  #isRunning = false
  #changedAt: number | null = null
  #isOver = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #stops: (() => void)[]
  readonly #editor: Editor
  readonly #read: Options['read']

  constructor({ editor, read, watch }: Options) {
    this.#editor = editor
    this.#read = read
    this.#doc = editor.state.doc
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) this.checkSoon()
    }
    editor.on('transaction', onTransaction)
    this.#stops = [
      () => editor.off('transaction', onTransaction),
      ...watch.map((subscribe) => subscribe(() => this.checkSoon())),
    ]
    this.checkSoon()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get = (): CheckedLetter => this.#checked

  /** A finding with its places moved to where they are in the letter by now; null when it is no longer found. */
  find(key: string): ListedFinding | null {
    const finding = this.#latest.get(key)
    return finding ? placeNow(finding, this.#doc, this.#editor.state.doc) : null
  }

  destroy(): void {
    this.#isOver = true
    clearTimeout(this.#timer)
    for (const stop of this.#stops) stop()
  }

  checkSoon(): void {
    if (this.#isOver) return
    const now = performance.now()
    this.#changedAt ??= now
    if (this.#isRunning) return
    clearTimeout(this.#timer)
    const wait = Math.min(PAUSE_MS, Math.max(0, this.#changedAt + LONGEST_WAIT_MS - now))
    this.#timer = setTimeout(() => idle(() => this.#run()), wait)
  }

  #run(): void {
    if (this.#isOver || this.#isRunning || this.#editor.isDestroyed) return
    this.#isRunning = true
    this.#changedAt = null
    const doc = keepBlocks(this.#doc, this.#editor.state.doc)
    const steps = checkSteps(this.#read(doc))
    const found: Finding[] = []
    const slice = () => {
      if (this.#isOver) return
      const end = performance.now() + SLICE_MS
      try {
        do {
          const step = steps.next()
          if (step.done) return this.#publish(doc, listFindings(doc, found))
          found.push(...step.value)
        } while (performance.now() < end)
      } catch (error) {
        console.error('A check of the letter failed.', error)
        return this.#finish({ ...this.#checked, state: 'broken' })
      }
      idle(slice)
    }
    slice()
  }

  #publish(doc: Node, findings: ListedFinding[]): void {
    const before = new Map(this.#checked.findings.map((finding) => [keyOf(finding), finding]))
    this.#doc = doc
    this.#latest = new Map(findings.map((finding) => [keyOf(finding), finding]))
    const kept = findings.map((finding) => {
      const old = before.get(keyOf(finding))
      return old && sayingOf(old) === sayingOf(finding) ? old : finding
    })
    const isSame =
      this.#checked.state === 'checked' &&
      kept.length === this.#checked.findings.length &&
      kept.every((finding, at) => finding === this.#checked.findings[at])
    this.#finish(isSame ? this.#checked : { state: 'checked', findings: kept })
  }

  #finish(checked: CheckedLetter): void {
    this.#isRunning = false
    const isNews = checked !== this.#checked
    this.#checked = checked
    if (this.#changedAt !== null) this.checkSoon()
    if (isNews) for (const listener of this.#listeners) listener()
  }
}
