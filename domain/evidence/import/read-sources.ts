import { LIMITS } from '#domain/limits.ts'
import { readBibtex } from './read-bibtex.ts'
import { readCslJson } from './read-csl-json.ts'
import type { SourcesRead } from './read-result.ts'
import { readRis } from './read-ris.ts'

export type SourceFormat = 'bibtex' | 'ris' | 'csl-json'

/** Which format a text of sources is in; null where it is none that can be read. */
function sourceFormatOf(text: string): SourceFormat | null {
  if (/^[\s\ufeff]*[[{]/.test(text)) return 'csl-json'
  if (/^\s{0,3}\ufeff?TY\s{1,2}-/m.test(text)) return 'ris'
  return /@[ \t]*[a-z]+\s*[{(]/i.test(text) ? 'bibtex' : null
}

const READERS = { bibtex: readBibtex, ris: readRis, 'csl-json': readCslJson } as const

const problem = (message: string) => ({ format: null, sources: [], problems: [{ line: 1, message }] })

/**
 * Reads sources out of a text in BibTeX, RIS or CSL-JSON, whichever it is. Every text is answered: with what could be
 * read, and with what could not by line.
 */
export function readSources(text: string): SourcesRead & { format: SourceFormat | null } {
  if (new TextEncoder().encode(text).length > LIMITS.sourceImportBytes) {
    const size = LIMITS.sourceImportBytes / 1024 / 1024
    return problem(`This is more than ${size} MB. Export fewer sources at a time.`)
  }
  const format = sourceFormatOf(text)
  if (format !== null) return { format, ...READERS[format](text) }
  if (/^\s*(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+\s*$/i.test(text)) {
    return problem(
      'This is a DOI alone, and Rejoinder asks no other site about it. Paste the work as BibTeX, RIS or CSL-JSON; the publisher’s page offers one of them under “Cite” or “Export”.',
    )
  }
  return problem(
    'This is neither BibTeX, RIS nor CSL-JSON. An entry begins with a line like “@article{”, “TY  - JOUR” or “{”.',
  )
}
