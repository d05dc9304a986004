import type { Summary } from './summary-lines.ts'

const LEFT_OUT = {
  summary: 'The attached letter has the whole of this summary.',
  points: 'The attached letter makes further points.',
} satisfies Record<Summary['kind'], string>

/** The summary whole, or as many sentences from its start as find room, with a line that says so. */
export function fitSummary(summary: Summary, fits: (blocks: readonly string[]) => boolean) {
  const { kind, lines } = summary
  const heading = summary.heading ?? 'The letter makes these points:'
  const whole = summaryBlocks(heading, lines)
  if (lines.length === 0) return { blocks: [], isShortened: false }
  if (fits(whole)) return { blocks: whole, isShortened: false }
  const sentences = lines.flatMap((line, at) => line.sentences.map((words) => ({ at, words })))
  const cut = (some: typeof sentences) => {
    const byLine = Map.groupBy(some, ({ at }) => at)
    const left = [...byLine].map(([at, kept]) => ({
      isItem: lines[at]?.isItem ?? false,
      sentences: kept.map(({ words }) => words),
    }))
    return [...summaryBlocks(heading, left), LEFT_OUT[kind]]
  }
  const kept = grow(sentences, (some) => fits(cut(some)))
  return { blocks: kept.length === 0 ? [] : cut(kept), isShortened: true }
}

/** Paragraphs, the items of a list a line each. */
function summaryBlocks(heading: string, lines: Summary['lines']): string[] {
  const blocks: string[] = [heading]
  let wasItem = false
  for (const { isItem, sentences } of lines) {
    const words = `${isItem ? '- ' : ''}${sentences.join(' ')}`
    if (isItem && (wasItem || blocks.length === 1)) blocks.push(`${blocks.pop()}\n${words}`)
    else blocks.push(words)
    wasItem = isItem
  }
  return blocks
}

/** The longest beginning of a list that fits. */
export function grow<T>(all: readonly T[], fits: (some: T[]) => boolean): T[] {
  // A longer beginning never fits where a shorter one does not.
  let [least, most] = [0, all.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(all.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return all.slice(0, least)
}
