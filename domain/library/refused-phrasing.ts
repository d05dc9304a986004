import { z } from 'zod'

/** Words no argument may use, from `templates/refused-phrasings.yml`, and why they would embarrass the writer. */
export const refusedPhrasingSchema = z.strictObject({
  phrase: z.string().min(3),
  why: z.string().min(1),
  instead: z.string().min(1),
})
export type RefusedPhrasing = z.infer<typeof refusedPhrasingSchema>

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')

/** The refused phrasings a text uses, whatever its capitals, line breaks and apostrophes. */
export const findRefused = (text: string, refused: RefusedPhrasing[]): RefusedPhrasing[] =>
  refused.filter(({ phrase }) => plain(text).includes(plain(phrase)))
