import { type Document, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type LetterFrame, letterFrameSchema } from '#domain/draft/letter-frame.ts'
import { factSchema, sourceSchema } from '#domain/evidence/source.ts'
import { QUESTION_TYPES } from './argument.ts'
import { checkLibrary } from './check-library.ts'
import { withCurlyQuotes } from './curly-quotes.ts'
import { fieldSchema } from './field.ts'
import type { Library } from './library.ts'
import { parseArgument } from './parse-argument.ts'
import type { LibraryProblem } from './problem.ts'
import { refusedPhrasingSchema } from './refused-phrasing.ts'

const topicsFileSchema = z.strictObject({
  topics: z.array(z.strictObject({ id: z.string(), title: z.string().min(1) })).min(1),
  questionTypes: z.array(
    z.strictObject({ id: z.enum(QUESTION_TYPES), title: z.string().min(1), keywords: z.array(z.string()) }),
  ),
})

const rangeSchema = z.object({ range: z.tuple([z.number()], z.number()) })

/** The line of the deepest part of a YAML file that a validation issue points into. */
const lineOf = (yaml: Document, path: PropertyKey[], lines: LineCounter): number | null => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = rangeSchema.safeParse(yaml.getIn(path.slice(0, depth), true))
    if (node.success) return lines.linePos(node.data.range[0]).line
  }
  return null
}

/** Files whose words reach a letter. Citation styles set the quotation marks of sources, keywords are compared. */
const isProse = (path: string) => /^(?:facts\.yml|fields\.yml|letters\/)/.test(path)

/** One file of `templates/`: its path from there, with forward slashes, and its text. */
export type LibraryFile = { path: string; text: string }

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
    const lines = new LineCounter()
    const yaml = parseDocument(file.text, { lineCounter: lines })
    const error = yaml.errors[0]
    if (error) {
      const message = `The file cannot be read: ${error.message.split(' at line')[0]}.`
      problems.push({ file: path, line: error.linePos?.[0].line ?? null, message })
      return fallback
    }
    const parsed = schema.safeParse(isProse(path) ? withCurlyQuotes(yaml.toJS()) : yaml.toJS())
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      const line = lineOf(yaml, issue.path, lines)
      problems.push({
        file: path,
        line,
        message: `At ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
      })
    }
    return fallback
  }

  const topics = read('topics.yml', topicsFileSchema, { topics: [], questionTypes: [] })
  const library: Library = {
    arguments: [],
    // JSON is YAML too, so one reader serves both and both name lines.
    sources: read('sources.csl.json', z.array(sourceSchema), []),
    facts: read('facts.yml', z.array(factSchema), []),
    fields: read('fields.yml', z.array(fieldSchema), []),
    frames: [],
    ...topics,
    refusedPhrasings: read('refused-phrasings.yml', z.array(refusedPhrasingSchema), []),
  }
  for (const { path, text } of files.toSorted((a, b) => a.path.localeCompare(b.path))) {
    if (path.startsWith('arguments/')) {
      const parsed = parseArgument(path, text)
      if (parsed.ok) library.arguments.push(parsed.argument)
      else problems.push(...parsed.problems)
    } else if (path.startsWith('letters/')) {
      const frame = read<LetterFrame | null>(path, letterFrameSchema, null)
      if (frame && `letters/${frame.id}.yml` === path) library.frames.push(frame)
      else if (frame)
        problems.push({ file: path, line: 1, message: `The id must be the file name, not "${frame.id}".` })
    }
  }
  return { library, problems: [...problems, ...checkLibrary(library)] }
}
