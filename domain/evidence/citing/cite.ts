import type { CitationItem } from 'citeproc'
import type { Source } from '../source.ts'
import type { CitationStyle } from './citation-style.ts'
import { type CitedWork, type CitePosition, citePositions } from './cite-position.ts'
import { type CitedRun, citedRuns } from './cited-runs.ts'
import { createEngine, type Frame } from './csl-engine.ts'
import { type ParsedLocator, parseLocator } from './parse-locator.ts'
import { type Reference, readReference } from './reference.ts'
import { isIbid, withTitle, wordsOf } from './short-form.ts'
import { tidyRuns } from './tidy-runs.ts'
import { withSuffix } from './with-suffix.ts'

export type { CitedRun, CitedWork, Frame, Reference }

/** Works cited side by side, in the order of the letter: those of a footnote, or one in the text. */
export type CitedGroup = { isNote: boolean; works: readonly CitedWork[] }
export type CitedWorks = {
  /** For each group, for each work in it, its words; no closing full stop, nothing around or between. */
  groups: CitedRun[][][]
  /** Empty where the style cites in notes. */
  references: Reference[]
}

export type Citer = {
  /** Where the style puts citations: in footnotes, or in the text with a list of references. */
  place: 'notes' | 'text'
  frame: Frame
  /** Whether commas and full stops go inside closing quotation marks, as in American English. */
  isStopQuoted: boolean
  /**
   * The words of every citation of a letter. A work cited before takes the style's short form, works are told apart
   * and numbered. The same groups again cost nothing, and are answered with the same object.
   */
  cite: (groups: readonly CitedGroup[]) => CitedWorks
  /** One work in full: as its first note reads, or as the list of references has it. */
  one: (work: CitedWork) => CitedRun[]
}

const FIRST: CitePosition = { position: 0, firstNote: 0, isNear: false, isAlike: false }

/** Stands for the number of another note until it is known, so that notes that move need not be set again. */
const NOTE_NUMBER = 987_654_321
/** Stands for a page, which styles set alike whatever its number is: so a work is set once, not once a page. */
const PAGE_NUMBER = 456_789_123
const ONE_PAGE = /^[1-9]\d*$/

const missing = (id: string): CitedRun[] => [
  { text: `[source ${id || 'without a name'} is not in the library]`, italic: false, href: null },
]

/** Sets citations in a CSL style. Build one for each style and keep it. */
export const createCiter = (input: CitationStyle & { sources: Source[] }): Citer => {
  const { engine, frame, isNote, has } = createEngine(input)
  const isCommaQuoted = /punctuation-in-quote="true"/.test(input.localeXml)
  const authors = new Map(
    input.sources.map(({ id, author }) => [id, author && author.length > 0 ? JSON.stringify(author) : id]),
  )
  const titles = new Map(input.sources.map((source) => [source.id, source.title]))
  const isNumbered = input.styleXml.includes('"citation-number"')
  const asksForNear = input.styleXml.includes('"near-note"')
  const remembered = new Map<
    string,
    { telling: string; html: Map<string, string>; runs: Map<string, CitedRun[]> }
  >()
  let listed: Reference[] | null = null
  let known = ''
  let latest: { key: string; cited: CitedWorks } | null = null

  /**
   * Only the works cited are told apart by name: two authors called Lee matter only when both are in the letter.
   * Setting a work is slow, so what was set is forgotten only where the engine now numbers or names the work anew.
   */
  const know = (cited: string[]) => {
    const ids = isNumbered ? cited : cited.toSorted()
    if (ids.join(' ') === known) return
    engine.updateItems(ids)
    known = ids.join(' ')
    listed = null
    for (const id of ids) {
      const entry = engine.registry.registry[id]
      const telling = JSON.stringify([entry?.disambig, isNumbered ? entry?.seq : null])
      const kept = remembered.get(id)
      if (kept?.telling !== telling) remembered.set(id, { telling, html: new Map(), runs: new Map() })
    }
  }

  const htmlOf = (item: CitationItem): string => {
    const kept = remembered.get(item.id)?.html
    const key = JSON.stringify(item)
    const html = kept?.get(key) ?? engine.makeCitationCluster([item])
    kept?.set(key, html)
    return html
  }
  const print = (item: CitationItem) => tidyRuns(citedRuns(htmlOf(item)))

  /** At a page; null where its number cannot be put in afterwards. */
  const printAtPage = (bare: CitationItem, page: string): CitedRun[] | null => {
    if (!ONE_PAGE.test(page)) return null
    const html = htmlOf({ ...bare, label: 'page', locator: `${PAGE_NUMBER}` })
    return html.includes(`${PAGE_NUMBER}`)
      ? tidyRuns(citedRuns(html.replaceAll(`${PAGE_NUMBER}`, page)))
      : null
  }

  /** With its place; “Id.” alone says that the place is the same, too. */
  const printAt = (bare: CitationItem, at: ParsedLocator, isSamePlace: boolean): CitedRun[] => {
    const atPage = at && 'locator' in at && !isSamePlace ? printAtPage(bare, at.locator) : null
    if (atPage) return atPage
    const runs = print(bare)
    if (!at || (isSamePlace && isIbid(runs))) return runs
    if ('suffix' in at) return withSuffix(runs, at.suffix, isCommaQuoted)
    const placed = print({ ...bare, ...at })
    if (wordsOf(placed) !== wordsOf(runs)) return placed
    // Some styles have no room for a page on some kinds of work, and would lose it.
    return withSuffix(runs, `${/\D/.test(at.locator) ? 'pp.' : 'p.'} ${at.locator}`, isCommaQuoted)
  }

  const set = (work: CitedWork, place: CitePosition): CitedRun[] => {
    const { position, firstNote, isNear } = place
    if (!has(work.sourceId)) return missing(work.sourceId)
    const at = parseLocator(work.locator)
    const bare: CitationItem = {
      id: work.sourceId,
      // Without a page a style would leave the room for one open.
      position: position === 3 && !(at && 'label' in at) ? 2 : position,
      'first-reference-note-number': NOTE_NUMBER,
      'near-note': isNear && asksForNear,
    }
    const title = place.isAlike ? titles.get(work.sourceId) : undefined
    const key = JSON.stringify([bare, at, position, title])
    const kept = remembered.get(work.sourceId)?.runs
    const runs = kept?.get(key) ?? withTitle(printAt(bare, at, position === 2), title)
    kept?.set(key, runs)
    return runs.map((run) => ({ ...run, text: run.text.replaceAll(`${NOTE_NUMBER}`, `${firstNote}`) }))
  }

  const references = (): Reference[] => {
    const made = isNote || known === '' ? false : engine.makeBibliography()
    return made === false ? [] : made[1].map(readReference)
  }

  const cite: Citer['cite'] = (groups) => {
    const key = JSON.stringify(groups)
    if (latest?.key === key) return latest.cited
    const works = groups.flatMap((group) => group.works)
    know([...new Set(works.map((work) => work.sourceId))].filter(has))
    const notes = isNote ? groups.filter((group) => group.isNote).map((group) => group.works) : []
    const places = citePositions(notes, (id) => authors.get(id) ?? id).values()
    listed ??= references()
    const cited = {
      groups: groups.map((group) => {
        const placed = isNote && group.isNote ? places.next().value : undefined
        return group.works.map((work, at) => set(work, placed?.[at] ?? FIRST))
      }),
      references: listed,
    }
    latest = { key, cited }
    return cited
  }

  let alone: Citer | null = null
  const one: Citer['one'] = (work) => {
    // An engine of its own: what the letter's engine knows is what the letter cites.
    alone ??= createCiter(input)
    const { groups, references } = alone.cite([{ isNote: true, works: [work] }])
    return references[0]?.runs ?? groups[0]?.[0] ?? missing(work.sourceId)
  }
  return { place: isNote ? 'notes' : 'text', frame, isStopQuoted: isCommaQuoted, cite, one }
}
