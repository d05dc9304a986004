import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { AppError } from '#domain/errors.ts'

type Handlers = {
  open: (tag: SaxesTagPlain) => void
  text: (words: string) => void
  close: (name: string) => void
}

const DEEPEST = 200
const PASTE = 'Paste the text of the notice instead.'

/**
 * Walks an XML file from its first tag to its last. A document type or an entity of the file's own is refused: no
 * notice or letter needs one, and they are how a small file becomes a huge one. Throws `AppError` for what cannot be
 * read; `wayOn` is the sentence that says what to do then.
 */
export function walkXml(source: string, { open, text, close }: Handlers, wayOn = PASTE): void {
  let depth = 0
  const parser = new SaxesParser({ xmlns: false })
  parser.on('doctype', () => {
    throw new AppError(
      'invalid',
      `This XML declares a document type or entities of its own, which are not read for safety. ${wayOn}`,
    )
  })
  parser.on('error', (error) => {
    throw new AppError(
      'invalid',
      `This XML is damaged or incomplete (${error.message.replace(/^\d+:\d+: /u, '').slice(0, 80)}). ${wayOn}`,
    )
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth++
    if (depth > DEEPEST) throw new AppError('invalid', `This XML is nested too deeply to read. ${wayOn}`)
    open(tag)
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', (tag) => {
    depth--
    close(tag.name)
  })
  parser.write(source).close()
}
