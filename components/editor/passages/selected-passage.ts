import type { Editor } from '@tiptap/core'
import type { DocJson } from '#domain/draft/doc.ts'

/** The top-level blocks the selection touches, without the letter's conventional parts. */
export function selectedBlocks(editor: Editor): DocJson[] {
  const { doc, selection } = editor.state
  const blocks: DocJson[] = []
  doc.forEach((block, pos) => {
    const isTouched = pos < selection.to && pos + block.nodeSize > selection.from
    if (isTouched && block.type.name !== 'letterPart') blocks.push(block.toJSON())
  })
  return blocks
}
