import type { Fact } from '#domain/evidence/source.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import { type DiffPart, diff } from '#domain/text/diff.ts'
import { joinChanges, type WordChange } from '#domain/text/diff-words.ts'
import { merge } from '#domain/text/merge.ts'
import type { DocJson } from '../doc.ts'
import type { BlockArgument } from '../nodes/block-attributes.ts'
import { draftSchema } from '../schema.ts'
import { blocksOf, type LetterToken, tokenKey, tokensOf, tokenText } from '../tokens/letter-tokens.ts'
import { argumentBlocks } from './fill-argument.ts'
import type { LetterPassage } from './passages.ts'

/** An argument at one revision, with the facts it cited then. */
export type KeptRevision = { argument: Argument; facts: readonly Fact[] }

/** What a newer revision of an argument means for one passage of a letter. */
export type PassageUpdate = {
  /** What changed in the library since the writer took the passage. */
  inLibrary: WordChange[]
  /** What the writer changed in the letter since. */
  inLetter: WordChange[]
  /** What the letter would read with the library's changes made and the writer's kept, against what it reads now. */
  merged: { changes: WordChange[]; blocks: DocJson[] } | null
  /** Whether both changed the same words; the merged passage then keeps the writer's. */
  hasConflict: boolean
  /** The newest revision as it is, without any change of the writer's. */
  replacement: DocJson[]
}

/**
 * Compares a passage with the revision it was taken from and with the newest one. `merged` is null when the two sets
 * of changes cannot be put together into whole paragraphs.
 */
export function updatePassage(
  passage: LetterPassage,
  used: KeptRevision,
  newest: KeptRevision,
  speaker: Speaker,
): PassageUpdate {
  const now = passage.blocks.map((block): DocJson => block.toJSON())
  const answers = [...new Set(passage.blocks.flatMap((block): string[] => block.attrs.answers ?? []))]
  const headings = now.flatMap((block) => (block.type === 'heading' ? [Number(block.attrs?.level ?? 1)] : []))
  const blocksFrom = ({ argument, facts }: KeptRevision) =>
    argumentBlocks(argument, passage.argument.passage, {
      ...{ facts, answers, speaker },
      ...(headings.length > 0 && { headingLevel: Math.min(...headings) }),
    }).map((block): DocJson => draftSchema.nodeFromJSON(block).toJSON())
  const replacement = blocksFrom(newest)
  const base = tokensOf(blocksFrom(used))
  const ours = tokensOf(now)
  const theirs = tokensOf(replacement)
  const parts = merge(base, ours, theirs, tokenKey)
  const merged = parts.flatMap((part) => (part.kind === 'conflict' ? part.ours : part.items))
  const blocks = blocksOf(merged)?.map((block) => restamped(block, newest.argument))
  return {
    inLibrary: changesOf(diff(base, theirs, tokenKey)),
    inLetter: changesOf(diff(base, ours, tokenKey)),
    merged: blocks ? { blocks, changes: changesOf(diff(ours, merged, tokenKey)) } : null,
    hasConflict: parts.some((part) => part.kind === 'conflict'),
    replacement,
  }
}

/** A block that came from an argument, as coming from its newest revision; the writer's own stay their own. */
function restamped(block: DocJson, { id, revision }: Argument): DocJson {
  const from = block.attrs?.argument as BlockArgument | null | undefined
  if (from?.id !== id) return block
  return { ...block, attrs: { ...block.attrs, argument: { id, revision, passage: from.passage } } }
}

const changesOf = (parts: readonly DiffPart<LetterToken>[]): WordChange[] =>
  joinChanges(parts.map(({ kind, items }) => ({ kind, text: items.map(tokenText).join('') })))
