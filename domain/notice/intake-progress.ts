import { z } from 'zod'
import { noticeChoiceSchema } from './lookup/from-regulations-gov.ts'

/** Where the reading of a notice stands. `site` is as it stands in a sentence; pages are counted from 1. */
export const intakeProgressSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('fetching'), site: z.string() }),
  z.object({ step: z.literal('waiting') }),
  z.object({ step: z.literal('pages'), page: z.int().min(0), of: z.int().min(1) }),
  z.object({ step: z.literal('reading') }),
])
export type IntakeProgress = z.infer<typeof intakeProgressSchema>

/**
 * What the server streams while it takes in a notice: one JSON object a line, the last of which is the failure, the
 * new notice's id, or the documents of a docket to choose from.
 */
export const intakeLineSchema = z.union([
  intakeProgressSchema,
  z.object({ step: z.literal('failed'), message: z.string() }),
  z.object({ step: z.literal('done'), id: z.string() }),
  z.object({ step: z.literal('several'), documents: z.array(noticeChoiceSchema) }),
])
export type IntakeLine = z.infer<typeof intakeLineSchema>
