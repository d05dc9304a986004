/** What the law on paperwork has every notice ask about a collection of information, in whatever words. */
const POINTS = [
  /\bnecessary for the (?:proper )?performance\b|\bpractical utility\b|\b(?:collections?|information)\b[^.;]{0,40}\b(?:is|are) necessary\b/iu,
  /\b(?:accuracy|estimates?) of\b[^.;]{0,60}\b(?:burdens?|estimates?|assumptions)\b/iu,
  /\b(?:quality|utility|clarity)\b[^.;]{0,40}\binformation\b/iu,
  /\b(?:minimi[sz]|reduc)\w+\b[^.;]{0,40}\bburdens?\b/iu,
]

/** True of the items of one list when at least half of them, and no fewer than two, are points of a burden review. */
export function isBurdenReview(items: string[]): boolean {
  const points = items.filter((text) => POINTS.some((point) => point.test(text.slice(0, 1_000)))).length
  return points >= 2 && points * 2 >= items.length
}
