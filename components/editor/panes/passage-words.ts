import type { Passage } from '#domain/library/argument.ts'

export const PASSAGE_WORDS: Record<Passage, string> = {
  short: 'Short form',
  standard: 'Standard form',
  long: 'Long form',
  counter: 'Counter-argument',
  reply: 'Reply',
}
