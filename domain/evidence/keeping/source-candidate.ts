import { z } from 'zod'
import { LIMITS } from '#domain/limits.ts'

/** The kinds of work a team can add, by their CSL names. */
export const SOURCE_TYPES = [
  'article-journal',
  'report',
  'webpage',
  'book',
  'chapter',
  'paper-conference',
  'article',
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'legislation',
  'bill',
  'regulation',
  'legal_case',
  'hearing',
  'thesis',
  'patent',
  'standard',
  'dataset',
  'software',
  'entry-encyclopedia',
  'speech',
  'interview',
  'personal_communication',
  'manuscript',
  'motion_picture',
  'document',
] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

const text = z.string().trim().min(1).max(LIMITS.sourceTextChars, 'Shorten this.').optional()
const namePart = z
  .string()
  .trim()
  .min(1)
  .max(LIMITS.nameChars * 2)
  .optional()

/** A person (`family`, `given`, `suffix`) or a body (`literal`). */
const sourceNameSchema = z
  .strictObject({ family: namePart, given: namePart, suffix: namePart, literal: namePart })
  .refine((name) => name.family ?? name.given ?? name.literal, 'A name needs words.')
export type SourceName = z.infer<typeof sourceNameSchema>
const names = z.array(sourceNameSchema).min(1).max(LIMITS.namesPerSource).optional()

/** A day, month or year, or a span of two: `[[2024, 3, 1]]`. */
const sourceDateSchema = z.strictObject({
  'date-parts': z
    .array(z.array(z.int().min(-9999).max(9999)).min(1).max(3))
    .min(1)
    .max(2),
})
export type SourceDate = z.infer<typeof sourceDateSchema>

/** The address of a page on the web; nothing else can be followed safely. */
const webAddressSchema = z
  .string()
  .max(LIMITS.sourceTextChars)
  .regex(/^https?:\/\/[^\s]+$/i, 'A web address begins with https:// or http://.')

/** The keys of a source that hold words. */
export const SOURCE_TEXTS = [
  'title-short',
  'container-title',
  'collection-title',
  'event-title',
  'publisher',
  'publisher-place',
  'authority',
  'volume',
  'issue',
  'number',
  'page',
  'section',
  'chapter-number',
  'edition',
  'version',
  'genre',
  'medium',
  'language',
  'ISBN',
  'ISSN',
] as const
export type SourceText = (typeof SOURCE_TEXTS)[number]

/** A work as it was read or typed, before a team keeps it: CSL-JSON of known keys only, every value plain. */
export const sourceCandidateSchema = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  title: z.string().trim().min(1, 'Give its title.').max(LIMITS.sourceTextChars, 'Shorten the title.'),
  author: names,
  editor: names,
  translator: names,
  issued: sourceDateSchema.optional(),
  accessed: sourceDateSchema.optional(),
  'title-short': text,
  'container-title': text,
  'collection-title': text,
  'event-title': text,
  publisher: text,
  'publisher-place': text,
  authority: text,
  volume: text,
  issue: text,
  number: text,
  page: text,
  section: text,
  'chapter-number': text,
  edition: text,
  version: text,
  genre: text,
  medium: text,
  language: text,
  ISBN: text,
  ISSN: text,
  DOI: z
    .string()
    .max(LIMITS.sourceTextChars)
    .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI begins with 10. and a number, for example 10.1000/182.')
    .optional(),
  URL: webAddressSchema.optional(),
})
export type SourceCandidate = z.infer<typeof sourceCandidateSchema>
