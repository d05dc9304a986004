import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import { REFERENCES_TITLE } from '#domain/draft/citations/cite-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { BLOCK_TYPES } from '#domain/draft/nodes/block-attributes.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { nestBlocks } from '../blocks/nest-blocks.ts'
import type { Warnings } from '../warnings.ts'
import { groupFlat } from './group-flat.ts'
import { printOfFlat } from './print-flat.ts'
import { recogniseStandIns } from './recognise-stand-ins.ts'
import { restoreStandIns } from './stand-ins.ts'

const CARRYING: readonly string[] = BLOCK_TYPES
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
    const known = original ? recogniseStandIns(blocks, original.node, carried.inlines) : blocks
    const restored = restoreStandIns(known, carried.inlines, fields, warnings)
    if (original === undefined) return { index: null, blocks: nestBlocks(restored) }
    if (MADE.includes(original.node.type)) return { index, blocks: [original.node] }
    const isUntouched = !isReviewed(blocks) && printOfFlat(blocks) === original.print
    if (isUntouched) return { index, blocks: [original.node] }
    return { index, blocks: nestBlocks(restored).map((block) => withOrigin(block, original, blocks)) }
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

/** Whether changes or comments lie on anything in some blocks. */
const isReviewed = (blocks: readonly FlatBlock[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'paragraph') return block.breakChange !== null || block.inlines.some(isMarked)
    if (block.type !== 'table') return false
    return block.rows.some((row) => row.change !== null || row.cells.some((cell) => isReviewed(cell.blocks)))
  })
const isMarked = ({ marks = [], content = [] }: DocJson): boolean =>
  marks.some(({ type }) => ['insertion', 'deletion', 'formatting', 'comment'].includes(type)) ||
  content.some(isMarked)

/** A changed block with what its original carries besides words, and with those of its looks that no page shows. */
function withOrigin(
  block: DocJson,
  { node, print }: CarriedLetter['blocks'][number],
  flat: readonly FlatBlock[],
): DocJson {
  if (!CARRYING.includes(block.type)) return block
  const { argument = null, answers = [] } = node.attrs ?? {}
  const carrying = CARRYING.includes(node.type) ? { argument, answers } : {}
  const isAlike = block.type === node.type && lastStep(printOfFlat(flat)) === lastStep(print)
  const level =
    block.type === 'heading' && isAlike ? { level: node.attrs?.level, role: node.attrs?.role } : {}
  const isPicture =
    block.type === 'image' && node.type === 'image' && firstStep(printOfFlat(flat)) === firstStep(print)
  const picture = isPicture ? { src: node.attrs?.src, width: node.attrs?.width } : {}
  return { ...block, attrs: { ...block.attrs, ...carrying, ...level, ...picture } }
}
const steps = (print: string) => print.split('\u001e').filter((_, at) => at % 2 === 1)
const lastStep = (print: string) => steps(print).at(-1)
/** The size of a picture, which is the same whatever became of its description. */
const firstStep = (print: string) => steps(print)[0]?.split(' ', 2).join(' ')

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
