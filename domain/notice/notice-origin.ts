import { z } from 'zod'

/** Where a notice's text came from. `url` is where it was fetched, or where a reader finds it; times are ISO 8601. */
export const noticeOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), fileName: z.string() }),
  z.object({ kind: z.literal('paste') }),
  z.object({
    kind: z.literal('federal-register'),
    documentNumber: z.string(),
    url: z.url(),
    fetchedAt: z.iso.datetime(),
  }),
  z.object({
    kind: z.literal('regulations-gov'),
    documentId: z.string(),
    docketId: z.string(),
    url: z.url(),
    fetchedAt: z.iso.datetime(),
  }),
])
export type NoticeOrigin = z.infer<typeof noticeOriginSchema>
