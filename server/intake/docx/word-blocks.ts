import { attributeOf, walkWord } from './walk-word.ts'

/** A paragraph as Word keeps it. A break inside it is a newline; `notes` are the notes it calls, `footnote 2`. */
export type WordParagraph = {
  text: string
  style: string | null
  numId: string | null
  level: number | null
  outline: number | null
  notes: string[]
  isContents: boolean
}
/** A paragraph, or a row of a table with the paragraphs of each cell. */
export type WordBlock = WordParagraph | { cells: WordParagraph[][] }

type Open = WordParagraph & { isJoined: boolean }
type Run = { isHidden: boolean; isRaised: boolean }

const newParagraph = (isContents: boolean): Open => ({
  text: '',
  style: null,
  numId: null,
  level: null,
  outline: null,
  notes: [],
  isContents,
  isJoined: false,
})
const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off)$/u.test(value)

/** The blocks of a Word file's body as its page shows them: tracked insertions are in, deletions are not. */
export function readBlocks(xml: string): WordBlock[] {
  const blocks: WordBlock[] = []
  /** The paragraph being read is the last; those before it are around it, as a text box is inside a paragraph. */
  const open: Open[] = []
  const rows: { cells: WordParagraph[][]; isGone: boolean }[] = []
  let run: Run = { isHidden: false, isRaised: false }
  let contentsAt: number | null = null
  let carried = ''

  const keep = (paragraph: WordParagraph) => {
    const row = rows.at(-1)
    if (!row) blocks.push(paragraph)
    else row.cells.at(-1)?.push(paragraph)
  }
  const add = (words: string) => {
    const paragraph = open.at(-1)
    if (!paragraph || run.isHidden) return
    // A raised number after a figure is a power; after anything else it is the mark of a note.
    if (run.isRaised && /^\d+$/u.test(words))
      paragraph.text += /\d$/u.test(paragraph.text) ? `^${words}` : ' '
    else paragraph.text += words
  }

  walkWord(xml, {
    open: (name, attributes, path) => {
      const value = attributeOf(attributes, 'val')
      const paragraph = open.at(-1)
      const within = path.at(-1)
      if (name === 'p') open.push(newParagraph(contentsAt !== null))
      else if (name === 'r') run = { isHidden: false, isRaised: false }
      else if (name === 'tr') rows.push({ cells: [], isGone: false })
      else if (name === 'tc') rows.at(-1)?.cells.push([])
      else if (name === 'docPartGallery' && value === 'Table of Contents')
        contentsAt ??= path.lastIndexOf('sdt')
      else if (within === 'rPr' && path.at(-2) === 'r') {
        if (name === 'vanish') run.isHidden = isOn(value)
        if (name === 'vertAlign') run.isRaised = value === 'superscript'
      } else if (within === 'trPr') {
        const row = rows.at(-1)
        if (name === 'del' && row) row.isGone = true
      } else if (within === 'r') {
        if (name === 'tab') add(' ')
        if (name === 'br' || name === 'cr') add('\n')
        if (name === 'noBreakHyphen') add('-')
        if (name === 'sym') add(symbol(attributeOf(attributes, 'char')))
        if (name === 'footnoteReference' || name === 'endnoteReference') {
          paragraph?.notes.push(`${name.slice(0, -9)} ${attributeOf(attributes, 'id')}`)
        }
      } else if (!paragraph || value === undefined) {
        if (paragraph && within === 'rPr' && (name === 'del' || name === 'moveFrom'))
          paragraph.isJoined = true
      } else if (name === 'pStyle') paragraph.style = value
      else if (name === 'numId') paragraph.numId = value
      else if (name === 'ilvl') paragraph.level = Number(value)
      else if (name === 'outlineLvl') paragraph.outline = Number(value)
    },
    text: (words, path) => {
      if (path.at(-1) === 't') add(words)
    },
    close: (name, path) => {
      if (name === 'sdt' && contentsAt === path.length) contentsAt = null
      else if (name === 'r') run = { isHidden: false, isRaised: false }
      else if (name === 'p') {
        const paragraph = open.pop()
        if (!paragraph) return
        const { isJoined, ...read } = paragraph
        // A paragraph whose end was deleted runs on into the next.
        if (isJoined) carried += read.text
        else {
          keep({ ...read, text: carried + read.text })
          carried = ''
        }
      } else if (name === 'tr') {
        const row = rows.pop()
        if (!row || row.isGone) return
        if (rows.length > 0) for (const inner of row.cells.flat()) keep(inner)
        else blocks.push({ cells: row.cells })
      }
    },
  })
  return blocks
}

/** A letter of a symbol font: those that Word draws bullets with, and any that stands for itself. */
function symbol(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16)
  if (Number.isNaN(code) || code < 32 || (code >= 0xd800 && code < 0xe000)) return ''
  if (code < 0xf000) return String.fromCharCode(code)
  return [0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc].includes(code) ? '• ' : ''
}
