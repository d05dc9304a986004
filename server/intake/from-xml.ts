import { layOut, type NoticeText, type PassageKind, type Piece } from '#domain/notice/notice-text.ts'
import { walkXml } from './walk-xml.ts'

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

/** A Federal Register document in XML, or any other XML as its blocks of text. */
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
  walkXml(source, {
    open: ({ name, attributes }) => {
      if (name === 'PRTPAGE') {
        pages.push({ kind: 'page', text: `[[Page ${attributes.P ?? ''}]]` })
        text += ' '
      } else if (!INLINE.has(name)) flush()
      else if (name !== 'SU') text = spaced(text)
      path.push(name)
    },
    text: (chunk) => {
      text += path.includes('SU') && !path.includes('FTNT') ? exponent(text, chunk) : chunk
    },
    close: (name) => {
      if (!INLINE.has(name)) flush()
      else if (name === 'ENT' || name === 'CHED') text += ' '
      else if (name === 'E') text = `${text}\ue000`
      path.pop()
    },
  })
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
