import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx'
import { blockPrint, printLines } from '#domain/draft/carried/block-print.ts'
import {
  CARRIED_VERSION,
  type CarriedBlock,
  type CarriedLetter,
} from '#domain/draft/carried/carried-letter.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { Block, InlineOrigin, Letter } from '../../letter.ts'
import type { Blocks } from '../blocks/place.ts'
import { OwnBlock, OwnXml, valued } from '../package/own-xml.ts'
import type { Sheet } from '../sheet.ts'
import { printOf } from './print-of.ts'

/** Which draft a working copy is made of, and as which `ExportedCopy`. */
export type Carry = { doc: DocJson; copyId: string }

/** The nodes that the letter makes its own lines for: what is written in those is never read back. */
const MADE: readonly string[] = ['contents', 'questionsAnswered', 'exhibitList']
/** Those that hold others, any of which may be changed alone. */
const HOLDING: readonly string[] = ['bulletList', 'orderedList', 'blockquote', 'table']

const hidden = (tag: string) =>
  new OwnXml('w:sdtPr', {}, [valued('w:tag', tag), new OwnXml('w15:appearance', { 'w15:val': 'hidden' })])

const control = (tag: string, runs: readonly XmlComponent[]) =>
  new OwnXml('w:sdt', {}, [hidden(tag), new OwnXml('w:sdtContent', {}, runs)])

const blockControl = (tag: string, set: Blocks) =>
  new OwnBlock('w:sdt', [hidden(tag), new OwnXml('w:sdtContent', {}, set)])

const nodeOf = (origin: InlineOrigin): DocJson => {
  if (origin.node === 'footnote') return origin.json
  if (origin.node === 'citation')
    return { type: 'citation', attrs: { sourceId: origin.sourceId, locator: origin.locator } }
  return { type: origin.node, attrs: { id: origin.id } }
}

/** Marks what a working copy is set of, so that it can be told again when the file comes back. */
export function createCarrying({ doc, copyId }: Carry, letter: Letter) {
  const nodes = doc.content ?? []
  const carried = nodes.map((node): CarriedBlock => ({ node, print: '', lines: [] }))
  const inlines: CarriedLetter['inlines'] = []
  return {
    /** The words of a node of the draft, in a control that a person in Word does not see. */
    standIn(origin: InlineOrigin, words: string, runs: readonly XmlComponent[], id: number): XmlComponent[] {
      const number = inlines.push({ node: nodeOf(origin), words }) - 1
      return [new BookmarkStart(`_rj_i${number}`, id), control(`rj:i${number}`, runs), new BookmarkEnd(id)]
    },
    /** Sets what stands for one block of the draft, or what belongs to none, and marks where it begins and ends. */
    around(index: number | null, blocks: readonly Block[], sheet: Sheet, set: () => Blocks): Blocks {
      if (index === null) return [blockControl('rj:made', set())]
      const bookmark = sheet.nextId()
      sheet.opening.push(new BookmarkStart(`_rj_b${index}`, bookmark))
      const made = set()
      sheet.opening = []
      sheet.paragraphs.at(-1)?.addChildElement(new BookmarkEnd(bookmark))
      const type = nodes[index]?.type ?? ''
      const isMade = MADE.includes(type)
      const pieces = isMade ? [{ step: 'made' }] : printOf(blocks, letter)
      Object.assign(carried[index] ?? {}, {
        print: blockPrint(pieces),
        lines: HOLDING.includes(type) ? printLines(pieces) : [],
      })
      return isMade ? [blockControl(`rj:b${index}`, made)] : made
    },
    /** All of it, once the letter is set. */
    carried: (): CarriedLetter => ({
      version: CARRIED_VERSION,
      copyId,
      blocks: carried,
      inlines,
    }),
  }
}
export type Carrying = ReturnType<typeof createCarrying>
