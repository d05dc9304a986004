import type { AnswerPassage } from '#domain/draft/coverage/answer-passages.ts'

/** What a passage is called beside the others: its heading or, after the first under it, its own first words. */
export function passageNames(passages: readonly AnswerPassage[]): string[] {
  return passages.map(({ heading, opening }, place) => {
    const isFirst = heading !== '' && passages[place - 1]?.heading !== heading
    if (isFirst) return heading
    return opening === '' ? 'A table or picture' : `“${opening}…”`
  })
}
