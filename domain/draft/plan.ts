import { z } from 'zod'
import { ARGUMENT_FORMS, type Passage } from '#domain/library/argument.ts'
import { POSITIONS } from '#domain/library/conditions.ts'
import { LIMITS } from '#domain/limits.ts'

/** One argument picked for a draft: the form of its words, and the questions it will answer. */
export const planItemSchema = z.object({
  argumentId: z.string(),
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
  /** Whether the body follows the agency's questions or its own themes; the letter frame's way unless chosen. */
  organisedBy: z.enum(['question', 'theme']).optional(),
  withSummary: z.boolean().optional(),
  withContents: z.boolean().optional(),
  /** Where the letter stands to the proposal, once somebody has said so. */
  position: z.enum(POSITIONS).nullish(),
})
export type DraftPlan = z.infer<typeof draftPlanSchema>

/** The passages of its argument that an item brings into the letter, in order. */
export const passagesOfItem = ({ form, withCounter, withReply }: PlanItem): Passage[] => [
  form,
  ...(withCounter ? (['counter'] as const) : []),
  ...(withReply ? (['reply'] as const) : []),
]

export const EMPTY_PLAN: DraftPlan = { questionIds: [], items: [] }
