import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'

/** Whose letter it is: one the team filed before, or one that a campaign hands out. */
export const PAST_LETTER_KINDS = ['own', 'campaign'] as const
export type PastLetterKind = (typeof PAST_LETTER_KINDS)[number]

/** A letter from elsewhere as somebody gives it in. */
export const pastLetterSchema = z.object({
  title: z.string().trim().min(1, 'Give it a name to know it by.').max(LIMITS.titleChars),
  kind: z.enum(PAST_LETTER_KINDS),
  text: z
    .string()
    .trim()
    .min(LIMITS.heldTextMin, 'Paste the whole letter: this is too short to compare with.')
    .max(
      LIMITS.heldTextChars,
      `A letter can have ${LIMITS.heldTextChars.toLocaleString('en')} characters at most.`,
    ),
})
export type PastLetterInput = z.infer<typeof pastLetterSchema>

/** A letter that drafts are compared with, without its words. */
export type PastLetterSummary = {
  id: string
  title: string
  kind: PastLetterKind
  words: number
  addedAt: Date
}
