import {
  blockPrint,
  cellStep,
  itemStep,
  type PrintPiece,
  pictureStep,
} from '#domain/draft/carried/block-print.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { withoutFigure } from '../blocks/captions.ts'
import type { FlatBlock, FlatCell, FlatParagraph, FlatRow, FlatTable } from '../blocks/flat-block.ts'

const LOOKS = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript']

/** The print of some blocks as they stand in the file (`block-print.ts`), to be held against what was carried. */
export const printOfFlat = (flat: readonly FlatBlock[]): string => blockPrint(flat.flatMap(piecesOf))

function piecesOf(block: FlatBlock): PrintPiece[] {
  if (block.type === 'made') return [{ step: 'made' }]
  if (block.type === 'table') return tablePieces(block)
  if (block.type === 'paragraph') return paragraphPieces(block)
  if (block.step === null) return []
  return [{ step: pictureStep(block.size, String(block.image.attrs?.alt ?? '')) }]
}

function paragraphPieces(block: FlatParagraph): PrintPiece[] {
  const { item, isRule, step } = block
  const inlines = block.isCaption ? withoutFigure(block.inlines) : block.inlines
  if (inlines.length === 0 && !item && !isRule) return []
  const end = item ? itemStep(item.level + 1, item.marker, item.start) : (step ?? 'p')
  return [...inlines.flatMap(inlinePieces), { step: end }]
}

function inlinePieces({ type, text, marks = [], content = [] }: DocJson): PrintPiece[] {
  if (type === 'text') {
    const link = marks.find((mark) => mark.type === 'link')
    const looks = marks.map((mark) => mark.type).filter((name) => LOOKS.includes(name))
    return [{ words: text ?? '', marks: looks, href: link ? String(link.attrs?.href) : null }]
  }
  if (type === 'hardBreak') return [{ step: 'br' }]
  if (type === 'note-break') return [{ step: 'p' }]
  if (type === 'stand-in') return content.flatMap(inlinePieces)
  return type === 'footnote' ? [{ step: 'note' }, ...content.flatMap(inlinePieces), { step: '/note' }] : []
}

const tablePieces = ({ rows }: FlatTable): PrintPiece[] => [...rows.flatMap(rowPieces), { step: 'table' }]
const rowPieces = ({ cells, isHead }: FlatRow): PrintPiece[] => [
  ...cells.flatMap(cellPieces),
  { step: isHead ? 'head-row' : 'row' },
]
const cellPieces = (cell: FlatCell): PrintPiece[] => [...cell.blocks.flatMap(piecesOf), cellEnd(cell)]
const cellEnd = (cell: FlatCell) => ({ step: cellStep({ ...cell, header: cell.isHeader }) })

/** The same of a row, of a cell, and of what a cell is besides what it holds. */
export const printOfRow = (row: FlatRow): string => blockPrint(rowPieces(row))
export const printOfCell = (cell: FlatCell): string => blockPrint(cellPieces(cell))
export const printOfCellEnd = (cell: FlatCell): string => blockPrint([cellEnd(cell)])
