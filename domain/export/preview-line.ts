import { z } from 'zod'

/** What is wanted of a letter: its pages as a PDF, or only how many there are. */
export const previewWantSchema = z.enum(['file', 'pages'])
export type PreviewWant = z.infer<typeof previewWantSchema>

/** What the server says of a letter's pages, as one line of JSON; `length` bytes of PDF follow it. */
export const previewLineSchema = z.object({
  pages: z.int().positive(),
  /** Names the PDF; null where none was wanted. */
  fingerprint: z.string().nullable(),
  /** 0 where the PDF was not wanted, or is the one that whoever asks has already. */
  length: z.int().min(0),
  warnings: z.array(z.string()),
  openBlanks: z.array(z.string()),
})
export type PreviewLine = z.infer<typeof previewLineSchema>
