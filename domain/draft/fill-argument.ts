import type { Fact } from '#domain/evidence/source.ts'
import type { Argument, ArgumentForm } from '#domain/library/argument.ts'
import type { DocJson } from './doc.ts'
import { parseBlocks } from './markdown-blocks.ts'
import type { Cite } from './markdown-inline.ts'
import { BLOCK_TYPES } from './nodes/block-attributes.ts'

export type FillOptions = {
  /** The library's facts, which the argument's `[@fact-id]` refer to. */
  facts: readonly Fact[]
  /** Ids of the questions these words answer. */
  answers: readonly string[]
  /** The level of the argument's own topmost heading, 1 to 4; 2 unless told. */
  headingLevel?: number
}

/**
 * An argument's words as top-level blocks that remember where they came from and what they answer. Every
 * citation becomes a footnote. An argument without the wanted form gives its standard one.
 * Throws an `Error` that names a fact the library lacks.
 */
export function argumentBlocks(argument: Argument, form: ArgumentForm, options: FillOptions): DocJson[] {
  const { facts, answers, headingLevel = 2 } = options
  const blocks = parseBlocks(argument.forms[form] ?? argument.forms.standard, citeFrom(argument, facts))
  const top = Math.min(...blocks.flatMap((block) => (block.type === 'heading' ? [levelOf(block)] : [])))
  return blocks.map((block) => {
    if (!BLOCK_TYPES.some((type) => type === block.type)) return block
    const level =
      block.type === 'heading' ? { level: Math.min(4, levelOf(block) - top + headingLevel) } : undefined
    const provenance = {
      argument: { id: argument.id, revision: argument.revision },
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
