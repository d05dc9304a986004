import { z } from 'zod'
import { intakeProgressSchema } from '#domain/notice/intake-progress.ts'
import { docJsonSchema } from '../doc.ts'
import { letterImportSchema } from './import-report.ts'

const failed = z.object({ step: z.literal('failed'), message: z.string() })

/** A file whose tracked changes are still to be taken or turned down before it can become a draft. */
const undecidedSchema = z.object({
  step: z.literal('undecided'),
  changes: letterImportSchema.shape.report.shape.changes,
  comments: z.int(),
})
export type Undecided = z.infer<typeof undecidedSchema>

/** What the server streams while it makes a draft of a letter: one JSON object a line. */
export const newDraftLineSchema = z.union([
  intakeProgressSchema,
  failed,
  undecidedSchema,
  z.object({ step: z.literal('done'), href: z.string() }),
])
export type NewDraftLine = z.infer<typeof newDraftLineSchema>

/** An edited copy of a draft, read and ready to be compared. */
const editedCopySchema = z.object({
  fileName: z.string(),
  /** The copy with all its tracked changes taken, and with all turned down; the same where it has none. */
  accepted: docJsonSchema,
  rejected: docJsonSchema,
  /** The letter as it was when this copy was made; null when nobody knows. */
  base: docJsonSchema.nullable(),
  /** Whether it says that it is a copy, and not of this draft as far as anybody knows. */
  isOfAnother: z.boolean(),
  import: letterImportSchema,
})
export type EditedCopy = z.infer<typeof editedCopySchema>

/** What the server streams while it reads an edited copy. */
export const editedCopyLineSchema = z.union([
  intakeProgressSchema,
  failed,
  z.object({ step: z.literal('done'), copy: editedCopySchema }),
])
export type EditedCopyLine = z.infer<typeof editedCopyLineSchema>
