import { AppError } from '#domain/errors.ts'
import type { DocJson, MarkJson } from '../doc.ts'
import { isAllowedAddress } from '../nodes/link-address.ts'
import { joinText } from '../tokens/join-text.ts'
import { type ListedBlock, nestLists } from './list-tree.ts'
import { filledOr, plainWords, type ReadBlocks } from './read-blocks.ts'
import { codePageOfCharset, dressed, FIRST_STATE, groupOf, type RtfState } from './rtf-state.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'

/** More groups in one another than any writer makes. */
const DEEPEST_GROUP = 2_000

const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ tab: ' ', emspace: ' ', enspace: ' ', '~': '\u00a0', _: '\u2011', '-': '\u00ad' },
  ...{ '\\': '\\', '{': '{', '}': '}' },
}

/**
 * A rich-text file as blocks: paragraphs, headings, lists, tables, footnotes, links and the marks a letter knows. Its
 * objects, pictures, headers and comments are left out. `source` holds the file's bytes as Latin letters, one each.
 * Throws an `AppError` for what is no rich text or is nested past belief.
 */
export function readRtf(source: string): ReadBlocks {
  if (!/^\s*\{\\rtf/.test(source)) throw new AppError('invalid', 'This is not a rich-text file.')
  return new RtfReader().read(source)
}

type Paragraph = {
  style: number | null
  outline: number | null
  level: number
  sign: string
  inTable: boolean
}
/** A font of this set has the letters of the machine. */
const DEFAULT_CHARSET = 1
const PARAGRAPH: Paragraph = { style: null, outline: null, level: 0, sign: '', inTable: false }

class RtfReader {
  #state: RtfState = FIRST_STATE
  readonly #outer: RtfState[] = []
  #bytes: number[] = []
  /** Characters still to be passed over after a Unicode one. */
  #toSkip = 0
  #isOptional = false
  #isGroupStart = false
  #inlines: DocJson[] = []
  #note: DocJson[] | null = null
  #address = ''
  #paragraph: Paragraph = PARAGRAPH
  #cell: ListedBlock[] = []
  #row: DocJson[] = []
  #rows: DocJson[] = []
  readonly #blocks: ListedBlock[] = []
  /** Of fonts that do not say which letters their bytes are. */
  #codePage = FIRST_STATE.codePage
  #font = 0
  readonly #fonts = new Map<number, string>()
  #styleNumber = 0
  readonly #headings = new Map<number, number>()
  #pictures = 0

  read(source: string): ReadBlocks {
    for (const token of rtfTokens(source)) this.#take(token)
    this.#endParagraph(false)
    this.#endTable()
    const warnings =
      this.#pictures > 0
        ? ['Pictures in a rich-text file are left out. Insert them with the picture button.']
        : []
    return { blocks: nestLists(this.#blocks), warnings }
  }

  #take(token: RtfToken): void {
    if (token.kind !== 'byte') this.#flushBytes()
    const isStart = this.#isGroupStart
    this.#isGroupStart = false
    if (token.kind === 'control') this.#control(token.word, token.number, isStart)
    else if (token.kind === 'open') {
      if (this.#outer.length >= DEEPEST_GROUP)
        throw new AppError(
          'invalid',
          'This rich-text file is nested too deeply to be read. Save it as DOCX instead.',
        )
      this.#outer.push(this.#state)
      this.#isGroupStart = true
    } else if (token.kind === 'close') this.#closeGroup()
    else if (token.kind === 'byte') {
      if (this.#toSkip > 0) this.#toSkip -= 1
      else this.#bytes.push(token.value)
    } else this.#sayUnskipped(token.text)
  }

  #sayUnskipped(words: string): void {
    const skipped = Math.min(this.#toSkip, words.length)
    this.#toSkip -= skipped
    this.#say(words.slice(skipped))
  }

  #closeGroup(): void {
    const { into } = this.#state
    this.#state = this.#outer.pop() ?? FIRST_STATE
    this.#toSkip = 0
    this.#isOptional = false
    if (into === 'note' && this.#state.into !== 'note' && this.#note) {
      this.#inlines.push({ type: 'footnote', content: cleaned(this.#note) })
      this.#note = null
    }
  }

  #control(word: string, number: number | null, isStart: boolean): void {
    if (word === '*') {
      this.#isOptional = true
      this.#isGroupStart = true
      return
    }
    const group = isStart ? groupOf(word) : null
    const isUnknown = isStart && this.#isOptional && group === null
    this.#isOptional = false
    const character = CHARACTERS[word]
    if (group !== null || isUnknown) this.#openGroup(group ?? 'nowhere', word)
    else if (word === 'fldrslt') {
      this.#state = { ...this.#state, href: addressIn(this.#address) }
      this.#address = ''
    } else if (character !== undefined) this.#say(character)
    else if (word === 'u' && number !== null) {
      this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number % 65_536))
      this.#toSkip = this.#state.skip
    } else this.#dress(word, number)
  }

  #dress(word: string, number: number | null): void {
    this.#state = dressed(this.#state, word, number)
    if (word === 'ansicpg') this.#codePage = this.#state.codePage
    if (this.#state.into === 'fonts' || this.#state.into === 'styles' || word === 'f')
      this.#table(word, number)
    if (this.#state.into === 'letter') this.#structure(word, number)
    else if (this.#state.into === 'note' && word === 'par') this.#say(' ')
  }

  #openGroup(into: RtfState['into'], word: string): void {
    if (word === 'pict' && this.#state.into === 'letter') this.#pictures += 1
    // What is left out, or stands in a table of the file, stays so however it is nested.
    const isOutside = this.#state.into !== 'letter' && this.#state.into !== 'note'
    if (isOutside && into !== 'nowhere') return
    if (into === 'note') this.#note = this.#state.into === 'note' ? this.#note : []
    if (into === 'address') this.#address = ''
    this.#state = { ...this.#state, into }
  }

  /** The tables before the words: which letters a font's bytes are, and which styles are headings. */
  #table(word: string, number: number | null): void {
    if (word === 'f') {
      this.#font = number ?? 0
      const codePage = this.#fonts.get(this.#font) ?? this.#codePage
      if (this.#state.into !== 'fonts') this.#state = { ...this.#state, codePage }
    } else if (word === 'fcharset' && number !== null && number !== DEFAULT_CHARSET)
      this.#fonts.set(this.#font, codePageOfCharset(number))
    else if (word === 's' && this.#state.into === 'styles') this.#styleNumber = number ?? 0
  }

  #structure(word: string, number: number | null): void {
    const set = (change: Partial<Paragraph>) => {
      this.#paragraph = { ...this.#paragraph, ...change }
    }
    if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph(word === 'par')
    else if (word === 'line' || word === 'nestcell') this.#inlines.push({ type: 'hardBreak' })
    else if (word === 'pard') this.#paragraph = { ...PARAGRAPH, sign: this.#paragraph.sign }
    else if (word === 's') set({ style: number })
    else if (word === 'outlinelevel') set({ outline: number })
    else if (word === 'ilvl') set({ level: Math.max(0, number ?? 0) })
    else if (word === 'intbl') set({ inTable: true })
    else if (word === 'cell') {
      set({ inTable: true })
      this.#endParagraph(true)
      this.#row.push({ type: 'tableCell', content: filledOr(nestLists(this.#cell)) })
      this.#cell = []
    } else if (word === 'row') {
      if (this.#row.length > 0) this.#rows.push({ type: 'tableRow', content: this.#row })
      this.#row = []
      this.#inlines = []
    }
  }

  #say(words: string): void {
    const { into, marks, isHidden } = this.#state
    if (words === '' || isHidden || into === 'nowhere' || into === 'fonts') return
    if (into === 'address') this.#address += words
    else if (into === 'sign') this.#paragraph = { ...this.#paragraph, sign: this.#paragraph.sign + words }
    else if (into === 'styles') {
      const level = /heading ([1-9])/i.exec(words)?.[1]
      if (level !== undefined) this.#headings.set(this.#styleNumber, Number(level))
    } else {
      const all: MarkJson[] = [...marks].map((type) => ({ type }))
      const { href } = this.#state
      if (href !== null) all.push({ type: 'link', attrs: { href } })
      const node: DocJson = { type: 'text', text: words, ...(all.length > 0 && { marks: all }) }
      ;(into === 'note' && this.#note ? this.#note : this.#inlines).push(node)
    }
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return
    const words = new TextDecoder(this.#state.codePage).decode(Uint8Array.from(this.#bytes))
    this.#bytes = []
    this.#say(words)
  }

  /** Ends a paragraph; an empty one is kept only where a writer ended it. */
  #endParagraph(isWritten: boolean): void {
    const { style, outline, level, sign, inTable } = this.#paragraph
    const content = cleaned(this.#inlines)
    this.#inlines = []
    this.#paragraph = { ...this.#paragraph, sign: '' }
    if (content.length === 0 && !isWritten) return
    const heading = this.#headings.get(style ?? -1) ?? (outline !== null && outline < 9 ? outline + 1 : null)
    const item = sign.trim() === '' ? null : { level, isOrdered: /[\p{L}\p{N}]/u.test(sign) }
    const block: DocJson =
      heading !== null && !inTable && item === null
        ? { type: 'heading', attrs: { level: Math.min(heading, 4) }, content }
        : { type: 'paragraph', content }
    if (inTable) {
      if (content.length > 0) this.#cell.push({ block, item })
    } else {
      this.#endTable()
      if (content.length > 0) this.#blocks.push({ block, item })
    }
  }

  #endTable(): void {
    if (this.#rows.length === 0) return
    const columns = Math.max(...this.#rows.map(({ content }) => content?.length ?? 0))
    const rows = this.#rows.map((row) => ({
      ...row,
      content: Array.from(
        { length: columns },
        (_, at): DocJson => row.content?.[at] ?? { type: 'tableCell', content: [{ type: 'paragraph' }] },
      ),
    }))
    this.#rows = []
    this.#blocks.push({ block: { type: 'table', content: rows }, item: null })
  }
}

/** Inlines with halves of characters put together and control characters taken out. */
const cleaned = (inlines: readonly DocJson[]): DocJson[] =>
  joinText(
    joinText(inlines).map((node) =>
      node.type === 'text' ? { ...node, text: plainWords(node.text ?? '') } : node,
    ),
  )

/** Where a field leads, when it is a link. */
function addressIn(instruction: string): string | null {
  const href = /^\s*HYPERLINK\s+"([^"]{1,4000})"/i.exec(instruction)?.[1] ?? null
  return isAllowedAddress(href) ? href : null
}
