import * as Y from 'yjs'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { writeDoc } from '#domain/draft/ydoc.ts'

const WORDS =
  'the agency should weigh how open models are released since weights once public stay public and many readers find faults sooner than few'.split(
    ' ',
  )
const PER_PARAGRAPH = 70
const PARAGRAPHS_PER_SECTION = 12

/** A letter of about `words` words in headed sections: always the same one. */
export function longDoc(words: number): DocJson {
  const content: DocJson[] = []
  for (let paragraph = 0; paragraph * PER_PARAGRAPH < words; paragraph += 1) {
    if (paragraph % PARAGRAPHS_PER_SECTION === 0) {
      const text = `Section ${paragraph / PARAGRAPHS_PER_SECTION + 1}`
      content.push({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] })
    }
    const text = Array.from(
      { length: PER_PARAGRAPH },
      (_, n) => WORDS[(paragraph * 7 + n * 5) % WORDS.length],
    ).join(' ')
    content.push({ type: 'paragraph', content: [{ type: 'text', text: `${text}.` }] })
  }
  return { type: 'doc', content }
}

/** That letter as one Yjs update. */
export function longUpdate(words: number): Uint8Array {
  const ydoc = new Y.Doc()
  writeDoc(ydoc, parseDoc(longDoc(words)))
  return Y.encodeStateAsUpdate(ydoc)
}
