import { diffWords, type WordChange } from '#domain/text/diff-words.ts'
import type { Argument } from '../argument.ts'
import { type ArgumentInput, inputFrom } from './argument-input.ts'

/** The parts of an argument that a person can change, in the order of its form. */
const INPUT_PARTS = [
  ...(['title', 'claim', 'stance', 'topic', 'answers', 'jurisdictions', 'keywords', 'tags'] as const),
  ...(['short', 'standard', 'long', 'counter', 'reply', 'commenterAdds', 'related', 'pullsAgainst'] as const),
]
export type InputPart = (typeof INPUT_PARTS)[number]

/** A part that two states of an argument have differently, word by word. */
export type PartChange = { part: InputPart; changes: WordChange[] }

const wordsOf = (input: ArgumentInput, part: InputPart): string => {
  const value = input[part]
  return typeof value === 'string' ? value.trim() : value.join(', ')
}

/** What changed between two states of an argument's form, part by part; parts that are the same are left out. */
export const inputChanges = (before: ArgumentInput, after: ArgumentInput): PartChange[] =>
  INPUT_PARTS.flatMap((part) => {
    const [old, now] = [wordsOf(before, part), wordsOf(after, part)]
    return old === now ? [] : [{ part, changes: diffWords(old, now) }]
  })

/** What changed between two states of an argument. */
export const argumentChanges = (before: Argument, after: Argument): PartChange[] =>
  inputChanges(inputFrom(before), inputFrom(after))
