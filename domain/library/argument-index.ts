import MiniSearch from 'minisearch'
import type { Argument } from './argument.ts'
import { plainWords } from './argument-markup.ts'
import type { WordFamily } from './library.ts'
import { createFamilyFinder, isFamily } from './word-families.ts'
import { indexTerm } from './words.ts'

/** What an argument says it is about, as against what its body mentions. */
export const subjectOf = ({ title, claim, keywords }: Argument): string =>
  [title, claim, ...keywords].join('. ')

/** Marks of word families are kept whole; everything else is words. */
const tokens = (text: string) => (isFamily(text) ? text.split('\n') : text.split(/[^\p{L}\p{N}]+/u))

/**
 * A full-text index of arguments: `title`, `claim`, `keywords` and `body` by their words, `meaning` and `bodyMeaning`
 * by the word families that the subject and the body speak of. Title, claim and keywords weigh more than the body.
 */
export const indexArguments = (list: readonly Argument[], families: readonly WordFamily[]): MiniSearch => {
  const familiesOf = createFamilyFinder(families)
  const marks = (text: string) =>
    familiesOf(text)
      .map(({ value }) => value)
      .join('\n')
  const index = new MiniSearch({
    fields: ['title', 'claim', 'keywords', 'meaning', 'body', 'bodyMeaning'],
    tokenize: tokens,
    processTerm: (term) => (isFamily(term) ? term : indexTerm(term.toLowerCase())),
    searchOptions: { boost: { title: 3, keywords: 3, claim: 2 } },
  })
  index.addAll(
    list.map((argument) => {
      const body = plainWords([argument.forms.standard, argument.counter, argument.reply].join(' '))
      return {
        id: argument.id,
        title: argument.title,
        claim: argument.claim,
        keywords: argument.keywords.join(' '),
        meaning: marks(subjectOf(argument)),
        body,
        bodyMeaning: marks(body),
      }
    }),
  )
  return index
}
