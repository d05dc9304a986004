/** Characters looked at, from the middle of the text, and the fewest letters and words that tell anything. */
const SAMPLE = 20_000
const FEWEST_LETTERS = 300
const FEWEST_WORDS = 100
/** Languages in Latin letters write well over a third of them as vowels; words in another code do not. */
const LEAST_VOWELS = 0.25

/**
 * True of words that a file gives out in a code of its own, as some PDFs do whose letters only look right on
 * paper: signs without meaning, or letters among which vowels are too rare for any language.
 */
export function isGibberish(text: string): boolean {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2))
  const sample = text.slice(from, from + SAMPLE)
  const words = sample.split(/\s+/u).filter((word) => /[\p{L}\p{Co}\p{Cn}\ufffd]/u.test(word))
  const strange = words.filter((word) => /[\p{Co}\p{Cn}\ufffd]/u.test(word.slice(1)))
  if (words.length >= FEWEST_WORDS && strange.length > words.length / 2) return true
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const vowels = sample.normalize('NFD').match(/[aeiouyæœøı]/giu)?.length ?? 0
  return latin >= FEWEST_LETTERS && vowels < latin * LEAST_VOWELS
}
