export const HEADING_LEVELS = [1, 2, 3, 4] as const
export type HeadingLevel = (typeof HEADING_LEVELS)[number]

/**
 * Gives headings the levels an outline needs: the first is 1 and none skips a level going down, whatever the
 * writer picked. Headings that looked alike under the same parent stay alike.
 */
export function headingLevels(): (written: number) => HeadingLevel {
  const open: number[] = []
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop()
    open.push(written)
    return HEADING_LEVELS[open.length - 1] ?? 4
  }
}
