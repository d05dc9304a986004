import type { LibraryProblem } from './problem.ts'
import { readYaml } from './read-yaml.ts'

export type FrontMatter = {
  data: unknown
  body: string
  /** The 1-based line on which the body starts. */
  bodyLine: number
  /** The 1-based line on which a top-level key stands, or the first line when it is missing. */
  lineOf: (key: string) => number
}

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Splits a Markdown file into its YAML front matter, fenced by `---` lines, and its body. */
export const splitFrontMatter = (
  file: string,
  text: string,
): { ok: true; value: FrontMatter } | { ok: false; problem: LibraryProblem } => {
  const fenced = FENCED.exec(text)
  if (!fenced) {
    const message = 'Start the file with front matter: a line "---", the keys, and another line "---".'
    return { ok: false, problem: { file, line: 1, message } }
  }
  const read = readYaml(fenced[1] ?? '')
  if (!read.ok) {
    const message = `The front matter is not valid YAML: ${read.reason}.`
    return { ok: false, problem: { file, line: (read.line ?? 0) + 1, message } }
  }
  const lineOf = (key: string) => {
    const at = (fenced[1] ?? '').split('\n').findIndex((line) => line.startsWith(`${key}:`))
    return at < 0 ? 1 : at + 2
  }
  const bodyLine = fenced[0].split('\n').length
  return { ok: true, value: { data: read.data, body: text.slice(fenced[0].length), bodyLine, lineOf } }
}
