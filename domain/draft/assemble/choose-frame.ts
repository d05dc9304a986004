import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { LetterFrame } from './letter-frame.ts'

/**
 * The frame that suits a notice: the one made for its kind, unless it goes by questions and the notice has none;
 * without a notice, a frame that needs none. Null when the library has no frame at all.
 */
export function chooseFrame(
  frames: readonly LetterFrame[],
  notice: { kind: NoticeFacts['kind']; hasQuestions: boolean } | null,
): LetterFrame | null {
  const kind = notice?.kind?.value ?? 'other'
  const fitting = frames.filter((frame) => frame.needsNotice === (notice !== null))
  const possible = fitting.filter((frame) => frame.organisedBy === 'theme' || notice?.hasQuestions)
  return (
    possible.find((frame) => frame.suits.includes(kind)) ?? possible[0] ?? fitting[0] ?? frames[0] ?? null
  )
}

/** Whether a kind of letter can be written: one that answers a notice needs one; any notice may get another kind. */
export const canFrame = (frame: Pick<LetterFrame, 'needsNotice'>, hasNotice: boolean): boolean =>
  hasNotice || !frame.needsNotice
