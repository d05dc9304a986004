import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock, FlatRow } from '../blocks/flat-block.ts'

const REVIEW = ['insertion', 'deletion', 'formatting', 'comment']

/** Whether changes or comments lie on anything in some blocks. */
export const isReviewed = (blocks: readonly FlatBlock[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'paragraph') return block.breakChange !== null || block.inlines.some(isMarked)
    return block.type === 'table' && block.rows.some(isRowReviewed)
  })

export const isRowReviewed = ({ change, cells }: FlatRow): boolean =>
  change !== null || cells.some(({ blocks }) => isReviewed(blocks))

const isMarked = ({ marks = [], content = [] }: DocJson): boolean =>
  marks.some(({ type }) => REVIEW.includes(type)) || content.some(isMarked)
