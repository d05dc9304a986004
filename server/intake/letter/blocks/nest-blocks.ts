import type { DocJson } from '#domain/draft/doc.ts'
import { captionIn } from './captions.ts'
import type { FlatBlock, FlatCell, FlatParagraph, FlatTable } from './flat-block.ts'
import { nestList, takeList } from './nest-list.ts'
import { plainInlines } from './plain-inlines.ts'

/**
 * Makes blocks of the reviewed schema from what Word keeps one after another: lists from items and what stands under
 * them, quotations and parts of the letter from their paragraphs, captions with their pictures. Empty paragraphs only
 * make room, which the letter's own styles do.
 */
export const nestBlocks = (flat: readonly FlatBlock[]): DocJson[] => nest(flat, 0)

/** What to read as blocks: room and what export adds are none. */
export function isSomething(block: FlatBlock): boolean {
  if (block.type === 'table') return block.rows.length > 0
  // The logo is the profile's: export sets it over the letterhead.
  if (block.type === 'picture') return block.step !== null
  if (block.type === 'made') return true
  // Its end may be all that is left of a paragraph that was struck.
  const isStruck = block.breakChange?.kind === 'deletion'
  return block.isRule || block.item !== null || block.inlines.length > 0 || isStruck
}

/** The same within so many quotations. */
export function nest(all: readonly FlatBlock[], quotes: number): DocJson[] {
  const flat = all.filter(isSomething)
  const out: DocJson[] = []
  for (let at = 0; at < flat.length; ) {
    const block = flat[at]
    if (!block) break
    if (block.type === 'paragraph' && block.quotes > quotes) {
      const end = endOf(flat, at, (each) => each.type === 'paragraph' && each.quotes > quotes)
      out.push({ type: 'blockquote', content: nest(flat.slice(at, end), quotes + 1) })
      at = end
    } else if (block.type === 'paragraph' && block.item) {
      const end = takeList(flat, at, quotes)
      out.push(...nestList(flat.slice(at, end), (inner) => nest(inner, quotes)))
      at = end
    } else if (block.type === 'paragraph' && block.part !== null) {
      const { part, step } = block
      const isSame = (each: FlatBlock) =>
        each.type === 'paragraph' && each.part === part && each.step === step
      const end = endOf(flat, at, isSame)
      const content = flat
        .slice(at, end)
        .flatMap((each) => (each.type === 'paragraph' ? [paragraph(each)] : []))
      out.push({ type: 'letterPart', attrs: { part }, content })
      at = end
    } else {
      const caption = block.type === 'picture' ? captionIn(flat[at + 1]) : null
      if (block.type === 'picture' && caption !== null) {
        out.push({ ...block.image, attrs: { ...block.image.attrs, caption } })
        at += 2
      } else {
        out.push(single(block))
        at++
      }
    }
  }
  return out
}

function endOf(flat: readonly FlatBlock[], from: number, goesOn: (block: FlatBlock) => boolean): number {
  let end = from
  while (end < flat.length && goesOn(flat[end] as FlatBlock)) end++
  return end
}

function single(block: FlatBlock): DocJson {
  if (block.type === 'picture') return block.image
  if (block.type === 'made') return block.node
  if (block.type === 'table') return table(block)
  if (block.isRule && block.inlines.length === 0) return { type: 'horizontalRule' }
  return paragraph(block)
}

/** A paragraph or heading with its words. */
export function paragraph({ heading, inlines, breakChange }: FlatParagraph): DocJson {
  return {
    type: heading ? 'heading' : 'paragraph',
    attrs: { ...heading, ...(breakChange && { breakChange }) },
    content: plainInlines(inlines),
  }
}

function table({ rows }: FlatTable): DocJson {
  return {
    type: 'table',
    content: rows.map(({ cells, change }) => ({
      type: 'tableRow',
      attrs: { rowChange: change },
      content: cells.map(tableCell),
    })),
  }
}

export const tableCell = ({ isHeader, colspan, rowspan, align, blocks }: FlatCell): DocJson => ({
  type: isHeader ? 'tableHeader' : 'tableCell',
  attrs: { colspan, rowspan, align },
  content: orEmpty(nestBlocks(blocks)),
})

const orEmpty = (blocks: DocJson[]) => (blocks.length > 0 ? blocks : [{ type: 'paragraph' }])
