import { Node } from '@tiptap/pm/model'
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

/** Reads stored or foreign JSON as a doc. Throws `RangeError` naming the node that does not fit the schema. */
export function parseDoc(json: unknown): Node {
  const doc = Node.fromJSON(draftSchema, json)
  doc.check()
  return doc
}
