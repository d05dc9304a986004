import type { Node } from '@tiptap/pm/model'
import { type FieldPlace, openFieldsIn } from './read-doc.ts'

type Values = Readonly<Record<string, string>>

/** The next blank to fill after a position, starting over at the top; null when none is open. */
export function nextOpenField(doc: Node, from: number, values: Values): FieldPlace | null {
  const open = openFieldsIn(doc, values)
  return open.find(({ pos }) => pos > from) ?? open[0] ?? null
}

/** The blank to fill before a position, starting over at the end; null when none is open. */
export function previousOpenField(doc: Node, from: number, values: Values): FieldPlace | null {
  const open = openFieldsIn(doc, values)
  return open.findLast(({ pos }) => pos < from) ?? open.at(-1) ?? null
}
