import type { Document, LineCounter } from 'yaml'
import { z } from 'zod'
import { withCurlyQuotes } from './curly-quotes.ts'
import type { LibraryFile, LibraryProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'

const rangeSchema = z.object({ range: z.tuple([z.number()], z.number()) })

/** The line of the deepest part of a YAML file that a validation issue points into. */
const lineOf = (yaml: Document, path: PropertyKey[], lines: LineCounter): number | null => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = rangeSchema.safeParse(yaml.getIn(path.slice(0, depth), true))
    if (node.success) return lines.linePos(node.data.range[0]).line
  }
  return null
}

/** Files whose words reach a letter or a filing. Citation styles set the quotation marks of sources, keywords are compared. */
const isProse = (path: string) => /^(?:facts\.yml|fields\.yml|letters\/|filing\/)/.test(path)

/** Reads a YAML or JSON file of the library; problems name the line. JSON is YAML too, so one reader serves both. */
export function readDataFile<T>(
  { path, text }: LibraryFile,
  schema: z.ZodType<T>,
): { ok: true; data: T } | { ok: false; problems: LibraryProblem[] } {
  const read = readYaml(text)
  if (!read.ok) {
    const message = `The file cannot be read: ${read.reason}.`
    return { ok: false, problems: [{ file: path, line: read.line, message }] }
  }
  const { data, yaml, lines } = read
  const parsed = schema.safeParse(isProse(path) ? withCurlyQuotes(data) : data)
  if (parsed.success) return { ok: true, data: parsed.data }
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      file: path,
      line: lineOf(yaml, issue.path, lines),
      message: `At ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
    })),
  }
}
