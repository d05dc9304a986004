import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'

/** What a form says about a draft to start. An empty `noticeId` is no notice, an empty `frame` whatever suits. */
export const newDraftSchema = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Give the draft a title.')
    .max(LIMITS.titleChars, `A title has at most ${LIMITS.titleChars} characters.`),
  noticeId: z.union([z.literal(''), z.uuid()]).transform((id) => (id === '' ? null : id)),
  frame: z.string().transform((id) => (id === '' ? undefined : id)),
})

/** What a form says about a letter to import. Without `changes` a letter with tracked changes is only looked at. */
export const importInputSchema = newDraftSchema.omit({ frame: true }).extend({
  changes: z.enum(['accept', 'reject']).nullable().default(null),
})
