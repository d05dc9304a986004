import { ARGUMENT_FORMS, type Argument } from '../argument.ts'
import { citedFacts, concessionsIn, plainWords, usedFields, wordCount } from '../argument-markup.ts'
import { everyVariant } from '../conditions.ts'
import { SECTION_OF } from '../files/split-sections.ts'
import type { Library } from '../library.ts'
import { findRefused, type RefusedPhrasing } from './refused-phrasing.ts'

/** How many words a form may have, blanks and footnotes left out. */
export const FORM_WORDS = {
  short: { min: 50, max: 110 },
  standard: { min: 160, max: 290 },
  long: { min: 380, max: 650 },
} as const

/** The parts of an argument that are prose, as its file has them. */
export const TEXT_PARTS = ['short', 'standard', 'long', 'counter', 'reply', 'commenterAdds'] as const
export type TextPart = (typeof TEXT_PARTS)[number]

/** Everything of an argument that is written or chosen; a problem belongs to one of these. */
export type ArgumentPart = TextPart | Exclude<keyof Argument, 'id' | 'revision' | 'shelf' | 'forms'>

/** What does not fit: the part it is in, the words of the file it shows by, if any, and what to do about it. */
export type ArgumentProblem = { part: ArgumentPart; words: string | null; message: string }

/** The words of each part that can reach a reader. */
export const textsOf = (argument: Argument): { part: ArgumentPart; text: string }[] => {
  const { title, claim, forms, counter, reply, commenterAdds } = argument
  const texts = { title, claim, ...forms, counter, reply, commenterAdds }
  const parts = ['title', 'claim', ...TEXT_PARTS] as const
  return parts.flatMap((part) => (texts[part] === undefined ? [] : [{ part, text: texts[part] }]))
}

/** An argument for openness that pulls against another grants that one something wherever there is room for it. */
const mustConcede = ({ stance, pullsAgainst }: Argument, part: TextPart) =>
  stance === 'pro' && pullsAgainst.length > 0 && part !== 'short'

/** A form has to stand whoever speaks, so that each of its variants is held to the same. */
const formProblems = (argument: Argument): ArgumentProblem[] =>
  ARGUMENT_FORMS.flatMap((part) => {
    const text = argument.forms[part]
    if (text === undefined) return []
    const variants = everyVariant(text)
    const whose = variants.length > 1 ? ', for some of those who may speak,' : ''
    const { min, max } = FORM_WORDS[part]
    const messages: string[] = []
    const unfit = variants.map(wordCount).find((count) => count < min || count > max)
    if (unfit !== undefined)
      messages.push(`The ${part} form has${whose} ${unfit} words. Bring it between ${min} and ${max}.`)
    if (variants.some((variant) => citedFacts(variant).length === 0))
      messages.push(`The ${part} form cites${whose} nothing. Give its sources as [@fact-id].`)
    if (variants.some((variant) => usedFields(variant).length === 0))
      messages.push(
        `The ${part} form has${whose} no blank. Leave the writer at least one to fill, as {{field-id}}.`,
      )
    if (mustConcede(argument, part) && variants.some((variant) => concessionsIn(variant).length === 0))
      messages.push(
        `The ${part} form concedes${whose} nothing, though the argument pulls against another. Put what it grants the other side between {{#concession}} and {{/concession}}.`,
      )
    return messages.map((message) => ({ part, words: `## ${SECTION_OF[part]}`, message }))
  })

/** The refused phrasings of a text as it is written and as anybody hears it, footnotes and signs left out. */
const refusedIn = (text: string, refused: RefusedPhrasing[]): RefusedPhrasing[] => {
  const heard = everyVariant(text).map(plainWords)
  return [...new Set([text, ...heard].flatMap((words) => findRefused(words, refused)))]
}

const fieldProblems = (argument: Argument, library: Library): ArgumentProblem[] => {
  const known = new Set(library.fields.map((field) => field.id))
  const used = new Set(Object.values(argument.forms).flatMap(usedFields))
  const inText = textsOf(argument).flatMap(({ part, text }) =>
    usedFields(text).flatMap((id): ArgumentProblem[] => {
      const say = (message: string) => ({ part, words: `{{${id}}}`, message })
      if (!ARGUMENT_FORMS.some((form) => form === part))
        return [say(`{{${id}}} stands outside the forms, where nobody fills it. Take it out.`)]
      return [
        ...(known.has(id) ? [] : [say(`{{${id}}} is not in fields.yml. Declare it there.`)]),
        ...(argument.fields.includes(id)
          ? []
          : [say(`{{${id}}} is used but not listed under "fields". List it.`)]),
      ]
    }),
  )
  const idle = argument.fields
    .filter((id) => !used.has(id))
    .map((id): ArgumentProblem => {
      const message = `"${id}" is listed under "fields" but no form uses it. Use {{${id}}} or take it out.`
      return { part: 'fields', words: 'fields:', message }
    })
  return [...inText, ...idle]
}

const linkProblems = (argument: Argument, library: Library): ArgumentProblem[] =>
  (['related', 'pullsAgainst'] as const).flatMap((part) =>
    argument[part].flatMap((id): ArgumentProblem[] => {
      const say = (message: string) => [{ part, words: `${part}:`, message }]
      if (id === argument.id) return say(`"${part}" names the argument itself. Take it out.`)
      if (library.arguments.some((other) => other.id === id)) return []
      return say(`"${part}" names "${id}", which is not an argument. Correct it or take it out.`)
    }),
  )

const wordProblems = (argument: Argument, library: Library): ArgumentProblem[] => {
  const facts = new Set(library.facts.map((fact) => fact.id))
  return textsOf(argument).flatMap(({ part, text }) => {
    const html = /<\/?[a-z!][^>\n]*>/i.exec(text)?.[0]
    const foreign = /!\[|\]\(|^\s*\|/m.exec(text)?.[0]
    return [
      ...citedFacts(text)
        .filter((id) => !facts.has(id))
        .map((id) => ({
          ...{ part, words: `@${id}` },
          message: `[@${id}] is not in facts.yml. Correct the id or add the fact.`,
        })),
      ...refusedIn(text, library.refusedPhrasings).map(({ phrase, why, instead }) => ({
        ...{ part, words: phrase },
        message: `Do not write "${phrase}": ${why} Write for example: ${instead}.`,
      })),
      ...(html === undefined
        ? []
        : [{ part, words: html, message: 'There is HTML in the text. Use plain Markdown.' }]),
      ...(foreign === undefined
        ? []
        : [
            {
              ...{ part, words: foreign },
              message:
                'There is a link, picture or table in the text. Cite sources as [@fact-id] and write in paragraphs.',
            },
          ]),
    ]
  })
}

/** Checks one argument against the library it stands in. Returns every problem; none means that it may be used. */
export const checkArgument = (argument: Argument, library: Library): ArgumentProblem[] => {
  const rebuttal = citedFacts(`${argument.counter}\n${argument.reply}`)
  return [
    ...(library.topics.some((topic) => topic.id === argument.topic)
      ? []
      : [
          {
            ...{ part: 'topic' as const, words: null },
            message: `The folder "${argument.topic}" is not a topic. Add it to topics.yml or move the file.`,
          },
        ]),
    ...formProblems(argument),
    ...wordProblems(argument, library),
    ...(rebuttal.length > 0
      ? []
      : [
          {
            ...{ part: 'counter' as const, words: '## Counter-argument' },
            message:
              'Neither the counter-argument nor the reply cites anything. Say where the other side stands.',
          },
        ]),
    ...fieldProblems(argument, library),
    ...linkProblems(argument, library),
  ]
}
