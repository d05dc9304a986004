import type { Node } from '@tiptap/pm/model'
import { type CitedLetter, citedGroups, citeLetter } from '#domain/draft/citations/cite-letter.ts'
import type { CitedGroup, CitedRun, CitedWork, Citer, Reference } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'

type Style = Pick<Citer, 'place' | 'frame' | 'isStopQuoted' | 'cite'>

const keyOf = ({ sourceId, locator }: CitedWork) => `${sourceId} ${locator ?? ''}`

/**
 * The words of the letter's citations as the page shows them. `read` is quick and says whether something new is
 * cited; `settle` asks the citation engine, which takes a moment. Until then a work shows what it last said, or its
 * title.
 */
export class CitationWords {
  readonly #sources: Map<string, Source>
  readonly #latest = new Map<string, CitedRun[]>()
  readonly #listeners = new Set<() => void>()
  readonly #restyled = new Set<() => void>()
  #citer: Citer | null = null
  #settled: readonly CitedGroup[] | null = null
  #references: readonly Reference[] = []
  #cited: CitedLetter = { notes: [], loose: [], references: [] }

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]))
  }

  /** Takes in sources that came after the letter was opened; the next citation style knows them too. */
  know(sources: readonly Source[]): void {
    for (const source of sources) this.#sources.set(source.id, source)
  }

  /** Takes the draft's citation style; whoever draws the letter settles it anew. */
  setCiter(citer: Citer): void {
    this.#citer = citer
    this.#settled = null
    this.#latest.clear()
    for (const restyle of this.#restyled) restyle()
    this.tell()
  }

  /** Whether citations stand in footnotes, or in the text with a list of references. */
  get place(): Citer['place'] {
    return this.#citer?.place ?? 'notes'
  }

  get cited(): CitedLetter {
    return this.#cited
  }

  references = (): readonly Reference[] => this.#references

  source(id: string): Source | null {
    return this.#sources.get(id) ?? null
  }

  /** One work in full, wherever it may be cited. */
  words(work: CitedWork): CitedRun[] {
    const source = this.source(work.sourceId)
    if (!source) return [{ text: `Unknown source “${work.sourceId}”`, italic: false, href: null }]
    const place = work.locator ? `, ${work.locator}` : ''
    return this.#citer?.one(work) ?? [{ text: `${source.title}${place}`, italic: false, href: null }]
  }

  /** Reads the letter without the engine. True when it cites something, or in an order, the engine has not set yet. */
  read(doc: Node): boolean {
    const groups = citedGroups(doc)
    const isSettled = this.#citer !== null && isSame(groups, this.#settled)
    this.#cited = citeLetter(doc, isSettled && this.#citer ? this.#citer : this.#stopgap())
    return !isSettled && this.#citer !== null
  }

  /** Sets every citation of the letter in the draft's style. */
  settle(doc: Node): void {
    if (!this.#citer) return
    const groups = citedGroups(doc)
    this.#cited = citeLetter(doc, this.#citer)
    this.#settled = groups
    this.#references = this.#cited.references
    this.#citer.cite(groups).groups.forEach((works, group) => {
      works.forEach((runs, at) => {
        const work = groups[group]?.works[at]
        if (work) this.#latest.set(keyOf(work), runs)
      })
    })
  }

  /** Called whenever what the page shows may have changed. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Called when there is another style to set the letter in. */
  onRestyle(listener: () => void): () => void {
    this.#restyled.add(listener)
    return () => this.#restyled.delete(listener)
  }

  tell(): void {
    for (const listener of this.#listeners) listener()
  }

  #stopgap(): Style {
    const { place, frame, isStopQuoted } = this.#citer ?? TITLES
    const show = (work: CitedWork) => this.#latest.get(keyOf(work)) ?? this.#title(work)
    return {
      place,
      frame,
      isStopQuoted,
      cite: (groups) => ({ groups: groups.map(({ works }) => works.map(show)), references: [] }),
    }
  }

  #title({ sourceId, locator }: CitedWork): CitedRun[] {
    const text = this.source(sourceId)?.title ?? `Unknown source “${sourceId}”`
    return [{ text: locator ? `${text}, ${locator}` : text, italic: false, href: null }]
  }
}

const TITLES = {
  place: 'notes',
  frame: { open: '', close: '', delimiter: '; ' },
  isStopQuoted: true,
} as const

const isSame = (a: readonly CitedGroup[], b: readonly CitedGroup[] | null) =>
  b !== null &&
  a.length === b.length &&
  a.every(
    ({ isNote, works }, group) =>
      isNote === b[group]?.isNote &&
      works.length === b[group].works.length &&
      works.every((work, at) => {
        const other = b[group]?.works[at]
        return work.sourceId === other?.sourceId && work.locator === other.locator
      }),
  )
