import type { Block } from '../letter.ts'

/**
 * Marks the headings that stand apart: the one over a table of contents is none of its lines; an appendix starts a page,
 * and so does the first heading after it that is no part of it.
 */
export function placedHeadings(blocks: readonly Block[]): Block[] {
  let appendix: number | null = null
  return blocks.map((block, place) => {
    if (block.type !== 'heading') return block
    const endsAppendix = appendix !== null && block.level <= appendix
    if (block.role === 'appendix') appendix = block.level
    else if (endsAppendix) appendix = null
    return {
      ...block,
      ...(blocks[place + 1]?.type === 'contents' ? { isListed: false } : {}),
      ...(block.role === 'appendix' || endsAppendix ? { startsPage: true } : {}),
    }
  })
}
