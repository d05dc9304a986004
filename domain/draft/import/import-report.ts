import { z } from 'zod'
import { reviewCommentSchema } from '../review/review-comment.ts'

/** What came with a letter from a file and is not in the draft, for the team to read later. */
export const importReportSchema = z.object({
  /** The comments in the file's margin, each with the words it is about. */
  comments: z.array(reviewCommentSchema.extend({ quote: z.string() })),
  /** How many tracked changes of each kind the file had. */
  changes: z.object({
    insertions: z.int(),
    deletions: z.int(),
    moves: z.int(),
    formats: z.int(),
  }),
  /** What was done with them; null where there were none, or each was decided in the editor. */
  taken: z.enum(['accept', 'reject']).nullable(),
  /** What could not be kept as it was, and where: sentences for the writer. */
  warnings: z.array(z.string()),
  /** SHA-256 of the file, by which one that is read again is known; null for those read before it was kept. */
  sha256: z.string().nullable().default(null),
})
export type ImportReport = z.infer<typeof importReportSchema>

export const countChanges = ({ insertions, deletions, moves, formats }: ImportReport['changes']): number =>
  insertions + deletions + moves + formats

/** A letter that was brought in: from which file, when, by whom, and what came with it. */
export const letterImportSchema = z.object({
  id: z.string(),
  kind: z.enum(['new-draft', 'edited-copy']),
  fileName: z.string(),
  report: importReportSchema,
  /** The name of who brought it; null once the account is gone. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
})
export type LetterImport = z.infer<typeof letterImportSchema>
