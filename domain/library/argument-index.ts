import MiniSearch from 'minisearch'
import type { Argument } from './argument.ts'
import { plainWords } from './argument-markup.ts'

/** Words too common in questions and arguments alike to tell anything apart. */
const COMMON = new Set(
  (
    'a about above across all also am an and any are as asked at be because been being both but by can could did do ' +
    'does done each eg either else etc ever for from given had has have how however i if in into is it its itself ' +
    'less like likely made make making many may might more most much must near no nor not of on one only or other ' +
    'others our out over own per please relate s same shall should so some such than that the their them then there ' +
    'these they this those through to too under up upon us use used using very via was we well were what when where ' +
    'whether which while who whom why will with within without would yet you your'
  ).split(' '),
)

/** A word as the index keeps it: small letters, no plural; null for one that tells nothing. */
export const indexTerm = (word: string): string | null => {
  const term = word.toLowerCase().replace(/[\u2019']s?$/, '')
  if (term.length < 2 || COMMON.has(term)) return null
  if (/(?:ss|us|is)$/.test(term) || term.length < 5) return term
  return term.replace(/ies$/, 'y').replace(/s$/, '')
}

/** The words of a text as the index keeps them, in order. */
export const indexTerms = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}\u2019'-]+/u)
    .map(indexTerm)
    .filter((term) => term !== null)

/** A full-text index of arguments. Title, claim and keywords weigh more than the body. */
export const indexArguments = (list: readonly Argument[]): MiniSearch => {
  const index = new MiniSearch({
    fields: ['title', 'claim', 'keywords', 'body'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\u2019'-]+/u),
    processTerm: indexTerm,
    searchOptions: { boost: { title: 3, keywords: 3, claim: 2 } },
  })
  index.addAll(
    list.map((argument) => ({
      id: argument.id,
      title: argument.title,
      claim: argument.claim,
      keywords: argument.keywords.join(' '),
      body: plainWords([argument.forms.standard, argument.counter, argument.reply].join(' ')),
    })),
  )
  return index
}
