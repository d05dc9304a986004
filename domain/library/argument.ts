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

/** What of an argument can stand in a letter: a form of its words, the case against it, or the reply to that. */
export const PASSAGES = [...ARGUMENT_FORMS, 'counter', 'reply'] as const
export type Passage = (typeof PASSAGES)[number]

export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)

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
  /** Words of the team's own to find it by. */
  tags: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
  /** The argument, at its revision, that this one was made from. */
  adaptedFrom: z.strictObject({ id: idSchema, revision: z.string().min(1) }).optional(),
})

/**
 * One item of the library. Bodies are Markdown with additions: `{{field-id}}` is a blank, `[@fact-id; @other-fact]`
 * a footnote citing those facts' sources; `conditions.ts` tells how words vary by who speaks, and
 * `{{#concession}}…{{/concession}}` marks what is conceded to the other side.
 */
export const argumentSchema = argumentFrontMatterSchema.extend({
  id: idSchema,
  topic: idSchema,
  /** Changes whenever the file's words change: a short hash of the file. */
  revision: z.string(),
  /** Whose it is: built in, or the team's own. */
  shelf: z.enum(['built-in', 'team']).default('built-in'),
  forms: z.object({ short: z.string(), standard: z.string(), long: z.string().optional() }),
  counter: z.string(),
  reply: z.string(),
  /** What only the commenter can supply. */
  commenterAdds: z.string(),
})
export type Argument = z.infer<typeof argumentSchema>

/** The Markdown of a passage; an argument without the wanted form gives its standard one. */
export const passageText = (argument: Argument, passage: Passage): string =>
  passage === 'counter' || passage === 'reply'
    ? argument[passage]
    : (argument.forms[passage] ?? argument.forms.standard)

/** The passages an argument has. */
export const passagesOf = (argument: Argument): Passage[] =>
  PASSAGES.filter((passage) => passage !== 'long' || argument.forms.long !== undefined)
