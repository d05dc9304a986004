import { exhibitProblem } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'
import type { ExhibitList } from '../extensions/exhibit-list.ts'
import { LiveValue } from '../live/live-value.ts'
import { type SentExhibit, sendExhibit } from './send-exhibit.ts'

/** A file on its way: `share` of it, from 0 to 1, is sent; `problem` says why it was not kept. */
export type Upload = { key: number; fileName: string; share: number; problem: string | null }

type Send = typeof sendExhibit

/** The files being attached. They go on arriving while the panel that shows them is folded away. */
export class ExhibitUploads {
  readonly uploads = new LiveValue<readonly Upload[]>([])
  readonly #url: string
  readonly #exhibits: ExhibitList
  readonly #send: Send
  readonly #cancels = new Map<number, AbortController>()
  #last = 0

  constructor(url: string, exhibits: ExhibitList, send: Send = sendExhibit) {
    this.#url = url
    this.#exhibits = exhibits
    this.#send = send
  }

  /** Sends files one after the other, in the order they were given; each becomes an exhibit once it is kept. */
  async attach(files: readonly File[]): Promise<void> {
    const started = files.map((file) => ({ file, key: this.#begin(file) }))
    for (const { file, key } of started) await this.#sendOne(file, key)
  }

  /** Stops a file on its way, or puts a refused one out of sight. */
  dismiss(key: number): void {
    this.#cancels.get(key)?.abort()
    this.#end(key)
  }

  #begin(file: File): number {
    const key = ++this.#last
    const waiting = this.uploads.get().filter(({ problem }) => problem === null).length
    const isFull = this.#exhibits.all().length + waiting >= LIMITS.exhibitsPerDraft
    const full = `A letter takes ${LIMITS.exhibitsPerDraft} exhibits at most. Remove one, or join several into one file.`
    const problem = exhibitProblem(file.name, file.size) ?? (isFull ? full : null)
    if (problem === null) this.#cancels.set(key, new AbortController())
    this.uploads.set([...this.uploads.get(), { key, fileName: file.name, share: 0, problem }])
    return key
  }

  async #sendOne(file: File, key: number): Promise<void> {
    const cancel = this.#cancels.get(key)
    if (cancel === undefined || cancel.signal.aborted) return
    const onShare = (share: number) => this.#change(key, { share })
    const sent: SentExhibit = await this.#send(this.#url, file, { signal: cancel.signal, onShare })
    this.#cancels.delete(key)
    if (sent.is === 'failed') return this.#change(key, { problem: sent.message })
    if (sent.is === 'done') this.#exhibits.add(sent.file)
    this.#end(key)
  }

  #change(key: number, part: Partial<Upload>): void {
    this.uploads.set(this.uploads.get().map((each) => (each.key === key ? { ...each, ...part } : each)))
  }

  #end(key: number): void {
    this.uploads.set(this.uploads.get().filter((each) => each.key !== key))
  }
}
