import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, readBlocks } from '../../read-blocks.ts'

/** The blanks of a block, filled or not, from its start. */
const fieldsIn = keptPerBlock(({ node: block }) => {
  const fields: { id: string; at: number }[] = []
  block.descendants((node, pos) => {
    if (node.type.name === 'field') fields.push({ id: String(node.attrs.id), at: pos + 1 })
  })
  return fields
})

/** Blanks nobody has filled, once each, at the first place they stand. */
export const openFields: Check = ({ doc, values }): Finding[] => {
  const first = new Map<string, number>()
  for (const block of readBlocks(doc, values)) {
    for (const { id, at } of fieldsIn(block)) {
      if (!values[id]?.trim() && !first.has(id)) first.set(id, block.pos + at)
    }
  }
  return [...first].map(([id, pos]) => ({
    check: 'open-fields',
    level: 'blocking',
    about: id,
    message: 'A blank is still open. Fill it, or take it out of the sentence.',
    place: { kind: 'field', id, pos },
  }))
}
