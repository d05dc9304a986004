import { Node } from '@tiptap/pm/model'
import { z } from 'zod'
import { draftSchema } from './schema.ts'

/** A doc as plain JSON, the shape stored and sent between floors. */
export type DocJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocJson[]
  text?: string
  marks?: MarkJson[]
}
export type MarkJson = { type: string; attrs?: Record<string, unknown> }

export const markJsonSchema = z.object({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
})

/** The shape alone; whether it fits the schema of letters is `parseDoc`'s to say. */
export const docJsonSchema: z.ZodType<DocJson> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(docJsonSchema).optional(),
    text: z.string().optional(),
    marks: z.array(markJsonSchema).optional(),
  }),
) as z.ZodType<DocJson>

/** Reads stored or foreign JSON as a doc. Throws `RangeError` naming the node that does not fit the schema. */
export function parseDoc(json: unknown): Node {
  const doc = Node.fromJSON(draftSchema, json)
  doc.check()
  return doc
}
