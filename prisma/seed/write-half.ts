import * as Y from 'yjs'
import { answerFieldId } from '#domain/draft/letter-fields.ts'
import { YDOC } from '#domain/draft/ydoc.ts'

/** Does what a writer has done so far: fills some blanks, and answers one question in their own words. */
export function writeHalf(
  ydoc: Y.Doc,
  given: { fields: Record<string, string>; questionId: string; words: string },
) {
  const fields = ydoc.getMap<string>(YDOC.fields)
  for (const [id, value] of Object.entries(given.fields)) fields.set(id, value)
  const blank = findField(ydoc.getXmlFragment(YDOC.letter), answerFieldId(given.questionId))
  if (blank === null) return
  const { paragraph, index } = blank
  paragraph.delete(index, 1)
  paragraph.insert(index, [new Y.XmlText(given.words)])
}

type Place = { paragraph: Y.XmlElement; index: number }

function findField(parent: Y.XmlFragment | Y.XmlElement, id: string): Place | null {
  for (const [index, child] of parent.toArray().entries()) {
    if (!(child instanceof Y.XmlElement)) continue
    if (child.nodeName === 'field' && child.getAttribute('id') === id && parent instanceof Y.XmlElement) {
      return { paragraph: parent, index }
    }
    const found = findField(child, id)
    if (found !== null) return found
  }
  return null
}
