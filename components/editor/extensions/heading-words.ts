import type { Node } from '@tiptap/pm/model'
import type { CitationWords } from './citation-words.ts'
import { wordsAt } from './citations.ts'
import type { ExhibitList } from './exhibit-list.ts'
import type { FieldValues } from './field-values.ts'

type Sources = {
  values: FieldValues
  words: CitationWords
  labelOf: (fieldId: string) => string
  exhibits: Pick<ExhibitList, 'all' | 'subscribe'>
}

/** What blanks, citations and exhibits within a heading say, in the words that its line in the file's contents has. */
export const headingWords = ({ values, words, labelOf, exhibits }: Sources) => ({
  at(doc: Node, node: Node, pos: number): string {
    const id = String(node.attrs.id ?? '')
    if (node.type.name === 'field') return values.get(id) || `[${labelOf(id)}]`
    if (node.type.name === 'exhibit')
      return exhibits.all().find((each) => each.id === id)?.label ?? '[exhibit]'
    return wordsAt(doc, pos, words)
      .map(({ text }) => text)
      .join('')
  },
  /** Called whenever one of them may say something else. */
  subscribe(listener: () => void): () => void {
    const stops = [values.subscribe(listener), words.subscribe(listener), exhibits.subscribe(listener)]
    return () => {
      for (const stop of stops) stop()
    }
  },
})
