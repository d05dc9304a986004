import { z } from 'zod'

/** Words no argument may use, from `templates/refused-phrasings.yml`, and why they would embarrass the writer. */
export const refusedPhrasingSchema = z.strictObject({
  phrase: z.string().min(3),
  why: z.string().min(1),
  instead: z.string().min(1),
})
export type RefusedPhrasing = z.infer<typeof refusedPhrasingSchema>

const patterns = new WeakMap<RefusedPhrasing, RegExp>()

/** Finds a phrasing in a text as whole words, whatever its capitals, line breaks and apostrophes. */
export function refusedPattern(phrasing: RefusedPhrasing): RegExp {
  const known = patterns.get(phrasing)
  if (known) return known
  const source = phrasing.phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['\u2018\u2019]/g, "['\u2018\u2019]")
    .replace(/\s+/g, '\\s+')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')
  patterns.set(phrasing, pattern)
  return pattern
}

/** The refused phrasings a text uses. */
export const findRefused = (text: string, refused: readonly RefusedPhrasing[]): RefusedPhrasing[] =>
  refused.filter((phrasing) => text.search(refusedPattern(phrasing)) >= 0)
