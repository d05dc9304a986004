import { z } from 'zod'

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

/** What was sent to an agency: when, how, by whom, and its exact files. */
export type FilingRecord = {
  id: string
  draftId: string
  kind: FilingKind
  earlierId: string | null
  profile: string
  method: string
  filedAt: Date
  filedByName: string
  trackingNumber: string
  remark: string
  coverText: string
  files: FiledFile[]
}

/** What somebody says of a filing when they record it. */
export const filingInputSchema = z.object({
  kind: z.enum(FILING_KINDS),
  earlierId: z.string().nullable(),
  profile: z.string(),
  method: z.string().trim().min(1, 'Say how it was filed.').max(120),
  filedAt: z.coerce.date(),
  filedByName: z.string().trim().min(1, 'Say who filed it.').max(120),
  trackingNumber: z.string().trim().max(120),
  remark: z.string().trim().max(2_000),
})
export type FilingInput = z.infer<typeof filingInputSchema>
