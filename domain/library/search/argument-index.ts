import MiniSearch from 'minisearch'
import type { Argument } from '../argument.ts'
import { plainWords } from '../argument-markup.ts'
import type { Library } from '../library.ts'
import { createFamilyFinder, isFamily } from './word-families.ts'
import { indexTerm } from './words.ts'

/** What an argument says it is about, as against what its body mentions. */
export const subjectOf = ({ title, claim, keywords }: Argument): string =>
  [title, claim, ...keywords].join('. ')

/** Marks of word families are kept whole; everything else is words. */
const tokens = (text: string) => (isFamily(text) ? text.split('\n') : text.split(/[^\p{L}\p{N}]+/u))

const build = (library: Library): MiniSearch => {
  const familiesOf = createFamilyFinder(library.wordFamilies)
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
    library.arguments.map((argument) => {
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

const built = new WeakMap<Library, MiniSearch>()

/**
 * The full-text index of a library's arguments, built once: `title`, `claim`, `keywords` and `body` by their words,
 * `meaning` and `bodyMeaning` by the word families that the subject and the body speak of. Title, claim and keywords
 * weigh more than the body.
 */
export const indexOf = (library: Library): MiniSearch => {
  const index = built.get(library) ?? build(library)
  built.set(library, index)
  return index
}
