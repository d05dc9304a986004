import { lineOfWords } from '../library/files/find-line.ts'
import type { LibraryFile, LibraryProblem } from '../library/files/problem.ts'
import { readDataFile } from '../library/files/read-data-file.ts'
import { type FilingProfile, FORM_VALUES, filingProfileSchema, type Limit } from './filing-profile.ts'

const BRACES = /\{([^{}]*)\}/g
/** What the name of an exhibit may be made of. */
const EXHIBIT_NAME_PARTS = ['letter', 'n', 'caption'] as const

type Parsed = { ok: true; profile: FilingProfile } | { ok: false; problems: LibraryProblem[] }

/** Reads `filing/<id>.yml`; every problem says where it stands and what to write instead. */
export function parseFilingProfile(file: LibraryFile): Parsed {
  const read = readDataFile(file, filingProfileSchema)
  if (!read.ok) return read
  const problems = faultsOf(read.data, file.path).map(({ words, message }) => ({
    ...{ file: file.path, line: lineOfWords(file.text, words), message },
  }))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: read.data }
}

/** What no shape can say; `words` stand in the file where the fault is. */
type Fault = { words: string; message: string }

function faultsOf(profile: FilingProfile, path: string): Fault[] {
  const { id, fields, steps, files, coverText } = profile
  const labels = fields.map(({ label }) => label)
  const faults: Fault[] = []
  const say = (words: string, message: string) => void faults.push({ words, message })

  if (path !== `filing/${id}.yml`) say(`id: ${id}`, `The id must be the file name, not "${id}".`)
  for (const label of new Set(labels.filter((each, at) => labels.indexOf(each) !== at)))
    say(`label: ${label}`, `Two fields are called "${label}". Give each its own label.`)
  if (coverText === null && fields.some(({ value }) => value === 'cover-text'))
    say('coverText', 'A field takes the cover text, so coverText must say what it may be.')
  for (const { title, fields: named, links } of steps) {
    for (const label of named.filter((each) => !labels.includes(each)))
      say(title, `The step "${title}" names the field "${label}", which the form does not have.`)
    for (const name of links.flatMap(bracesIn).filter((each) => !isOneOf(FORM_VALUES, each)))
      say(title, `The step "${title}" links to {${name}}; it may hold ${listed(FORM_VALUES)}.`)
  }
  for (const name of bracesIn(files.exhibitName).filter((each) => !isOneOf(EXHIBIT_NAME_PARTS, each)))
    say('exhibitName', `exhibitName holds {${name}}; it may hold ${listed(EXHIBIT_NAME_PARTS)}.`)
  if (!/\{(?:letter|n)\}/.test(files.exhibitName))
    say('exhibitName', 'exhibitName needs {letter} or {n}, so that no two exhibits get one name.')
  for (const type of files.types?.value.filter((each) => !/^[a-z0-9]+$/.test(each)) ?? [])
    say(type, `Write the file type "${type}" in lower case and without its dot.`)
  for (const { words, limit } of sourcedIn(profile))
    if (limit?.verified && limit.source === null)
      say(words, 'What is verified needs its source. Name the address, or write verified: false.')
  return faults
}

function sourcedIn(profile: FilingProfile): { words: string; limit: Omit<Limit, 'value'> | null }[] {
  const { form, fields, coverText, files, cautions } = profile
  return [
    { words: 'form:', limit: form },
    ...fields.flatMap(({ label, maxChars, maxBytes }) =>
      [maxChars, maxBytes].map((limit) => ({ words: `label: ${label}`, limit })),
    ),
    ...[coverText?.maxChars ?? null, coverText?.maxBytes ?? null].map((limit) => ({
      ...{ words: 'coverText', limit },
    })),
    ...[files.maxFiles, files.maxBytesEach, files.types].map((limit) => ({ words: 'files:', limit })),
    ...cautions.map((caution) => ({ words: caution.text, limit: caution })),
  ]
}

const bracesIn = (words: string): string[] => [...words.matchAll(BRACES)].map(([, name]) => name ?? '')
const isOneOf = (all: readonly string[], name: string) => all.includes(name)
const listed = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ')
