import { readFileSync } from 'node:fs'
import { DOMParser as DocParser, type Node } from '@tiptap/pm/model'
import { cleanPaste } from '#components/editor/paste/clean-paste.ts'
import { draftSchema } from '#domain/draft/schema.ts'

/** What a paste puts into a letter. */
export function pastedDoc(html: string): Node {
  const { body } = new DOMParser().parseFromString(cleanPaste(html).html, 'text/html')
  const doc = DocParser.fromSchema(draftSchema).parse(body)
  doc.check()
  return doc
}

export const clipboardFile = (name: string) =>
  readFileSync(new URL(name, `file://${import.meta.dirname}/`), 'utf8')

/** A node as a short line: `heading(Interest)`, `bulletList(listItem(paragraph(One)))`. */
export function sketch(node: Node): string {
  if (node.isText) {
    const marks = node.marks.map((mark) => mark.type.name).join('+')
    return marks ? `${marks}[${node.text}]` : (node.text ?? '')
  }
  return `${node.type.name}(${node.children.map(sketch).join('')})`
}
