import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import { type LibraryFile, type LibraryProblem, problemText } from '#domain/library/files/problem.ts'
import { readLibrary } from '#domain/library/files/read-library.ts'
import type { Library } from '#domain/library/library.ts'

const CONTENT = /^(?:[a-z-]+\.yml|sources\.csl\.json|(?:letters|filing)\/[^/]+\.yml|arguments\/.+\.md)$/

type Cache = { library: Library; stamp: string }

// Route code and main.ts are separate module graphs: the one copy they share lives on globalThis.
const shared = globalThis as typeof globalThis & { rejoinderLibrary?: Cache }

const templatesDir = () => join(/* turbopackIgnore: true */ process.cwd(), 'templates')

const contentPaths = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => CONTENT.test(path))
    .toSorted()

const stampOf = (dir: string, paths: string[]) =>
  paths.map((path) => `${path}:${statSync(join(dir, path)).mtimeMs}`).join('\n')

/** Reads and checks every file of a templates folder, `templates/` by default. Problems are values. */
export function readTemplates(dir = templatesDir()): { library: Library; problems: LibraryProblem[] } {
  const files: LibraryFile[] = contentPaths(dir).map((path) => ({
    path,
    text: readFileSync(join(dir, path), 'utf8'),
  }))
  return readLibrary(files)
}

/**
 * The library of `templates/`, read once and kept; outside production it is read again when a file changes.
 * Throws when the files do not fit together, naming every file, line and what to do.
 */
export function library(): Library {
  const cached = shared.rejoinderLibrary
  if (cached && process.env.NODE_ENV === 'production') return cached.library

  const dir = templatesDir()
  const stamp = stampOf(dir, contentPaths(dir))
  if (cached?.stamp === stamp) return cached.library

  const read = readTemplates(dir)
  if (read.problems.length > 0) {
    const list = read.problems.map((problem) => `templates/${problemText(problem)}`)
    throw new Error(`The library cannot be used until these are put right:\n${list.join('\n')}`)
  }
  shared.rejoinderLibrary = { library: read.library, stamp }
  return read.library
}

/** What each way to file calls its number, by its id. */
export const trackingLabels = (): Record<string, string> =>
  Object.fromEntries(listFilingProfiles().map(({ id, trackingLabel }) => [id, trackingLabel]))

/** The ways to file that `templates/filing` knows, the one for all other notices last. */
export const listFilingProfiles = (): readonly FilingProfile[] => library().filingProfiles

/** What the forms that are known offer as types of organisation, in their own words. */
export const listOrganisationTypes = (): string[] => [
  ...new Set(
    listFilingProfiles().flatMap(({ fields }) =>
      fields.flatMap(({ value, choices }) => (value === 'organisation-type' ? choices : [])),
    ),
  ),
]
