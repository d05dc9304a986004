import { z } from 'zod'
import { docJsonSchema } from '../doc.ts'

/**
 * What a Word working copy carries beside its words, so that it can come back: in a custom XML part of namespace
 * `CARRIED_NAMESPACE`, as the JSON text of its one element. Every block of the draft's top level that was set stands
 * between the ends of a hidden bookmark `_rj_b<index>`, which begins in its first paragraph and ends in its last; every
 * stand-in is a content control tagged `rj:i<number>` within a bookmark `_rj_i<number>`; lists that the letter makes of
 * itself are content controls tagged `rj:b<index>`, and what export adds on its own is one tagged `rj:made`.
 *
 * LibreOffice drops content controls and keeps bookmarks, and writes one that spans paragraphs or cells as several of
 * the same name: what a bookmark stands for reaches from the first to the last of its name. A file made for filing
 * carries nothing of this.
 */
export const CARRIED_NAMESPACE = 'urn:rejoinder:carried-letter'
export const CARRIED_VERSION = 1

export const carriedLetterSchema = z.object({
  version: z.literal(CARRIED_VERSION),
  /** The `ExportedCopy` it was made as. */
  copyId: z.string().nullable(),
  /** The draft's own blocks, in order, each with the print of what was set of it (`block-print.ts`). */
  blocks: z.array(
    z.object({
      node: docJsonSchema,
      print: z.string(),
      /**
       * For what holds others, as a list or table: its print line by line, each with the way to the node inside that it
       * was set of. Files of the first kind have none.
       */
      lines: z.array(z.object({ at: z.array(z.int().nonnegative()), print: z.string() })).default([]),
    }),
  ),
  /** The inline nodes behind the stand-ins, by number, each with the words it was set in. */
  inlines: z.array(z.object({ node: docJsonSchema, words: z.string() })),
})
export type CarriedLetter = z.infer<typeof carriedLetterSchema>
export type CarriedBlock = CarriedLetter['blocks'][number]
