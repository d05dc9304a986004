import CSL from 'citeproc'
import type { Source } from '../source.ts'
import type { CitationStyle } from './citation-style.ts'
import { cslItem } from './csl-item.ts'

/** What a style puts around and between the works of one citation. */
export type Frame = { open: string; close: string; delimiter: string }

/**
 * A citeproc engine for a style, a locale and some sources; nothing is fetched. `frame` is the style's own, taken
 * off the engine so that works can be set one by one. Parsing a style takes tens of milliseconds.
 */
export const createEngine = ({ styleXml, localeXml, sources }: CitationStyle & { sources: Source[] }) => {
  const items = new Map(sources.map((source) => [source.id, cslItem(source)]))
  const system = {
    retrieveLocale: () => localeXml,
    retrieveItem: (id: string) => {
      const item = items.get(id)
      if (!item) throw new Error(`The source ${id} was asked for but is not in the library.`)
      return item
    },
  }
  const language = /xml:lang="([^"]+)"/.exec(localeXml)?.[1] ?? 'en-US'
  const engine = new CSL.Engine(system, styleXml, language, true)
  engine.setOutputFormat('html')
  engine.opt.development_extensions.wrap_url_and_doi = true
  const { opt } = engine.citation
  const isNote = engine.opt.xclass === 'note'
  const frame: Frame = {
    open: isNote ? '' : opt.layout_prefix,
    close: isNote ? '' : opt.layout_suffix,
    delimiter: opt.layout_delimiter || '; ',
  }
  opt.layout_prefix = ''
  opt.layout_suffix = ''
  return { engine, frame, isNote, has: (id: string) => items.has(id) }
}
