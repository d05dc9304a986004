import { z } from 'zod'

/** The order of a letter's parts, as data in `templates/letters/<id>.yml`; the file name is the id. */
export const letterFrameSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Whether this kind of letter answers a notice. */
  needsNotice: z.boolean(),
  salutation: z.string(),
  /** The sentence that opens the letter; `{organisation}`, `{notice}`, `{agency}` and `{citation}` are filled in. */
  opening: z.string(),
  interestHeading: z.string(),
  /** `question` gives each answered question a section; `theme` one section an argument. */
  organisedBy: z.enum(['question', 'theme']),
  conclusionHeading: z.string(),
  conclusion: z.string(),
  closing: z.string(),
})
export type LetterFrame = z.infer<typeof letterFrameSchema>
