import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { LetterFrame } from './letter-frame.ts'

/**
 * The frame that suits a notice: a proposed rule is answered point by point, everything else question by
 * question; without a notice, a frame that needs none. Null when the library has no frame at all.
 */
export function chooseFrame(
  frames: readonly LetterFrame[],
  notice: { kind: NoticeFacts['kind']; hasQuestions: boolean } | null,
): LetterFrame | null {
  const byQuestion = notice?.hasQuestions && notice.kind?.value !== 'nprm'
  const fitting = frames.filter((frame) => frame.needsNotice === (notice !== null))
  const organised = fitting.find((frame) => frame.organisedBy === (byQuestion ? 'question' : 'theme'))
  return organised ?? fitting[0] ?? frames[0] ?? null
}
