import { z } from 'zod'

export const STANCES = ['pro', 'con', 'neutral', 'concession'] as const

/** The kinds of question an argument can answer; their words live in `templates/topics.yml`. */
export const QUESTION_TYPES = [
  'DEF',
  'BEN',
  'RISK',
  'COMP',
  'LIAB',
  'REG',
  'THRESH',
  'SAFE',
  'DATA',
  'IP',
  'EXPORT',
  'INTL',
  'ALT',
  'PREEMPT',
  'GOV',
  'RES',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

export const ARGUMENT_FORMS = ['short', 'standard', 'long'] as const
export type ArgumentForm = (typeof ARGUMENT_FORMS)[number]

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)

/** The front matter of `templates/arguments/<topic>/<id>.md`. The file name is the id, the folder the topic. */
export const argumentFrontMatterSchema = z.strictObject({
  title: z.string().min(1),
  stance: z.enum(STANCES),
  claim: z.string().min(1),
  answers: z.array(z.enum(QUESTION_TYPES)).min(1),
  jurisdictions: z.array(z.enum(['us', 'us-states', 'eu', 'uk', 'any'])).min(1),
  keywords: z.array(z.string()).default([]),
  related: z.array(idSchema).default([]),
  pullsAgainst: z.array(idSchema).default([]),
  fields: z.array(idSchema).default([]),
})

/**
 * One item of the library. Bodies are Markdown with two additions: `{{field-id}}` is a blank, and
 * `[@fact-id; @other-fact]` is a footnote citing those facts' sources.
 */
export const argumentSchema = argumentFrontMatterSchema.extend({
  id: idSchema,
  topic: idSchema,
  /** Changes whenever the file's words change: a short hash of the file. */
  revision: z.string(),
  forms: z.object({ short: z.string(), standard: z.string(), long: z.string().optional() }),
  counter: z.string(),
  reply: z.string(),
  /** What only the commenter can supply. */
  commenterAdds: z.string(),
})
export type Argument = z.infer<typeof argumentSchema>
