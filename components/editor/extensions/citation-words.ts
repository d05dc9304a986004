import type { CitedRun, CitedWork, Citer } from '#domain/evidence/cite.ts'
import type { Source } from '#domain/evidence/source.ts'

/**
 * The words of citations as the page shows them. Until the citation style is loaded a source goes by its title;
 * every shown citation is told when the words change.
 */
export class CitationWords {
  readonly #sources: Map<string, Source>
  readonly #known = new Map<string, CitedRun[]>()
  readonly #listeners = new Set<() => void>()
  #citer: Citer | null = null

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]))
  }

  /** Takes the draft's citation style and rewrites every citation shown. */
  setCiter(citer: Citer): void {
    this.#citer = citer
    this.#known.clear()
    for (const listener of this.#listeners) listener()
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  source(id: string): Source | null {
    return this.#sources.get(id) ?? null
  }

  /** The work in full, as its first citation reads. */
  words(work: CitedWork): CitedRun[] {
    const source = this.source(work.sourceId)
    if (!source) return [{ text: `Unknown source “${work.sourceId}”`, italic: false, href: null }]
    const key = `${work.sourceId} ${work.locator ?? ''}`
    const known = this.#known.get(key)
    if (known) return known
    const place = work.locator ? `, ${work.locator}` : ''
    const words = this.#citer?.one(work) ?? [{ text: `${source.title}${place}`, italic: false, href: null }]
    this.#known.set(key, words)
    return words
  }
}
