import { z } from 'zod'
import { LETTER_PARTS } from '../nodes/letter-part.ts'

/** What a letter cannot be filed without, besides its body: a conventional part, or one of the two set sections. */
export const REQUIRABLE = [...LETTER_PARTS, 'interest', 'conclusion'] as const
export type Requirable = (typeof REQUIRABLE)[number]

/** A section a letter of this kind has always, only when the writer wants it, or never. */
const needSchema = z.enum(['always', 'optional', 'never'])

/**
 * A kind of letter, as data in `templates/letters/<id>.yml`; the file name is the id. Its sentences may hold
 * `{organisation}`, `{notice}`, `{agency}`, `{citation}` and `{members}`, which are filled in, and conditions such as
 * `{{#if support}}…{{else}}…{{/if}}`.
 */
export const letterFrameSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Whether this kind of letter answers a notice. */
  needsNotice: z.boolean(),
  /** The kinds of notice it suits best; see `chooseFrame`. */
  suits: z.array(z.enum(['rfi', 'rfc', 'anprm', 'nprm', 'consultation', 'other'])).default([]),
  /** A person writes "I am", an organisation is named. */
  voice: z.enum(['organisation', 'person']).default('organisation'),
  /** Whether several organisations sign. */
  isJoint: z.boolean().default(false),
  salutation: z.string(),
  /** The sentence that opens the letter. */
  opening: z.string(),
  /** Stands over who writes and why; without it, those words follow the opening. */
  interestHeading: z.string().optional(),
  summary: needSchema.default('optional'),
  summaryHeading: z.string().default('Executive summary'),
  contents: needSchema.default('optional'),
  contentsHeading: z.string().default('Contents'),
  /** `question` gives each answered question a section; `theme` one section an argument. The writer may change it. */
  organisedBy: z.enum(['question', 'theme']),
  /** The form an argument is first picked in. */
  form: z.enum(['short', 'standard', 'long']).default('standard'),
  conclusionHeading: z.string().optional(),
  conclusion: z.string(),
  closing: z.string(),
  /** What the letter must still have when it is filed. */
  required: z.array(z.enum(REQUIRABLE)),
})
export type LetterFrame = z.infer<typeof letterFrameSchema>
export type Organisation = LetterFrame['organisedBy']
