import { z } from 'zod'
import { CITATION_LANGUAGE_IDS, CITATION_STYLE_IDS } from '#domain/evidence/citation-style.ts'
import { QUESTION_LABEL_STYLE_IDS } from './question-label-style.ts'

/** How one draft is set and cited; lives in the ydoc's `settings` map. */
export const draftSettingsSchema = z.object({
  paper: z.enum(['us-letter', 'a4']).catch('us-letter').default('us-letter'),
  face: z.enum(['tinos', 'source-serif']).catch('tinos').default('tinos'),
  fontSize: z.int().min(10).max(14).catch(12).default(12),
  citationStyle: z.enum(CITATION_STYLE_IDS).catch('bluebook').default('bluebook'),
  questionLabels: z.enum(QUESTION_LABEL_STYLE_IDS).catch('question').default('question'),
  language: z.enum(CITATION_LANGUAGE_IDS).catch('en-US').default('en-US'),
})
export type DraftSettings = z.infer<typeof draftSettingsSchema>
