import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type DocxElement = {
  name: string
  attributes: Record<string, string>
  children: (DocxElement | string)[]
}

export function parseXml(xml: string): DocxElement {
  const root: DocxElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

/** Every element of a name at or under another, in document order. */
export function elements(root: DocxElement, name: string): DocxElement[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  )
}

export const textOf = (root: DocxElement): string =>
  elements(root, 'w:t')
    .flatMap((element) => element.children)
    .join('')

/** Whether an element is a table of contents, and not one of the controls that a working copy marks its nodes with. */
const isContents = (element: DocxElement): boolean =>
  element.name === 'w:sdt' &&
  element.children.some(
    (child) =>
      typeof child !== 'string' && child.name === 'w:sdtPr' && elements(child, 'w:docPartGallery').length > 0,
  )

/** The same without its table of contents, which only repeats the headings. */
const withoutContents = (root: DocxElement): DocxElement => ({
  ...root,
  children: root.children
    .filter((child) => typeof child === 'string' || !isContents(child))
    .map((child) => (typeof child === 'string' ? child : withoutContents(child))),
})

/** What a word processor would find in a DOCX file. `parts` are the file's own, by path. */
export function readDocx(bytes: Uint8Array) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  )
  const part = (path: string) => parseXml(parts[path] ?? '<none/>')
  const whole = part('word/document.xml')
  const document = withoutContents(whole)
  const footnotes = elements(part('word/footnotes.xml'), 'w:footnote').filter(
    (note) => Number(note.attributes['w:id']) > 0,
  )
  const links = (path: string, root: DocxElement) => {
    const targets = new Map(
      elements(part(path), 'Relationship').map(({ attributes }) => [attributes.Id, attributes.Target]),
    )
    return elements(root, 'w:hyperlink').map(({ attributes }) => {
      const anchor = attributes['w:anchor']
      return `${targets.get(attributes['r:id'] ?? '') ?? ''}${anchor ? `#${anchor}` : ''}`
    })
  }
  return {
    parts,
    document,
    body: textOf(document),
    /** The lines of its table of contents. */
    contents: elements(whole, 'w:sdt')
      .filter(isContents)
      .flatMap((sdt) => elements(sdt, 'w:p'))
      .map(textOf)
      .filter(Boolean),
    notes: footnotes.map(textOf),
    noteCalls: elements(document, 'w:footnoteReference').map((call) => Number(call.attributes['w:id'])),
    links: [
      ...new Set([
        ...links('word/_rels/document.xml.rels', document),
        ...links('word/_rels/footnotes.xml.rels', part('word/footnotes.xml')),
      ]),
    ].toSorted(),
    core: part('docProps/core.xml'),
    styles: part('word/styles.xml'),
  }
}
