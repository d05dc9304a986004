import type { Block, Inline } from '../letter.ts'

/** The lines of a table of contents: the listed headings with their numbers, three levels deep. */
export const headingLines = (blocks: readonly Block[]): { level: number; inlines: Inline[] }[] =>
  blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.level > 3 || block.isListed === false) return []
    const number: Inline[] =
      block.number === null ? [] : [{ type: 'text', text: `${block.number} `, marks: [] }]
    const words = block.inlines.filter(({ type }) => type !== 'note')
    return [{ level: block.level, inlines: [...number, ...words] }]
  })
