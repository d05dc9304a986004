import { strFromU8, unzipSync } from 'fflate'
import { type DocxElement, elements, parseXml } from '#tests/export/support/read-docx.ts'

/** What is no part of the words: the contents repeat them, and a picture's description is not printed. */
const ASIDE = ['text:table-of-content', 'office:annotation', 'svg:desc', 'svg:title', 'text:note-citation']

function words(element: DocxElement, notes: string[]): string {
  if (ASIDE.includes(element.name)) return ''
  const within = (into: string[]) =>
    element.children.map((child) => (typeof child === 'string' ? child : words(child, into))).join('')
  if (element.name !== 'text:note') return within(notes)
  notes.push(within([]))
  return ''
}

/** What a word processor made of a file, as it says itself in its own format. */
export function readOdt(bytes: Uint8Array) {
  const content = unzipSync(bytes)['content.xml']
  const root = parseXml(content ? strFromU8(content) : '<none/>')
  const [text = root] = elements(root, 'office:text')
  const notes: string[] = []
  return {
    body: words(text, notes),
    notes,
    headings: elements(text, 'text:h').map((heading) => ({
      level: Number(heading.attributes['text:outline-level']),
      words: words(heading, []),
    })),
    tables: elements(text, 'table:table').length,
  }
}
