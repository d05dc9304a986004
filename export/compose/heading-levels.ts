import type { Block } from '../letter.ts'

type Level = Extract<Block, { type: 'heading' }>['level']
const LEVELS: readonly Level[] = [1, 2, 3, 4]

/**
 * Gives headings the levels an outline needs: the first is 1 and none skips a level going down, whatever the
 * writer picked. Headings that looked alike under the same parent stay alike.
 */
export function headingLevels(): (written: number) => Level {
  const open: number[] = []
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop()
    open.push(written)
    return LEVELS[open.length - 1] ?? 4
  }
}
