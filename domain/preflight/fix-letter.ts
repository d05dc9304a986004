import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Fix } from './finding.ts'

/** A fix that changes the letter's words, rather than a setting or the title. */
export type LetterFix = Exclude<Fix, { kind: 'setting' } | { kind: 'title' }>

export const isLetterFix = (fix: Fix): fix is Fix & LetterFix =>
  fix.kind !== 'setting' && fix.kind !== 'title'

/** Makes the change of a fix whose positions are those of `tr.doc`; false when what it changes is not there. */
export function fixLetter(tr: Transaction, fix: LetterFix): boolean {
  if (fix.kind === 'replace') {
    const marks = tr.doc.resolve(fix.from).marksAcross(tr.doc.resolve(fix.to)) ?? []
    tr.replaceWith(fix.from, fix.to, tr.doc.type.schema.text(fix.text, marks))
  } else if (fix.kind === 'remove') {
    tr.delete(fix.from, fix.to)
  } else if (fix.kind === 'heading-level') {
    if (tr.doc.nodeAt(fix.pos)?.type.name !== 'heading') return false
    tr.setNodeAttribute(fix.pos, 'level', fix.level)
  } else {
    const { schema } = tr.doc.type
    const paragraph = schema.nodes.paragraph?.create(null, schema.text(fix.text))
    if (paragraph) tr.insert(placeBefore(tr.doc, fix.before), paragraph)
  }
  return tr.docChanged
}

/**
 * Where a line goes that stands before a part of the letter: at the end of the reference block, when that comes right
 * before it. Without such a part, a line before the salutation opens the letter and one before the closing ends it.
 */
function placeBefore(doc: Node, part: 'salutation' | 'closing'): number {
  let found = part === 'salutation' ? 0 : doc.content.size
  let before: Node | null = null
  doc.forEach((block, pos, index) => {
    if (block.type.name !== 'letterPart' || block.attrs.part !== part) return
    found = pos
    before = index > 0 ? doc.child(index - 1) : null
  })
  return isReference(before) ? found - 1 : found
}

const isReference = (block: Node | null) =>
  block?.type.name === 'letterPart' && block.attrs.part === 'reference'
