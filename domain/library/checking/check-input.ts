import type { Argument } from '../argument.ts'
import { parseArgument } from '../files/parse-argument.ts'
import { SECTION_OF } from '../files/split-sections.ts'
import { writeArgument } from '../files/write-argument.ts'
import type { Library } from '../library.ts'
import { type ArgumentInput, draftArgument } from '../team/argument-input.ts'
import { type ArgumentPart, checkArgument, TEXT_PARTS } from './check-argument.ts'
import { argumentPath } from './check-library.ts'

/** What is wrong with an argument being written, by the part it is in. */
export type InputProblems = Partial<Record<ArgumentPart, string[]>>

export type CheckedInput =
  | { ok: true; argument: Argument; text: string }
  | { ok: false; problems: InputProblems }

/**
 * Puts an argument from a form to the same test as a file of `templates/`: it is written as that file, read back and
 * checked against the library it would stand in. `id` is the one it has, or would get.
 */
export function checkInput(input: ArgumentInput, id: string, library: Library): CheckedInput {
  const drafted = draftArgument(input, id)
  const problems: InputProblems = missingParts(input)
  const found = new Set(Object.keys(problems))
  const add = (part: ArgumentPart, message: string) => {
    if (found.has(part)) return
    problems[part] = [...new Set([...(problems[part] ?? []), message])]
  }
  const text = writeArgument(drafted)
  // The folder does not matter to how the file reads, and may not be chosen yet.
  const parsed = parseArgument(argumentPath({ topic: 'any', id }), text)
  if (!parsed.ok) for (const { line, message } of parsed.problems) add(partAt(text, line ?? 1), message)
  const others = library.arguments.filter((argument) => argument.id !== id)
  const fields = [...library.fields, ...input.newFields]
  for (const { part, message } of checkArgument(drafted, { ...library, fields, arguments: others }))
    add(part, message)
  for (const field of input.newFields)
    if (library.fields.some((known) => known.id === field.id))
      add('fields', `There is a blank called ${field.id} already. Use that one, or give yours another name.`)
  if (parsed.ok && Object.keys(problems).length === 0) {
    const { topic } = drafted
    return { ok: true, argument: { ...parsed.argument, topic, shelf: 'team' }, text }
  }
  return { ok: false, problems }
}

function missingParts(input: ArgumentInput): InputProblems {
  const problems: InputProblems = {}
  const needed = {
    title: 'Give it a title that says what it argues.',
    claim: 'Say in one sentence what it claims.',
    topic: 'Choose the topic it stands under.',
    short: 'Write the short form.',
    standard: 'Write the standard form.',
    counter: 'Write the strongest case against it.',
    reply: 'Answer the counter-argument.',
    commenterAdds: 'Say what the writer must add of their own.',
  }
  for (const [part, message] of Object.entries(needed) as [keyof typeof needed, string][])
    if (input[part].trim() === '') problems[part] = [message]
  if (input.answers.length === 0) problems.answers = ['Choose at least one kind of question it answers.']
  if (input.jurisdictions.length === 0) problems.jurisdictions = ['Choose where it applies.']
  for (const part of TEXT_PARTS) {
    const heading = /^(#{1,6})\s+.*$/m.exec(input[part].replace(part === 'long' ? /^###\s/gm : /(?!)/, ''))
    if (heading)
      problems[part] = [
        `Take out the heading "${heading[0].trim()}". ${part === 'long' ? 'Sub-headings begin with "###".' : 'Only the long form may have sub-headings.'}`,
      ]
  }
  return problems
}

const KEYS: readonly ArgumentPart[] = [
  ...(['title', 'claim', 'stance', 'answers', 'jurisdictions', 'keywords', 'tags'] as const),
  ...(['related', 'pullsAgainst', 'fields', 'adaptedFrom'] as const),
]

/** The part of an argument's file that a line belongs to: the last heading, or else the last key, before it. */
function partAt(text: string, line: number): ArgumentPart {
  const above = text.split('\n').slice(0, line).toReversed()
  for (const words of above) {
    const section = TEXT_PARTS.find((part) => words === `## ${SECTION_OF[part]}`)
    if (section) return section
    const key = KEYS.find((one) => words.startsWith(`${one}:`))
    if (key) return key
  }
  return 'title'
}
