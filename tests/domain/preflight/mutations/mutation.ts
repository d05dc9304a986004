import type { Change } from '#tests/support/change-letter.ts'

/** Something done to a good letter, and what has to be found of it: `check: about`, and the words it points at. */
export type Mutation = {
  what: string
  /** Makes the notice ask for something that the good letter gives; it stays clean. */
  given?: Change
  change: Change
  finds: string[]
  at?: string
  /** Whether taking the offered fix makes the letter clean again. */
  heals?: true
}

/** Pieces of letters, as JSON. */
export const text = (words: string, href?: string) => ({
  ...{ type: 'text', text: words },
  ...(href && { marks: [{ type: 'link', attrs: { href } }] }),
})
export const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
export const heading = (level: number, words: string) => ({
  ...{ type: 'heading', attrs: { level } },
  ...(words !== '' && { content: [text(words)] }),
})
