import MiniSearch from 'minisearch'
import type { Argument } from '#domain/library/argument.ts'
import { plainWords } from '#domain/library/argument-markup.ts'

/** minisearch with nothing of ours: the same texts, its own way with words. Gives argument ids, best first. */
export function bareSearch(list: readonly Argument[]) {
  const index = new MiniSearch({ fields: ['title', 'claim', 'keywords', 'body'] })
  index.addAll(
    list.map(({ id, title, claim, keywords, forms, counter, reply }) => ({
      id,
      title,
      claim,
      keywords: keywords.join(' '),
      body: plainWords([forms.standard, counter, reply].join(' ')),
    })),
  )
  const ids = (hits: { id: string }[]) => hits.map(({ id }) => id)
  return {
    /** As a reader types: every word, begun or slightly misspelt. */
    typed: (text: string): string[] =>
      ids(
        index.search(text, {
          combineWith: 'AND',
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 5 ? 1 : false),
        }) as unknown as { id: string }[],
      ),
    /** For a question: whatever shares words with it. */
    asked: (text: string): string[] => ids(index.search(text) as unknown as { id: string }[]),
  }
}
