import { latexWords } from './bibtex/latex-words.ts'
import { afterKey, type BibtexFields, readFields, salvageFields } from './bibtex/read-fields.ts'
import { type ScannedEntry, scanEntries } from './bibtex/scan-entries.ts'
import { toRawSource } from './bibtex/to-raw-source.ts'
import { cleanSource } from './clean-source.ts'
import {
  byLine,
  type ImportProblem,
  lineCounter,
  normalLines,
  type ReadSource,
  type SourcesRead,
  withinLimit,
} from './read-result.ts'

type Entry = { line: number; kind: string; key: string; fields: BibtexFields }

const FLAWS = {
  unopened: 'The entry that begins here has no brace behind its kind. ',
  unclosed: 'The entry that begins here never closes its braces. ',
  'closed-early': 'The entry that begins here has a closing brace too many. ',
} as const

const LOOK_OVER = 'What could be read of it is kept; look it over.'

const keyOf = (body: string) => /^\s*([^\s,={}"#]+)\s*,/.exec(body)?.[1]?.toLowerCase() ?? ''

/** Fields an entry has not are those of the entry it refers to; that one's title is the book it stands in. */
function withCrossReference(entry: Entry, byKey: ReadonlyMap<string, Entry>): BibtexFields {
  const parent = byKey.get(
    latexWords(entry.fields.get('crossref') ?? '')
      .trim()
      .toLowerCase(),
  )
  if (!parent || parent === entry) return entry.fields
  const inherited = [...parent.fields].map(([name, value]) =>
    name === 'title' ? (['booktitle', value] as const) : ([name, value] as const),
  )
  return new Map([...inherited, ...entry.fields])
}

/**
 * Reads BibTeX and biblatex, as Zotero and others export it. Abbreviations are resolved, TeX becomes plain words, and
 * an entry with broken braces is named and saved as far as it can be. Never throws.
 */
export function readBibtex(typed: string): SourcesRead {
  const text = normalLines(typed)
  const lineAt = lineCounter(text)
  const problems: ImportProblem[] = []
  const strings = new Map<string, string>()
  const entries: Entry[] = []

  const fieldsOf = ({ body, bodyStart, start, flaw }: ScannedEntry, from: number): BibtexFields => {
    if (flaw !== null) {
      problems.push({ line: lineAt(start), message: `${FLAWS[flaw]}${LOOK_OVER}` })
      return salvageFields(body)
    }
    const read = readFields(body, from, strings)
    problems.push(...read.problems.map(({ at, message }) => ({ line: lineAt(bodyStart + at), message })))
    return read.fields
  }

  for (const scanned of scanEntries(text)) {
    if (scanned.kind === 'comment' || scanned.kind === 'preamble') continue
    if (scanned.kind === 'string') {
      for (const [name, value] of fieldsOf(scanned, 0)) strings.set(name, value)
      continue
    }
    const fields = fieldsOf(scanned, afterKey(scanned.body))
    entries.push({ line: lineAt(scanned.start), kind: scanned.kind, key: keyOf(scanned.body), fields })
  }

  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const sources: ReadSource[] = []
  const { taken, problems: tooMany } = withinLimit(entries)
  problems.push(...tooMany)
  for (const entry of taken) {
    const { line, kind } = entry
    const { raw, notes } = toRawSource(kind, withCrossReference(entry, byKey))
    const { csl, problems: found } = cleanSource(raw)
    problems.push(...[...notes, ...found].map((message) => ({ line, message })))
    if (csl) sources.push({ line, csl })
  }
  return { sources, problems: byLine(problems) }
}
