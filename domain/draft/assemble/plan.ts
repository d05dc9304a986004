import { z } from 'zod'
import { ARGUMENT_FORMS, type Passage } from '#domain/library/argument.ts'
import { POSITIONS } from '#domain/library/conditions.ts'
import { LIMITS } from '#domain/limits.ts'
import { QUESTION_LABEL_STYLE_IDS } from '../coverage/question-label-style.ts'

/** One argument picked for a draft: the form of its words, and the questions it will answer. */
const planItemSchema = z.object({
  argumentId: z.string(),
  /** What it was called, and the revision that was read, when it was picked; plans of before know neither. */
  title: z.string().optional(),
  revision: z.string().optional(),
  form: z.enum(ARGUMENT_FORMS),
  questionIds: z.array(z.string()),
  /** Whether the letter also states the case against the argument, and answers it. */
  withCounter: z.boolean().optional(),
  withReply: z.boolean().optional(),
})
export type PlanItem = z.infer<typeof planItemSchema>

/** What a team picked before assembling: the questions to answer, and the arguments in their order. */
export const draftPlanSchema = z.object({
  questionIds: z.array(z.string()).max(LIMITS.questionsPerNotice),
  items: z.array(planItemSchema).max(LIMITS.argumentsPerDraft, 'A letter holds 60 arguments at most.'),
  /** The kind of letter, once somebody chose another than the draft was started with. */
  frame: z.string().optional(),
  /** Whether the body follows the agency's questions or its own themes; the letter frame's way unless chosen. */
  organisedBy: z.enum(['question', 'theme']).optional(),
  /** How the letter prints the labels of the agency's questions. */
  questionLabels: z.enum(QUESTION_LABEL_STYLE_IDS).optional(),
  withSummary: z.boolean().optional(),
  withContents: z.boolean().optional(),
  /** Where the letter stands to the proposal, once somebody has said so. */
  position: z.enum(POSITIONS).nullish(),
  /** Field id → the words for that blank, asked once for the whole letter. */
  fields: z
    .record(z.string().max(LIMITS.nameChars), z.string().max(LIMITS.fieldChars))
    .refine(
      (fields) => Object.keys(fields).length <= LIMITS.fieldsPerPlan,
      'A letter has fewer blanks than this.',
    )
    .optional(),
})
export type DraftPlan = z.infer<typeof draftPlanSchema>

/** The passages of its argument that an item brings into the letter, in order. */
export const passagesOfItem = ({ form, withCounter, withReply }: PlanItem): Passage[] => [
  form,
  ...(withCounter ? (['counter'] as const) : []),
  ...(withReply ? (['reply'] as const) : []),
]

export const EMPTY_PLAN: DraftPlan = { questionIds: [], items: [] }
