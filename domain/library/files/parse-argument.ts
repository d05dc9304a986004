import { type Argument, argumentFrontMatterSchema } from '../argument.ts'
import { withoutControls } from '../argument-markup.ts'
import { conditionProblems } from '../conditions.ts'
import { textHash } from '../team/text-hash.ts'
import { curlyQuotes } from './curly-quotes.ts'
import { type LibraryProblem, lineAt } from './problem.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { type SectionName, splitSections } from './split-sections.ts'

export type ParsedArgument = { ok: true; argument: Argument } | { ok: false; problems: LibraryProblem[] }

const PATH = /(?:^|\/)arguments\/([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9-]*)\.md$/

/** Brackets that look like a blank or a footnote but are not written as one. */
const malformedMarkup = (file: string, text: string): LibraryProblem[] => {
  const hide = (sign: string) => sign.replace(/[^\n]/g, ' ')
  const well = withoutControls(text, hide).replace(
    /\{\{[a-z0-9-]+\}\}|\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\]/g,
    hide,
  )
  return [...well.matchAll(/\{\{[^}\n]*\}?\}?|\[@[^\]\n]*\]?/g)].map((match) => ({
    file,
    line: lineAt(text, match.index),
    message: match[0].startsWith('{')
      ? `"${match[0]}" is not a blank. Write it as {{field-id}}, in small letters and without spaces.`
      : `"${match[0]}" is not a footnote. Write it as [@fact-id] or [@fact-id; @other-fact].`,
  }))
}

/** Conditions and concessions that do not open and close as they should. */
const malformedControls = (file: string, text: string): LibraryProblem[] => {
  const open = [...text.matchAll(/\{\{([#/])concession\}\}/g)]
  const unpaired = open.find(({ 1: sign }, place) => sign !== (place % 2 === 0 ? '#' : '/')) ?? open.at(-1)
  const message =
    'Begin a concession with {{#concession}} and end it with {{/concession}}, one after the other.'
  const isUneven = unpaired !== undefined && (open.length % 2 === 1 || unpaired !== open.at(-1))
  return [...conditionProblems(text), ...(isUneven ? [{ at: unpaired.index, message }] : [])].map(
    (problem) => ({ file, line: lineAt(text, problem.at), message: problem.message }),
  )
}

/**
 * Reads `templates/arguments/<topic>/<id>.md`: the file name is the id, the folder the topic.
 * `path` may be absolute or relative; problems name it as given. Never throws on a bad file.
 */
export const parseArgument = (path: string, text: string): ParsedArgument => {
  const where = PATH.exec(path)
  if (!where?.[1] || !where[2]) {
    const message = 'Save arguments as arguments/<topic>/<id>.md, with small letters, digits and hyphens.'
    return { ok: false, problems: [{ file: path, line: null, message }] }
  }
  const front = splitFrontMatter(path, text)
  if (!front.ok) return { ok: false, problems: [front.problem] }

  const { data, body, bodyLine, lineOf } = front.value
  const sections = splitSections(path, body, bodyLine)
  const problems = [...sections.problems, ...malformedMarkup(path, text), ...malformedControls(path, text)]
  const meta = argumentFrontMatterSchema.safeParse(data)
  if (!meta.success) {
    for (const issue of meta.error.issues) {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      const key = String(issue.path[0] ?? unknown ?? '')
      const message = unknown
        ? `The front matter does not know "${unknown}". Take it out or correct the spelling.`
        : `Front matter, ${key || 'keys'}: ${issue.message}.`
      problems.push({ file: path, line: lineOf(key), message })
    }
  }
  if (!meta.success || problems.length > 0) return { ok: false, problems }

  const words = (name: SectionName) => curlyQuotes(sections.text(name))
  const long = words('Long')
  return {
    ok: true,
    argument: {
      ...meta.data,
      title: curlyQuotes(meta.data.title),
      claim: curlyQuotes(meta.data.claim),
      id: where[2],
      topic: where[1],
      revision: textHash(text),
      shelf: 'built-in',
      forms: { short: words('Short'), standard: words('Standard'), ...(long ? { long } : {}) },
      counter: words('Counter-argument'),
      reply: words('Reply'),
      commenterAdds: words('What to add'),
    },
  }
}
