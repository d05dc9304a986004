import type { Fact } from '#domain/evidence/source.ts'
import { type Argument, type Passage, passagesOf, passageText } from '#domain/library/argument.ts'
import { withoutControls } from '#domain/library/argument-markup.ts'
import { type Speaker, UNKNOWN_SPEAKER, wordsFor } from '#domain/library/conditions.ts'
import type { DocJson } from '../doc.ts'
import { parseBlocks } from '../markdown/markdown-blocks.ts'
import type { Cite } from '../markdown/markdown-inline.ts'
import { BLOCK_TYPES } from '../nodes/block-attributes.ts'

export type FillOptions = {
  /** The library's facts, which the argument's `[@fact-id]` refer to. */
  facts: readonly Fact[]
  /** Ids of the questions these words answer. */
  answers: readonly string[]
  /** The level of the argument's own topmost heading, 1 to 4; 2 unless told. */
  headingLevel?: number
  /** Who speaks; words that depend on it and cannot be told fall back on what anybody could say. */
  speaker?: Speaker
}

/**
 * An argument's words as top-level blocks that remember where they came from and what they answer. Every
 * citation becomes a footnote. An argument without the wanted form gives its standard one.
 * Throws an `Error` that names a fact the library lacks.
 */
export function argumentBlocks(argument: Argument, passage: Passage, options: FillOptions): DocJson[] {
  const { facts, answers, headingLevel = 2, speaker = UNKNOWN_SPEAKER } = options
  const said = passagesOf(argument).includes(passage) ? passage : 'standard'
  const words = withoutControls(wordsFor(passageText(argument, said), speaker))
  const blocks = parseBlocks(words, citeFrom(argument, facts))
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [levelOf(block)] : [])))
  return blocks.map((block) => {
    if (!BLOCK_TYPES.some((type) => type === block.type)) return block
    const level =
      block.type === 'heading' ? { level: Math.min(4, levelOf(block) - top + headingLevel) } : undefined
    const provenance = {
      argument: { id: argument.id, revision: argument.revision, passage: said },
      answers: [...answers],
    }
    return { ...block, attrs: { ...block.attrs, ...level, ...provenance } }
  })
}

const levelOf = (block: DocJson) => Number(block.attrs?.level ?? 1)

/** Facts of one source at one place are cited once; several works in one note are parted by semicolons. */
function citeFrom(argument: Argument, facts: readonly Fact[]): Cite {
  return (factIds) => {
    const cited = new Map<string, DocJson>()
    for (const id of factIds) {
      const fact = facts.find((one) => one.id === id)
      if (!fact) throw new Error(`The argument "${argument.id}" cites "${id}", which is not among the facts.`)
      const locator = fact.locator ?? null
      cited.set(`${fact.source} ${locator ?? ''}`, {
        type: 'citation',
        attrs: { sourceId: fact.source, locator },
      })
    }
    const content = [...cited.values()].flatMap((citation, index) =>
      index === 0 ? [citation] : [{ type: 'text', text: '; ' }, citation],
    )
    return { type: 'footnote', content }
  }
}
