import { plainHyphens } from '#domain/notice/facts/find-dockets.ts'
import type { PrintedNumber } from './file-numbers.ts'
import type { OtherNotice } from './preflight.ts'
import { type BlockWords, keptPerBlock, type Words } from './read-blocks.ts'

/** How numbers are told apart: without spaces, with plain hyphens, in capitals. */
export const foldNumber = (text: string): string => plainHyphens(text).replace(/\s+/gu, '').toUpperCase()

/** Numbers of other notices, as they are compared, each with the title of its notice. */
export const numbersOfOthers = (
  others: readonly OtherNotice[],
  numbersOf: (other: OtherNotice) => readonly { value: string }[],
): Map<string, string> =>
  new Map(
    others.flatMap((other) =>
      numbersOf(other).map(({ value }): [string, string] => [foldNumber(value), other.title]),
    ),
  )

/** Finds numbers of a pattern in a letter; the named group `id`, when there is one, is the number itself. */
export function numberFinder(pattern: RegExp): (blocks: readonly BlockWords[]) => PrintedNumber[] {
  const inBlock = keptPerBlock(({ words }) =>
    words.flatMap((each): { words: Words; text: string; at: number }[] =>
      [...each.text.matchAll(pattern)].map((match) => {
        const text = match.groups?.id ?? match[0]
        return { words: each, text, at: match.index + match[0].lastIndexOf(text) }
      }),
    ),
  )
  return (blocks) =>
    blocks.flatMap((block) =>
      inBlock(block).map((found) => ({ ...found, block, value: foldNumber(found.text) })),
    )
}
