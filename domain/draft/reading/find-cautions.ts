import type { Node } from '@tiptap/pm/model'
import type { Source } from '#domain/evidence/source.ts'
import { type RefusedPhrasing, refusedPattern } from '#domain/library/checking/refused-phrasing.ts'

/** Something a careful writer looks at again, and where it stands: positions are relative to the node searched. */
export type Caution = { from: number; to: number } & (
  | { kind: 'refused'; words: string; phrasing: RefusedPhrasing }
  | { kind: 'source'; source: Source; caution: string }
)

export type CautionFinder = (node: Node) => Caution[]

/**
 * Looks for what the library warns of: phrasings that claim more than the record holds, and citations of sources
 * that come with a caution or were not wholly verified. Build it once for a library. It keeps what it found for each
 * block for as long as the block lives, so that a keystroke searches one block again.
 */
export function createCautionFinder(given: {
  refusedPhrasings: readonly RefusedPhrasing[]
  sources: readonly Source[]
}): CautionFinder {
  const sources = new Map(given.sources.map((source) => [source.id, source]))
  const known = new WeakMap<Node, Caution[]>()

  const inBlock = (block: Node): Caution[] => {
    const found: Caution[] = []
    const visit = (node: Node, at: number) => {
      const source = node.type.name === 'citation' ? sources.get(String(node.attrs.sourceId)) : undefined
      const caution = source && cautionOf(source)
      if (source && caution) found.push({ kind: 'source', from: at, to: at + node.nodeSize, source, caution })
      if (node.inlineContent) found.push(...refusedIn(node, at + 1, given.refusedPhrasings))
    }
    visit(block, 0)
    block.descendants((node, pos) => visit(node, pos + 1))
    return found.sort((a, b) => a.from - b.from)
  }
  const kept = (block: Node) => {
    const cautions = known.get(block) ?? inBlock(block)
    known.set(block, cautions)
    return cautions
  }

  return (node) => {
    if (node.type.name !== 'doc') return kept(node)
    const all: Caution[] = []
    node.forEach((block, pos) => {
      for (const caution of kept(block)) {
        all.push({ ...caution, from: caution.from + pos, to: caution.to + pos })
      }
    })
    return all
  }
}

/** What to mind about a source, in one sentence or two; null when there is nothing. */
function cautionOf({ custom }: Source): string | null {
  if (custom.status === 'verified') return custom.caution ?? null
  return custom.status === 'unverified'
    ? `Not verified yet. ${custom.caution ?? 'Nobody has compared it with the work.'}`
    : `Verified in part. ${custom.caution ?? 'Not all of it was seen.'}`
}

/** Searches the words of one block or footnote. Whatever is not words stands for one sign no phrase holds. */
function refusedIn(node: Node, start: number, phrasings: readonly RefusedPhrasing[]): Caution[] {
  let text = ''
  const places: number[] = []
  node.forEach((child, offset) => {
    const words = child.isText ? (child.text ?? '') : child.type.name === 'hardBreak' ? '\n' : '\ufffc'
    for (let at = 0; at < words.length; at += 1) places.push(start + offset + at)
    text += words
  })
  return phrasings.flatMap((phrasing) =>
    [...text.matchAll(refusedPattern(phrasing))].map((match): Caution => {
      const from = places[match.index] ?? start
      const to = (places[match.index + match[0].length - 1] ?? start) + 1
      return { kind: 'refused', from, to, words: match[0], phrasing }
    }),
  )
}
