import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { type BlockWords, keptPerBlock, readBlocks } from '../../read-blocks.ts'

/** What a heading says, footnotes left out. An open blank in it is a word to come. */
const headingText = keptPerBlock(({ words }) => words[0]?.text.trim() ?? '')

/** Headings go down one level at a time, and each says something. */
export const headingOrder: Check = ({ doc, values }): Finding[] => {
  const found: Finding[] = []
  let before = 0
  for (const block of readBlocks(doc, values)) {
    if (block.node.type.name !== 'heading') continue
    const text = headingText(block)
    if (text === '') {
      found.push(empty(block))
      continue
    }
    const level = Number(block.node.attrs.level)
    if (level > before + 1) found.push(skipped(block, text, level, before + 1))
    before = Math.min(level, before + 1)
  }
  return found
}

const placeOfBlock = ({ pos, node }: BlockWords) => ({
  ...{ kind: 'words' as const, from: pos, to: pos + node.nodeSize },
})

const empty = (block: BlockWords): Finding => ({
  check: 'heading-order',
  level: 'warning',
  about: 'empty',
  message: 'A heading has no words. Write them, or take it out.',
  place: placeOfBlock(block),
  fix: {
    ...{ kind: 'remove', from: block.pos, to: block.pos + block.node.nodeSize },
    label: 'Take the heading out',
  },
})

const skipped = (block: BlockWords, text: string, level: number, right: number): Finding => ({
  check: 'heading-order',
  level: 'warning',
  about: text,
  message:
    right === 1
      ? `The first heading is of level ${level}. Begin with level 1.`
      : `This heading is of level ${level}, but the one above it is of level ${right - 1}. A level is left out.`,
  place: placeOfBlock(block),
  fix: { kind: 'heading-level', pos: block.pos, level: right, label: `Make it level ${right}` },
})
