import { z } from 'zod'
import { type LetterFrame, letterFrameSchema } from '#domain/draft/assemble/letter-frame.ts'
import { factSchema, sourceSchema } from '#domain/evidence/source.ts'
import { isLastResort } from '#domain/filing/choose-filing-profile.ts'
import { parseFilingProfile } from '#domain/filing/parse-filing-profile.ts'
import { checkGuideSchema } from '#domain/preflight/check-guide.ts'
import { QUESTION_TYPES } from '../argument.ts'
import { checkLibrary } from '../checking/check-library.ts'
import { refusedPhrasingSchema } from '../checking/refused-phrasing.ts'
import { fieldSchema } from '../field.ts'
import type { Library } from '../library.ts'
import { parseArgument } from './parse-argument.ts'
import type { LibraryFile, LibraryProblem } from './problem.ts'
import { readDataFile } from './read-data-file.ts'

const topicsFileSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: z.string(), title: z.string().min(1) })).min(1),
  questionTypes: z.array(
    z.strictObject({ id: z.enum(QUESTION_TYPES), title: z.string().min(1), keywords: z.array(z.string()) }),
  ),
  wordFamilies: z
    .record(z.string(), z.string().min(1))
    .default({})
    .transform((families) =>
      Object.entries(families).map(([name, words]) => ({ name, words: words.split(/\s*,\s*/) })),
    ),
})

/**
 * Puts the files of `templates/` together into a library and checks it whole.
 * What cannot be read is left out and named in `problems`; an empty list means that everything fits.
 */
export const readLibrary = (files: LibraryFile[]): { library: Library; problems: LibraryProblem[] } => {
  const problems: LibraryProblem[] = []
  const read = <T>(path: string, schema: z.ZodType<T>, fallback: T): T => {
    const file = files.find((candidate) => candidate.path === path)
    if (!file) {
      problems.push({ file: path, line: null, message: 'The file is missing. Put it back.' })
      return fallback
    }
    const answer = readDataFile(file, schema)
    if (answer.ok) return answer.data
    problems.push(...answer.problems)
    return fallback
  }

  const topics = read('topics.yml', topicsFileSchema, { topics: [], questionTypes: [], wordFamilies: [] })
  const library: Library = {
    arguments: [],
    sources: read('sources.csl.json', z.array(sourceSchema), []),
    facts: read('facts.yml', z.array(factSchema), []),
    fields: read('fields.yml', z.array(fieldSchema), []),
    frames: [],
    ...topics,
    refusedPhrasings: read('refused-phrasings.yml', z.array(refusedPhrasingSchema), []),
    checkGuides: read('checks.yml', z.array(checkGuideSchema), []),
    filingProfiles: [],
  }
  for (const { path, text } of files.toSorted((a, b) => a.path.localeCompare(b.path))) {
    if (path.startsWith('arguments/')) {
      const parsed = parseArgument(path, text)
      if (parsed.ok) library.arguments.push(parsed.argument)
      else problems.push(...parsed.problems)
    } else if (path.startsWith('filing/')) {
      const parsed = parseFilingProfile({ path, text })
      if (parsed.ok) library.filingProfiles.push(parsed.profile)
      else problems.push(...parsed.problems)
    } else if (path.startsWith('letters/')) {
      const frame = read<LetterFrame | null>(path, letterFrameSchema, null)
      if (frame && `letters/${frame.id}.yml` === path) library.frames.push(frame)
      else if (frame)
        problems.push({ file: path, line: 1, message: `The id must be the file name, not "${frame.id}".` })
    }
  }
  library.filingProfiles.sort((a, b) => Number(isLastResort(a)) - Number(isLastResort(b)))
  return { library, problems: [...problems, ...checkLibrary(library, files)] }
}
