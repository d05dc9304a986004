import type { CarriedBlock } from '#domain/draft/carried/carried-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { BLOCK_TYPES } from '#domain/draft/nodes/block-attributes.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { printOfFlat } from './print-flat.ts'

const CARRYING: readonly string[] = BLOCK_TYPES

/** A changed block with what its original carries besides words, and with those of its looks that no page shows. */
export function withOrigin(
  block: DocJson,
  { node, print }: Pick<CarriedBlock, 'node' | 'print'>,
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
export const lastStep = (print: string) => steps(print).at(-1)
/** The size of a picture, which is the same whatever became of its description. */
const firstStep = (print: string) => steps(print)[0]?.split(' ', 2).join(' ')
