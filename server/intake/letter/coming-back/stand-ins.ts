import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import type { DocJson, MarkJson } from '#domain/draft/doc.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import type { Warnings } from '../warnings.ts'

const REVIEWED = ['insertion', 'deletion', 'comment']
const CHANGED = ['insertion', 'deletion', 'formatting']

/** The words of some inlines; a break is a line's end. Calls of notes are none. */
const wordsOf = (inlines: readonly DocJson[]): string =>
  inlines
    .map(({ type, text = '', content = [] }) =>
      type === 'text' ? text : type === 'hardBreak' ? '\n' : type === 'stand-in' ? wordsOf(content) : '',
    )
    .join('')

/**
 * Puts nodes back behind the words that stand for them, in every block. Words of a field that were changed are its new
 * value and go into `fields`; changed words of anything else stay words, with a warning.
 */
export function restoreStandIns(
  flat: readonly FlatBlock[],
  inlines: CarriedLetter['inlines'],
  fields: Record<string, string>,
  warnings: Warnings,
): FlatBlock[] {
  const restored = (content: readonly DocJson[]): DocJson[] => content.flatMap(restore)

  const restore = (inline: DocJson): DocJson[] => {
    if (inline.type !== 'stand-in')
      return [inline.content ? { ...inline, content: restored(inline.content) } : inline]
    const content = inline.content ?? []
    const carried = inlines[Number(inline.attrs?.number)]
    if (!carried) return restored(content)
    const words = wordsOf(content)
    const marks = sharedMarks(content)
    const isPartly = content.some(({ marks: own = [] }) => own.some(({ type }) => CHANGED.includes(type)))
    const isSame = words === carried.words
    const id = carried.node.type === 'field' ? String(carried.node.attrs?.id) : null
    const isBlank = isSame && /^\[[\s\S]*\]$/u.test(words)
    if (id !== null && !isBlank && words.trim() !== '' && (!isPartly || isSame)) {
      if (!isSame || !Object.hasOwn(fields, id)) fields[id] = words
    }
    const isKept = isSame ? !isPartly || marks.length > 0 : id !== null && !isPartly && words.trim() !== ''
    if (isKept)
      return [
        { ...carried.node, ...(marks.length > 0 && { marks: [...(carried.node.marks ?? []), ...marks] }) },
      ]
    const what =
      carried.node.type === 'citation' ? 'citation' : carried.node.type === 'exhibit' ? 'exhibit' : 'blank'
    if (words !== '')
      warnings.add(
        () =>
          `The words of a ${what} were changed from “${carried.words}” to “${words}”, so they are plain words now.`,
      )
    return restored(content)
  }
  return mapInlines(flat, restored)
}

/** Changes and comments that lie on every one of some inlines. */
function sharedMarks(content: readonly DocJson[]): MarkJson[] {
  const [first, ...rest] = content
  return (first?.marks ?? []).filter(
    (mark) =>
      REVIEWED.includes(mark.type) &&
      rest.every(({ marks = [] }) => marks.some((each) => JSON.stringify(each) === JSON.stringify(mark))),
  )
}

/** The same blocks, cells included, with other inlines. */
export function mapInlines(
  flat: readonly FlatBlock[],
  change: (inlines: readonly DocJson[]) => DocJson[],
): FlatBlock[] {
  return flat.map((block) => {
    if (block.type === 'paragraph') return { ...block, inlines: change(block.inlines) }
    if (block.type !== 'table') return block
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: mapInlines(cell.blocks, change) })),
    }))
    return { ...block, rows }
  })
}
