/** Where somebody writes: the words around the cursor, and how far into the letter they stand, from 0 to 1. */
export type WritingPlace = { before: string; after: string; share: number }

/** Too few letters stand on many pages. */
const FEWEST = 12
const AROUND = 40

/** Letters and digits alone: print parts words at the end of a line, and puts other signs around them. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The page, from 0, on which the words around the cursor are printed: the one nearest to where they should be. Null when
 * they are too few or on none. `wordsOf` gives a page's plain words.
 */
export async function findPage(
  { before, after, share }: WritingPlace,
  { pages, wordsOf }: { pages: number; wordsOf: (page: number) => Promise<string> },
): Promise<number | null> {
  const left = plain(before).slice(-AROUND)
  const right = plain(after).slice(0, AROUND)
  // Where the words run over the end of a page, those before the cursor are on the page that counts.
  const wanted = [left + right, left, right].filter((words) => words.length >= FEWEST)
  const guess = Math.min(pages - 1, Math.floor(share * pages))
  for (const words of wanted) {
    for (const page of outward(guess, pages)) if ((await wordsOf(page)).includes(words)) return page
  }
  return null
}

/** All pages, the nearest first. */
function outward(from: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, page) => page).sort(
    (a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b,
  )
}
