import { z } from 'zod'
import type { AnsweredFinding } from '../preflight/finding-override.ts'

export const FILING_KINDS = ['original', 'supplement', 'correction'] as const
export type FilingKind = (typeof FILING_KINDS)[number]

export const FILED_FILE_ROLES = [
  'letter',
  'working-text',
  'cover-text',
  'exhibit',
  'form-sheet',
  'checklist',
  'manifest',
  'package',
  'receipt',
] as const
export type FiledFileRole = (typeof FILED_FILE_ROLES)[number]

/** What an agency publishes. The rest tells of the people who file, and is for members of the workspace. */
const OPEN_ROLES: readonly FiledFileRole[] = ['letter', 'working-text', 'cover-text', 'exhibit']
export const isForAllReaders = (role: FiledFileRole) => OPEN_ROLES.includes(role)

/** One file of a filing as it was sent. */
export type FiledFile = {
  id: string
  role: FiledFileRole
  name: string
  mediaType: string
  /** In bytes. */
  size: number
  /** SHA-256 in hexadecimal. */
  sha256: string
}

/** What a list says of a filing. */
export type FilingSummary = {
  id: string
  kind: FilingKind
  /** Id of the filing profile it went by. */
  profile: string
  filedAt: Date
  trackingNumber: string
}

/** Something that was added to a filing after it was recorded, as a sentence. */
export type FilingAddition = { at: Date; by: string | null; words: string }

/** What was sent to an agency: when, how, by whom, and its exact files. */
export type FilingRecord = FilingSummary & {
  draftId: string
  /** The filing it supplements or corrects. */
  earlier: FilingSummary | null
  /** What supplements or corrects it, the oldest first. */
  later: FilingSummary[]
  method: string
  filedByName: string
  remark: string
  coverText: string
  answered: AnsweredFinding[]
  recordedAt: Date
  recordedByName: string | null
  /** In the order they were filed; receipts last. */
  files: FiledFile[]
  additions: FilingAddition[]
}

/** The files made for the next filing of a draft, as they were downloaded. */
export type PreparedRecord = {
  /** Names this very making of them. */
  madeId: string
  profile: string
  madeAt: Date
  madeByName: string | null
  pages: number | null
  coverText: string
  warnings: string[]
  answered: AnsweredFinding[]
  files: FiledFile[]
  /** Whether the letter has changed since. */
  isOutdated: boolean
}

/** What somebody says of a filing when they record it. */
export const filingInputSchema = z
  .object({
    kind: z.enum(FILING_KINDS),
    earlierId: z.string().nullable(),
    method: z.string().trim().min(1, 'Say how it was filed.').max(120),
    filedAt: z.coerce.date('Say when it was filed.'),
    filedByName: z.string().trim().min(1, 'Say who filed it.').max(120),
    trackingNumber: z.string().trim().max(120),
    remark: z.string().trim().max(2_000),
  })
  .refine(({ kind, earlierId }) => (kind === 'original') === (earlierId === null), {
    path: ['earlierId'],
    message: 'Choose the filing that this one supplements or corrects.',
  })
export type FilingInput = z.infer<typeof filingInputSchema>

/** What may be added to a filing once it is recorded. */
export const filingAdditionSchema = z.object({
  trackingNumber: z.string().trim().max(120),
  remark: z.string().trim().max(2_000),
})
