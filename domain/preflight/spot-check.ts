import type { Node } from '@tiptap/pm/model'
import type { CheckId } from './check-id.ts'
import type { Finding, Level } from './finding.ts'
import type { Check, Preflight } from './preflight.ts'
import { type BlockWords, isTyped, placeOf, readBlocks, type Words } from './read-blocks.ts'

/** A stretch of words that a check points at, by its place in them. */
export type Spot = {
  start: number
  end: number
  level: Level
  message: string
  /** What the finding is about; the words themselves unless told. */
  about?: string
  /** Other words for a stretch, or none of them; without a stretch of its own, for the spot. */
  fix?: { label: string; text: string; start?: number; end?: number }
}

/** Whatever is about a longer passage is told from others by how it begins. */
const ABOUT_CHARS = 160

/**
 * A check that reads the words of one block after another. What it found in a block is kept for as long as the block
 * and what it was held against live, so `contextOf` answers with the same object while nothing in it changed.
 */
export function spotCheck<Context extends object>(
  check: CheckId,
  contextOf: (preflight: Preflight) => Context,
  read: (words: Words, context: Context, block: Node) => Spot[],
): Check {
  const known = new WeakMap<Context, WeakMap<readonly Words[], Found[]>>()
  const keptFor = (preflight: Preflight) => {
    const context = contextOf(preflight)
    const kept = known.get(context) ?? new WeakMap<readonly Words[], Found[]>()
    known.set(context, kept)
    const find = (block: BlockWords): Found[] => {
      const found =
        kept.get(block.words) ??
        block.words.flatMap((words) => read(words, context, block.node).map((spot) => ({ words, spot })))
      kept.set(block.words, found)
      return found
    }
    return { kept, find }
  }
  function* prepare(preflight: Preflight): Generator<void, void> {
    const { kept, find } = keptFor(preflight)
    for (const block of readBlocks(preflight.doc, preflight.values)) {
      if (kept.has(block.words)) continue
      find(block)
      yield
    }
  }
  const run = (preflight: Preflight): Finding[] => {
    const { find } = keptFor(preflight)
    return readBlocks(preflight.doc, preflight.values).flatMap((block) =>
      find(block).map(({ words, spot }) => findingAt(check, block, words, spot)),
    )
  }
  return Object.assign(run, { prepare })
}

type Found = { words: Words; spot: Spot }

/** The context of a check that holds words against nothing but themselves. */
export const ALONE = {}

function findingAt(check: CheckId, block: BlockWords, words: Words, spot: Spot): Finding {
  const { start, end, level, message, fix } = spot
  const about = spot.about ?? words.text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, ABOUT_CHARS)
  const finding: Finding = { check, level, about, message, place: placeOf(block, words, start, end) }
  const [fixStart, fixEnd] = [fix?.start ?? start, fix?.end ?? end]
  // Words that stand in a blank are changed where it is filled.
  if (!fix || !isTyped(words, fixStart, fixEnd)) return finding
  const { from, to } = placeOf(block, words, fixStart, fixEnd)
  const { label, text } = fix
  return {
    ...finding,
    fix: text === '' ? { kind: 'remove', label, from, to } : { kind: 'replace', label, from, to, text },
  }
}
