/** Words too common in questions and arguments alike, whatever their subject, to tell anything apart. */
const COMMON = new Set(
  (
    'a about above across all also am among an and any are as ask asked asking at be because been being both but by can ' +
    'cannot cant could did do does doesnt doing done dont each eg either else etc ever every for from further get given go had has have having ' +
    'he her here his how however i if in instead into is it its itself just let like likely made make makes making many ' +
    'may me might more most much must my near need needs no nor not of on one ones only or other others otherwise our ' +
    'ours out over own per please rather s same shall she should since so some someone something such t take than that ' +
    'the their them then there thereby these they thing this those through to too toward towards under unless until up ' +
    'upon us use used useful uses using very via want was way ways we well were what whatever when where whether which ' +
    'while who whom whose why will with within without would yet you your ' +
    // What any notice says around its subject.
    'action address against alternatively already appropriate approach area associate associated avoid based become believe best body ' +
    'broad broader certain come comment commenter consider consideration considered current currently describe ' +
    'differ difference different discuss effect effective effectively entire entity example exist existing expect ' +
    'explain extent face factor fall first form general generally give help high identify impact important include ' +
    'including information issue kind less list look low manner matter mean means mode non note number order outside part ' +
    'particular particularly place plan possible potential present provide question reasonably reduce regard regarding ' +
    'relate related relevant respect result role second set setting several simply specific specifically stand support term ' +
    'think third time topic type various vary view work year'
  ).split(' '),
)

/** The words of a text in small letters, apart at hyphens, without possessives: "The agency’s start-up" is the, agency, start, up. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u2019'](?:s\b)?/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** A word as an index keeps it: no plural; null for one that tells nothing. */
export const indexTerm = (word: string): string | null => {
  if (word.length < 2 || COMMON.has(word)) return null
  const isPlural = word.length > 4 && !/(?:ss|us|is)$/.test(word)
  const term = isPlural ? word.replace(/ies$/, 'y').replace(/s$/, '') : word
  return COMMON.has(term) ? null : term
}

/** The words of a text as an index keeps them, in order. */
export const indexTerms = (text: string): string[] =>
  wordsOf(text)
    .map(indexTerm)
    .filter((term) => term !== null)
