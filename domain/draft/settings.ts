import { z } from 'zod'
import { CITATION_LANGUAGE_IDS, CITATION_STYLE_IDS } from '#domain/evidence/citing/citation-style.ts'
import { QUESTION_LABEL_STYLE_IDS } from './coverage/question-label-style.ts'
import { HEADING_NUMBERS } from './numbers/heading-numbers.ts'

const LETTERHEADS = ['both', 'logo', 'text'] as const

/** How one draft is set and cited; lives in the ydoc's `settings` map. */
export const draftSettingsSchema = z.object({
  paper: z.enum(['us-letter', 'a4']).catch('us-letter').default('us-letter'),
  face: z.enum(['tinos', 'source-serif']).catch('tinos').default('tinos'),
  fontSize: z.int().min(10).max(14).catch(12).default(12),
  citationStyle: z.enum(CITATION_STYLE_IDS).catch('bluebook').default('bluebook'),
  questionLabels: z.enum(QUESTION_LABEL_STYLE_IDS).catch('question').default('question'),
  headingNumbers: z.enum(HEADING_NUMBERS).catch('none').default('none'),
  /** What stands at the head of the first page: the profile's logo, the organisation's name and address, or both. */
  letterhead: z.enum(LETTERHEADS).catch('both').default('both'),
  language: z.enum(CITATION_LANGUAGE_IDS).catch('en-US').default('en-US'),
})
export type DraftSettings = z.infer<typeof draftSettingsSchema>
