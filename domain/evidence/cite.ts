import CSL, { type CitationItem, type CslItem } from 'citeproc'
import { type CitedWork, type CitePosition, citePositions } from './cite-position.ts'
import { type CitedRun, citedRuns, withSuffix } from './cited-runs.ts'
import { parseLocator } from './parse-locator.ts'
import type { Source } from './source.ts'

export type { CitedRun, CitedWork }

export type Citer = {
  /**
   * The notes of a whole letter, in order: for each note, for each work in it, the words of the citation.
   * A work cited before takes the style's short form. No citation closes with a full stop: whoever sets a note
   * joins its works with `; ` and ends it. Cheap to call again: unchanged citations are remembered.
   */
  notes: (notes: CitedWork[][]) => CitedRun[][][]
  /** One work on its own, in the style's full form. */
  one: (work: CitedWork) => CitedRun[]
}

const missing = (id: string): CitedRun[] => [
  { text: `[source ${id || 'without a name'} is not in the library]`, italic: false, href: null },
]

/** What citeproc may see of a source: not our own data, and no address that is not of the web. */
const cslItem = ({ custom: _custom, note: _note, URL: address, ...item }: Source): CslItem =>
  address && /^https?:\/\//i.test(address) ? { ...item, URL: address } : item

/**
 * Sets citations in a CSL style. `styleXml` and `localeXml` are the text of the style and of one locale;
 * nothing is fetched. Build one and keep it: parsing a style takes tens of milliseconds.
 */
export const createCiter = (input: { styleXml: string; localeXml: string; sources: Source[] }): Citer => {
  const items = new Map(input.sources.map((source) => [source.id, cslItem(source)]))
  const language = /xml:lang="([^"]+)"/.exec(input.localeXml)?.[1] ?? 'en-US'
  const isCommaQuoted = /punctuation-in-quote="true"/.test(input.localeXml)
  const system = {
    retrieveLocale: () => input.localeXml,
    retrieveItem: (id: string) => {
      const item = items.get(id)
      if (!item) throw new Error(`The source ${id} was asked for but is not in the library.`)
      return item
    },
  }
  const engine = new CSL.Engine(system, input.styleXml, language, true)
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  engine.citation.opt.layout_prefix = ''
  engine.citation.opt.layout_suffix = ''

  const remembered = new Map<string, CitedRun[]>()
  let known = ''
  const set = (work: CitedWork, place: CitePosition): CitedRun[] => {
    if (!items.has(work.sourceId)) return missing(work.sourceId)
    const at = parseLocator(work.locator)
    const item: CitationItem = {
      id: work.sourceId,
      position: place.position,
      'first-reference-note-number': place.firstNote,
      'near-note': place.isNear,
      ...(at && 'label' in at ? at : {}),
    }
    const key = JSON.stringify([item, at])
    const earlier = remembered.get(key)
    if (earlier) return earlier
    const runs = citedRuns(engine.makeCitationCluster([item]))
    const placed = at && 'suffix' in at ? withSuffix(runs, at.suffix, isCommaQuoted) : runs
    remembered.set(key, placed)
    return placed
  }

  const notes: Citer['notes'] = (all) => {
    // Only the works cited are told apart by name: two authors called Lee matter only when both are in the letter.
    const cited = [...new Set(all.flat().map((work) => work.sourceId))].filter((id) => items.has(id))
    if (cited.join(' ') !== known) {
      engine.updateItems(cited)
      remembered.clear()
      known = cited.join(' ')
    }
    const places = citePositions(all)
    return all.map((works, note) =>
      works.map((work, at) =>
        set(work, places[note]?.[at] ?? { position: 0, firstNote: note + 1, isNear: false }),
      ),
    )
  }
  return { notes, one: (work) => notes([[work]])[0]?.[0] ?? missing(work.sourceId) }
}
