import { ARGUMENT_FORMS, type Argument } from './argument.ts'
import { citedFacts, usedFields, wordCount } from './argument-markup.ts'
import type { Library } from './library.ts'
import type { LibraryProblem } from './problem.ts'
import { findRefused } from './refused-phrasing.ts'

/** How many words a form may have, blanks and footnotes left out. */
export const FORM_WORDS = {
  short: { min: 50, max: 110 },
  standard: { min: 160, max: 290 },
  long: { min: 380, max: 650 },
} as const

const twice = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

/** All the words of an argument that can reach a reader. */
const texts = (argument: Argument) =>
  [
    argument.title,
    argument.claim,
    ...Object.values(argument.forms),
    argument.counter,
    argument.reply,
    argument.commenterAdds,
  ].filter((text) => text !== undefined)

const formProblems = (argument: Argument): string[] =>
  ARGUMENT_FORMS.flatMap((form) => {
    const text = argument.forms[form]
    if (text === undefined) return []
    const words = wordCount(text)
    const { min, max } = FORM_WORDS[form]
    const messages: string[] = []
    if (words < min || words > max)
      messages.push(`The ${form} form has ${words} words. Bring it between ${min} and ${max}.`)
    if (citedFacts(text).length === 0)
      messages.push(`The ${form} form cites nothing. Give its sources as [@fact-id].`)
    if (usedFields(text).length === 0)
      messages.push(`The ${form} form has no blank. Leave the writer at least one to fill, as {{field-id}}.`)
    return messages
  })

const fieldProblems = (argument: Argument, known: Set<string>): string[] => {
  const used = usedFields(Object.values(argument.forms).join('\n'))
  const outside = usedFields([argument.counter, argument.reply, argument.commenterAdds].join('\n'))
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `{{${id}}} is not in fields.yml. Declare it there.`),
    ...used
      .filter((id) => !argument.fields.includes(id))
      .map((id) => `{{${id}}} is used but not listed under "fields". List it.`),
    ...argument.fields
      .filter((id) => !used.includes(id))
      .map((id) => `"${id}" is listed under "fields" but no form uses it. Use {{${id}}} or take it out.`),
    ...outside.map((id) => `{{${id}}} stands outside the forms, where nobody fills it. Take it out.`),
  ]
}

const linkProblems = (argument: Argument, library: Library): string[] =>
  (['related', 'pullsAgainst'] as const).flatMap((key) =>
    argument[key].flatMap((id) => {
      if (id === argument.id) return [`"${key}" names the argument itself. Take it out.`]
      if (library.arguments.some((other) => other.id === id)) return []
      return [`"${key}" names "${id}", which is not an argument. Correct it or take it out.`]
    }),
  )

const argumentProblems = (argument: Argument, library: Library): string[] => {
  const all = texts(argument).join('\n')
  const facts = new Set(library.facts.map((fact) => fact.id))
  return [
    ...(library.topics.some((topic) => topic.id === argument.topic)
      ? []
      : [`The folder "${argument.topic}" is not a topic. Add it to topics.yml or move the file.`]),
    ...formProblems(argument),
    ...citedFacts(all)
      .filter((id) => !facts.has(id))
      .map((id) => `[@${id}] is not in facts.yml. Correct the id or add the fact.`),
    ...(citedFacts(`${argument.counter}\n${argument.reply}`).length === 0
      ? ['Neither the counter-argument nor the reply cites anything. Say where the other side stands.']
      : []),
    ...fieldProblems(argument, new Set(library.fields.map((field) => field.id))),
    ...linkProblems(argument, library),
    ...findRefused(all, library.refusedPhrasings).map(
      ({ phrase, why, instead }) => `Do not write "${phrase}": ${why} Write for example: ${instead}.`,
    ),
    ...(/<\/?[a-z!][^>\n]*>/i.test(all) ? ['There is HTML in the text. Use plain Markdown.'] : []),
    ...(/!\[|\]\(|^\s*\|/m.test(all)
      ? ['There is a link, picture or table in the text. Cite sources as [@fact-id] and write in paragraphs.']
      : []),
  ]
}

/**
 * Checks that the parts of `templates/` fit together: every citation resolves to a fact and every fact to a source,
 * blanks are declared and used, forms keep their length, and nothing says what a source does not carry.
 * Returns every problem found; an empty list means the library may be used.
 */
export const checkLibrary = (library: Library): LibraryProblem[] => {
  const inFile = (file: string) => (message: string) => ({ file, line: null, message })
  const sources = new Set(library.sources.map((source) => source.id))
  const used = new Set(library.facts.map((fact) => fact.source))
  const labelled = new Set(library.questionTypes.map((type) => type.id))
  const duplicates = (file: string, items: { id: string }[]) =>
    twice(items.map((item) => item.id)).map((id) => inFile(file)(`"${id}" is there twice. Rename one.`))

  return [
    ...duplicates('facts.yml', library.facts),
    ...duplicates('fields.yml', library.fields),
    ...duplicates('sources.csl.json', library.sources),
    ...duplicates('topics.yml', library.topics),
    ...duplicates('arguments', library.arguments),
    ...library.facts
      .filter((fact) => !sources.has(fact.source))
      .map((fact) => inFile('facts.yml')(`"${fact.id}" names "${fact.source}", which is not a source.`)),
    ...library.facts.flatMap((fact) =>
      findRefused(fact.statement, library.refusedPhrasings).map(({ phrase }) =>
        inFile('facts.yml')(`"${fact.id}" uses the refused phrasing "${phrase}".`),
      ),
    ),
    ...library.sources
      .filter((source) => !used.has(source.id))
      .map((source) => inFile('sources.csl.json')(`No fact uses "${source.id}". Add a fact or take it out.`)),
    ...library.arguments.flatMap((argument) => [
      ...argument.answers
        .filter((id) => !labelled.has(id))
        .map((id) => inFile('topics.yml')(`The question type "${id}" has no title. Add it.`)),
      ...argumentProblems(argument, library).map(inFile(`arguments/${argument.topic}/${argument.id}.md`)),
    ]),
  ]
}
