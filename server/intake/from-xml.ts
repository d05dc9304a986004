import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { AppError } from '#domain/errors.ts'
import { layOut, type NoticeText, type PassageKind, type Piece } from '#domain/notice/notice-text.ts'

/** What the elements of a Federal Register document are to a reader; any other element is running text. */
const BLOCKS: Record<string, PassageKind> = {
  AGENCY: 'agency',
  SUBAGY: 'agency',
  DEPDOC: 'docket',
  CFR: 'docket',
  RIN: 'rin',
  SUBJECT: 'subject',
  HD: 'heading',
  P: 'paragraph',
  FP: 'paragraph',
  TTITLE: 'heading',
  ROW: 'table',
  BOXHD: 'table',
  DATED: 'signature',
  NAME: 'signature',
  TITLE: 'signature',
  FRDOC: 'end',
  BILCOD: 'end',
}
const WITHIN: Record<string, PassageKind> = {
  FTNT: 'footnote',
  GPOTABLE: 'table',
  SIG: 'signature',
  LSTSUB: 'rule-text',
  REGTEXT: 'rule-text',
  PART: 'rule-text',
  AMDPAR: 'rule-text',
  SECTION: 'rule-text',
  SUBPART: 'rule-text',
  APPENDIX: 'rule-text',
}
const INLINE = new Set(['E', 'SU', 'FR', 'AC', 'FTREF', 'PRTPAGE', 'MATH', 'MID', 'ENT', 'CHED', 'LI'])
const DEEPEST = 200

/**
 * A Federal Register document in XML, or any other XML as its blocks of text. A document type or an entity of the
 * file's own is refused: no notice needs one, and they are how a small file becomes a huge one.
 */
export function fromXml(source: string): NoticeText {
  const pieces: Piece[] = []
  const path: string[] = []
  let text = ''
  let pages: Piece[] = []
  const flush = () => {
    const kind = kindAt(path)
    if (text.trim() !== '') pieces.push({ kind, text })
    if (kind !== 'footnote' || text.trim() === '') {
      for (const page of pages) pieces.push(page)
      pages = []
    }
    text = ''
  }
  const parser = new SaxesParser({ xmlns: false })
  parser.on('doctype', () => {
    throw new AppError(
      'invalid',
      'This XML declares a document type or entities of its own, which are not read for safety. Paste the text of the notice instead.',
    )
  })
  parser.on('error', (error) => {
    throw new AppError(
      'invalid',
      `This XML is damaged or incomplete (${error.message.replace(/^\d+:\d+: /u, '').slice(0, 80)}). Download it again, or paste the text of the notice.`,
    )
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (path.length >= DEEPEST)
      throw new AppError(
        'invalid',
        'This XML is nested too deeply to read. Paste the text of the notice instead.',
      )
    if (tag.name === 'PRTPAGE') {
      pages.push({ kind: 'page', text: `[[Page ${tag.attributes.P ?? ''}]]` })
      text += ' '
    } else if (!INLINE.has(tag.name)) flush()
    else if (tag.name !== 'SU') text = spaced(text)
    path.push(tag.name)
  })
  parser.on('text', (chunk) => {
    if (path.includes('SU') && !path.includes('FTNT')) text += exponent(text, chunk)
    else text += chunk
  })
  parser.on('cdata', (chunk) => {
    text += chunk
  })
  parser.on('closetag', (tag) => {
    if (!INLINE.has(tag.name)) flush()
    else if (tag.name === 'ENT' || tag.name === 'CHED') text += ' '
    else if (tag.name === 'E') text = `${text}\ue000`
    path.pop()
  })
  parser.write(source).close()
  return layOut(pieces.map((piece) => ({ ...piece, text: unmarked(piece.text) })))
}

/** Older files lost the space around emphasis (`byDocket`, `0004,by`): such a seam is marked with a private letter. */
const spaced = (text: string) => (/[\p{L}\d,.;:)]$/u.test(text) ? `${text}\ue000` : text)
const unmarked = (text: string) =>
  text
    .replace(/(?<=[\p{L}\d,;:)])\ue000+(?=[\p{L}\d(])/gu, ' ')
    .replace(/(?<=\.)\ue000+(?=\p{Lu})/gu, ' ')
    .replaceAll('\ue000', '')

/** A raised number after a figure is a power; after anything else it is the mark of a note, which the text leaves out. */
const exponent = (before: string, raised: string) => (/\d$/u.test(before) ? `^${raised.trim()}` : ' ')

function kindAt(path: string[]): PassageKind {
  for (const name of path) {
    const kind = WITHIN[name]
    if (kind) return kind
  }
  const own = path.findLast((name) => BLOCKS[name])
  return (own && BLOCKS[own]) || 'paragraph'
}
