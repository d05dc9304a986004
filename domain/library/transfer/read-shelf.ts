import { z } from 'zod'
import { factSchema, sourceSchema } from '#domain/evidence/source.ts'
import { LIMITS } from '#domain/limits.ts'
import { argumentPath, argumentProblems, duplicateProblems, factProblems } from '../checking/check-library.ts'
import { fieldSchema } from '../field.ts'
import { lineOfItem } from '../files/find-line.ts'
import { parseArgument } from '../files/parse-argument.ts'
import type { LibraryFile, LibraryProblem } from '../files/problem.ts'
import { readDataFile } from '../files/read-data-file.ts'
import type { Library } from '../library.ts'
import { EMPTY_SHELF, mergeLibraries, type TeamShelf } from '../team/merge-libraries.ts'
import { pathProblem } from './check-path.ts'
import { isSameArgument, isSameData } from './same-item.ts'

const DATA_FILES = ['facts.yml', 'fields.yml', 'sources.csl.json'] as const

/** What operating systems, editors and people put beside the files of a library. */
const isAside = (path: string) => /(?:^|\/)(?:\.[^/]*|__MACOSX|README\.md|Thumbs\.db)(?:\/|$)/.test(path)

/** Paths from the folder that holds the library, which may itself have been packed: `ours/facts.yml` is `facts.yml`. */
function fromLibraryFolder<T extends { path: string }>(files: readonly T[]): T[] {
  const own = files.filter(({ path }) => !isAside(path))
  const isLibrary = (path: string) =>
    path.startsWith('arguments/') || DATA_FILES.some((name) => name === path)
  const [first] = own
  const folder = first?.path.split('/')[0] ?? ''
  const isPacked = !own.some(({ path }) => isLibrary(path))
  if (!isPacked || !own.every(({ path }) => path.startsWith(`${folder}/`))) return own
  return own.map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }))
}

/**
 * Reads the files of a team's library, to stand beside `builtIn` and in place of what `current`, the library the team
 * sees, has under the same ids. What is exactly as built in is left out. Only without problems may the shelf be used.
 */
export function readShelf(
  given: readonly LibraryFile[],
  { builtIn, current }: { builtIn: Library; current: Library },
): { shelf: TeamShelf; problems: LibraryProblem[] } {
  const problems = given.flatMap(({ path }, place): LibraryProblem[] => {
    const isTwice = given.findIndex((file) => file.path === path) < place
    const message = pathProblem(path) ?? (isTwice ? 'The file is there twice. Keep one.' : null)
    return message === null ? [] : [{ file: path, line: null, message }]
  })
  const files = fromLibraryFolder(given.filter(({ path }) => pathProblem(path) === null))
  const shelf: TeamShelf = structuredClone(EMPTY_SHELF)
  const list = <T>(file: LibraryFile, item: z.ZodType<T>): T[] => {
    const read = readDataFile(file, z.array(item).max(LIMITS.libraryItems))
    if (read.ok) return read.data
    problems.push(...read.problems)
    return []
  }
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path, text } = file
    if (text.length > LIMITS.libraryFileBytes) problems.push({ file: path, line: null, message: TOO_LONG })
    else if (path === 'facts.yml') shelf.facts = list(file, factSchema.strict())
    else if (path === 'fields.yml') shelf.fields = list(file, fieldSchema)
    else if (path === 'sources.csl.json') shelf.sources = list(file, sourceSchema)
    else if (path.startsWith('arguments/')) {
      const parsed = parseArgument(path, text)
      if (!parsed.ok) problems.push(...parsed.problems)
      else if (argumentPath(parsed.argument) !== path)
        problems.push({ file: path, line: null, message: 'Put the file right under its topic’s folder.' })
      else shelf.arguments.push({ ...parsed.argument, shelf: 'team' })
    } else problems.push({ file: path, line: null, message: FOREIGN })
  }
  problems.push(...duplicateProblems(shelf, files))
  const own = withoutBuiltIn(shelf, builtIn, files, problems)
  const merged = mergeLibraries(current, own)
  problems.push(...factProblems(own.facts, merged, files), ...argumentProblems(own.arguments, merged, files))
  return { shelf: own, problems }
}

const TOO_LONG = `This file is larger than ${LIMITS.libraryFileBytes / 1024 / 1024} MB. Make it shorter.`
const FOREIGN =
  'This is not a file of a team’s library. Keep arguments/<topic>/<id>.md, facts.yml, fields.yml and sources.csl.json, and take the rest out.'

/** The shelf without what every library has anyway; an id that means something else there is a problem. */
function withoutBuiltIn(
  shelf: TeamShelf,
  builtIn: Library,
  files: readonly LibraryFile[],
  problems: LibraryProblem[],
): TeamShelf {
  const foreign = <T extends { id: string }>(
    items: readonly T[],
    given: readonly T[],
    isSame: (a: T, b: T) => boolean,
    where: (item: T) => { file: string; line: number | null },
  ): T[] =>
    items.filter((item) => {
      const same = given.find(({ id }) => id === item.id)
      if (same === undefined) return true
      if (!isSame(item, same)) {
        const message = `"${item.id}" is built in and says something else. Give yours another id.`
        problems.push({ ...where(item), message })
      }
      return false
    })
  const inList = (file: string) => (item: { id: string }) => {
    const text = files.find(({ path }) => path === file)?.text ?? ''
    return { file, line: lineOfItem(text, item.id) }
  }
  return {
    arguments: foreign(shelf.arguments, builtIn.arguments, isSameArgument, (argument) => ({
      file: argumentPath(argument),
      line: null,
    })),
    facts: foreign(shelf.facts, builtIn.facts, isSameData, inList('facts.yml')),
    fields: foreign(shelf.fields, builtIn.fields, isSameData, inList('fields.yml')),
    sources: foreign(shelf.sources, builtIn.sources, isSameData, inList('sources.csl.json')).map(
      (source) => ({
        ...source,
        custom: { ...source.custom, shelf: 'team' as const },
      }),
    ),
  }
}
