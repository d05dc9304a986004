const LEAST = 0.1

/**
 * How much a word tells about one text among many, 0.1 to 1: 1 when no other text has it, least when all do. An agency
 * repeats its subject in every question ("widely available model weights"), which says little about any of them.
 */
export const rarity = (withWord: number, texts: number): number =>
  texts < 4 ? 1 : Math.max(LEAST, 1 - Math.log(Math.max(1, withWord)) / Math.log(texts + 1))

/** How many of the lists hold each item. */
export const countByList = <T>(lists: Iterable<Iterable<T>>): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
