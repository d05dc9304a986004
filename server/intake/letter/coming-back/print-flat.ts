import {
  blockPrint,
  cellStep,
  itemStep,
  type PrintPiece,
  pictureStep,
} from '#domain/draft/carried/block-print.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { withoutFigure } from '../blocks/captions.ts'
import type { FlatBlock, FlatParagraph, FlatTable } from '../blocks/flat-block.ts'

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

const tablePieces = ({ rows }: FlatTable): PrintPiece[] => [
  ...rows.flatMap(({ cells, isHead }) => [
    ...cells.flatMap((cell) => [
      ...cell.blocks.flatMap(piecesOf),
      { step: cellStep({ ...cell, header: cell.isHeader }) },
    ]),
    { step: isHead ? 'head-row' : 'row' },
  ]),
  { step: 'table' },
]
