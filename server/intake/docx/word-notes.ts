import { attributeOf, walkWord } from './walk-word.ts'

/** The words of a file's footnotes or endnotes by their id. */
export function readNotes(xml: string | null): Map<string, string> {
  const notes = new Map<string, string>()
  let id = ''
  if (xml === null) return notes
  walkWord(xml, {
    open: (name, attributes) => {
      if (name === 'footnote' || name === 'endnote') {
        // The rule above the notes is kept among them, under a type of its own.
        id = attributeOf(attributes, 'type') === undefined ? (attributeOf(attributes, 'id') ?? '') : ''
      } else if (name === 'p' || name === 'tab' || name === 'br') add(' ')
    },
    text: (words, path) => {
      if (path.at(-1) === 't') add(words)
    },
  })
  function add(words: string) {
    if (id !== '') notes.set(id, (notes.get(id) ?? '') + words)
  }
  return notes
}
