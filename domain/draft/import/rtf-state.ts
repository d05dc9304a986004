/** How words are dressed, and where they go, at one place of a rich-text file. Groups begin with what is around them. */
export type RtfState = {
  marks: ReadonlySet<string>
  isHidden: boolean
  /** Where words go: the letter, a footnote, a list's own sign, a link's address, the tables of fonts and styles, or nowhere. */
  into: 'letter' | 'note' | 'sign' | 'address' | 'fonts' | 'styles' | 'nowhere'
  /** Characters that stand after a Unicode one for readers that know none. */
  skip: number
  codePage: string
  href: string | null
}

export const FIRST_STATE: RtfState = {
  marks: new Set(),
  isHidden: false,
  into: 'letter',
  skip: 1,
  codePage: 'windows-1252',
  href: null,
}

const TOGGLES: Readonly<Record<string, string>> = {
  ...{ b: 'bold', i: 'italic', ul: 'underline', uld: 'underline', uldb: 'underline', ulw: 'underline' },
  ...{ strike: 'strike', striked: 'strike', super: 'superscript', sub: 'subscript' },
}
const OFF: Readonly<Record<string, readonly string[]>> = {
  ulnone: ['underline'],
  nosupersub: ['superscript', 'subscript'],
  plain: ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'],
}

/** The state after a control word that dresses words; the same one for any other. */
export function dressed(state: RtfState, word: string, number: number | null): RtfState {
  const mark = TOGGLES[word]
  if (mark !== undefined) {
    const marks = new Set(state.marks)
    if (number === 0) marks.delete(mark)
    else marks.add(mark)
    return { ...state, marks }
  }
  const off = OFF[word]
  if (off) return { ...state, isHidden: word !== 'plain' && state.isHidden, marks: without(state.marks, off) }
  // What somebody struck and the file still holds is as good as hidden.
  if (word === 'v' || word === 'deleted') return { ...state, isHidden: number !== 0 }
  if (word === 'uc') return { ...state, skip: Math.max(0, Math.min(number ?? 1, 8)) }
  return word === 'ansicpg' ? { ...state, codePage: codePageOf(number) } : state
}

const without = (marks: ReadonlySet<string>, off: readonly string[]) =>
  new Set([...marks].filter((mark) => !off.includes(mark)))

/** Groups whose words are not the letter's own. */
const NOWHERE = new Set([
  ...['colortbl', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl'],
  ...['footerr', 'footerf', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata'],
  ...[
    'datastore',
    'latentstyles',
    'xmlnstbl',
    'filetbl',
    'annotation',
    'atnid',
    'atnauthor',
    'shp',
    'shppict',
  ],
  ...[
    'nonshppict',
    'ftnsep',
    'ftnsepc',
    'aftnsep',
    'aftnsepc',
    'bkmkstart',
    'bkmkend',
    'tc',
    'xe',
    'private',
  ],
])
const INTO: Readonly<Record<string, RtfState['into']>> = {
  ...{ fonttbl: 'fonts', stylesheet: 'styles', footnote: 'note', fldinst: 'address' },
  ...{ listtext: 'sign', pntext: 'sign' },
}

/** Where the words of a group go that begins with this control word; null when it begins none. */
export const groupOf = (word: string): RtfState['into'] | null =>
  INTO[word] ?? (NOWHERE.has(word) ? 'nowhere' : null)

const BY_CHARSET: Readonly<Record<number, number>> = {
  ...{ 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258 },
  ...{ 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
}
const NAMES: Readonly<Record<number, string>> = {
  ...{ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874' },
  ...{ 10000: 'macintosh', 65001: 'utf-8' },
}

/** The name of a code page by its number; the letters of western Windows for any other. */
const codePageOf = (number: number | null): string =>
  NAMES[number ?? 0] ??
  (number !== null && number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')

export const codePageOfCharset = (charset: number): string => codePageOf(BY_CHARSET[charset] ?? 1252)
