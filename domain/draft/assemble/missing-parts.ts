import type { Node } from '@tiptap/pm/model'
import type { LetterFrame, Requirable } from './letter-frame.ts'

/**
 * What a letter of its kind cannot be filed without and has lost: a conventional part that is gone or empty, or a set
 * section whose heading nobody can find any more. In the order the frame names them.
 */
export function missingParts(doc: Node, frame: LetterFrame): Requirable[] {
  const present = new Set<string>()
  doc.forEach((block) => {
    if (block.type.name === 'letterPart' && hasContent(block)) present.add(String(block.attrs.part))
    if (block.type.name !== 'heading') return
    if (isHeading(block, frame.interestHeading)) present.add('interest')
    if (isHeading(block, frame.conclusionHeading)) present.add('conclusion')
  })
  // A kind of letter that gives a section no heading cannot miss it.
  if (frame.interestHeading === undefined) present.add('interest')
  if (frame.conclusionHeading === undefined) present.add('conclusion')
  return frame.required.filter((part) => !present.has(part))
}

const hasContent = (part: Node): boolean => part.children.some((line) => line.childCount > 0)

const isHeading = (block: Node, words: string | undefined): boolean =>
  words !== undefined && block.textContent.trim().toLowerCase() === words.trim().toLowerCase()
