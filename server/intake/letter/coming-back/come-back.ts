import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import { REFERENCES_TITLE } from '#domain/draft/citations/cite-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { nestBlocks } from '../blocks/nest-blocks.ts'
import type { Warnings } from '../warnings.ts'
import { groupFlat } from './group-flat.ts'
import { heldLines } from './held-lines.ts'
import { isReviewed } from './is-reviewed.ts'
import { printOfFlat } from './print-flat.ts'
import { rebuild } from './rebuild.ts'
import { recogniseStandIns } from './recognise-stand-ins.ts'
import { restoreStandIns } from './stand-ins.ts'
import { withOrigin } from './with-origin.ts'

/** Nodes the letter makes its own lines for: what is written in those is never read back. */
const MADE = ['contents', 'questionsAnswered', 'exhibitList']

type Back = { index: number | null; blocks: DocJson[] }

/**
 * The blocks of a working copy that has come back. What looks as it was set is the draft's own block again; what was
 * changed keeps where it came from and what it answers; what was never set, as an empty paragraph, stands where its
 * neighbours are.
 */
export function comeBack(
  flat: readonly FlatBlock[],
  carried: CarriedLetter,
  fields: Record<string, string>,
  warnings: Warnings,
): DocJson[] {
  const back = groupFlat(withoutReferences(flat), carried).map(({ index, blocks }): Back => {
    const original = index === null ? undefined : carried.blocks[index]
    const restored = () => {
      const known = original ? recogniseStandIns(blocks, original.node, carried.inlines) : blocks
      return restoreStandIns(known, carried.inlines, fields, warnings)
    }
    if (original === undefined) return { index: null, blocks: nestBlocks(restored()) }
    if (MADE.includes(original.node.type)) return { index, blocks: [original.node] }
    const held = heldLines(original)
    const isUntouched = !isReviewed(blocks) && printOfFlat(blocks) === original.print
    if (held && !isUntouched) {
      const made = rebuild(blocks, null, { held, inlines: carried.inlines, fields, warnings })
      return { index, blocks: made.map((block) => withOrigin(block, original, [])) }
    }
    const known = restored()
    if (isUntouched) return { index, blocks: [original.node] }
    return { index, blocks: nestBlocks(known).map((block) => withOrigin(block, original, blocks)) }
  })
  return withUnset(back, carried).flatMap(({ blocks }) => blocks)
}

/** The blocks without the list of works cited, where a program dropped the control around it: the letter makes it anew. */
const withoutReferences = (flat: readonly FlatBlock[]): FlatBlock[] =>
  flat.filter((block, at) => {
    const next = flat[at + 1]
    const isTitle =
      block.type === 'paragraph' &&
      block.heading !== null &&
      block.inlines.map(({ text = '' }) => text).join('') === REFERENCES_TITLE &&
      next !== undefined &&
      isReference(next)
    return block.origin !== null || !(isReference(block) || isTitle)
  })
const isReference = (block: FlatBlock) => block.type === 'paragraph' && block.isReference

/** The same with the blocks that were never set in their places, as long as a neighbour is there. */
function withUnset(back: readonly Back[], { blocks }: CarriedLetter): Back[] {
  const out = back.filter((each) => each.blocks.length > 0)
  blocks.forEach(({ node, print }, index) => {
    if (print !== '') return
    const before = out.findLastIndex((each) => each.index === index - 1)
    const next = blocks.findIndex((block, at) => at > index && block.print !== '')
    const after = out.findIndex((each) => each.index !== null && each.index === next)
    const at = index === 0 || before < 0 ? after : before + 1
    const isAlone = out.length === 0 && blocks.every((block) => block.print === '')
    if (at >= 0) out.splice(at, 0, { index, blocks: [node] })
    else if (isAlone) out.push({ index, blocks: [node] })
  })
  return out
}
