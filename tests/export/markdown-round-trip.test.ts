import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { docOfBlocks } from '#domain/draft/import/read-blocks.ts'
import { readMarkdown } from '#domain/draft/import/read-markdown.ts'
import type { Block, Cell, Inline, Letter } from '#export/letter.ts'
import { tableGrid } from '#export/page/table-grid.ts'
import { inlinesOf, pictureLines, withoutOrigins } from '#export/page/words.ts'
import { renderMarkdown } from '#export/text/render-markdown.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'

/** Runs as Markdown keeps them: marks and links on words, one space where it would drop or fold several. */
const said = (inlines: readonly Inline[], letter: Letter): string =>
  withoutOrigins(inlines)
    .map((inline) => {
      if (inline.type === 'text')
        return [...inline.text]
          .map((sign) => `${sign}${[...inline.marks].sort().join('')}${inline.href ?? ''}`)
          .join('')
      if (inline.type === 'blank') return [...`[${inline.label}]`].join('')
      if (inline.type === 'break') return '\n'
      return inline.type === 'note' ? `[${said(letter.notes[inline.number - 1]?.inlines ?? [], letter)}]` : ''
    })
    .join('')

/** The structure Markdown has, as nested lists of words; what it has not is left out on both sides. */
const shapeOf = (blocks: readonly Block[], letter: Letter): unknown[] =>
  blocks.flatMap((block): unknown[] => {
    const inner = (list: readonly Block[]) => shapeOf(list, letter)
    if (block.type === 'paragraph') return isEmpty(block.inlines) ? [] : [said(block.inlines, letter)]
    if (block.type === 'heading')
      return [
        [
          `h${block.level}`,
          `${block.number === null ? '' : `${block.number} `}${said(block.inlines, letter)}`,
        ],
      ]
    if (block.type === 'rule') return ['—']
    if (block.type === 'picture') return pictureLines(block).map((line) => said(line, letter))
    if (block.type === 'quote') {
      const content = inner(block.blocks)
      return [['quote', ...content]]
    }
    if (block.type === 'bullets') return [['bullets', ...block.items.map(({ blocks: item }) => inner(item))]]
    if (block.type === 'numbers')
      return [['numbers', block.start, ...block.items.map(({ blocks: item }) => inner(item))]]
    if (block.type === 'table') return [['table', ...gridWords(block.rows, letter)]]
    if (block.type === 'part') {
      const content = block.paragraphs.map((line) => said(line, letter)).filter(Boolean)
      return content.length > 0 ? [content.join('\n')] : []
    }
    return []
  })
/** What is merged stands in the first of its cells; a row without words is no row. */
const gridWords = (rows: readonly (readonly Cell[])[], letter: Letter) => {
  const grid = tableGrid(rows)
  return grid.rows
    .map((row) => {
      const words = Array.from({ length: grid.columns }, () => '')
      for (const cell of row) words[cell.column] = cellWords(cell.blocks, letter)
      return words
    })
    .filter((row) => row.some(Boolean))
}
const cellWords = (cell: readonly Block[], letter: Letter) =>
  [...inlinesOf(cell, pictureLines)]
    .map((line) => said(line, letter))
    .filter(Boolean)
    .join('\n')
const isEmpty = (inlines: readonly Inline[]) => inlines.length === 0

const LISTS_OF_ITS_OWN = ['contents', 'questionsAnswered', 'exhibitList']

/** Only the blocks Markdown has a form for. */
const inMarkdown = (doc: Node): Node =>
  parseDoc({
    type: 'doc',
    content: (doc.toJSON().content ?? []).filter(
      ({ type }: { type: string }) => !LISTS_OF_ITS_OWN.includes(type),
    ),
  })

async function backAgain(letter: Letter) {
  const source = new TextDecoder().decode((await renderMarkdown(letter)).bytes)
  return letterOf(parseDoc(docOfBlocks(readMarkdown(source).blocks)))
}

describe('a letter out as Markdown and in again', () => {
  it('is the same letter for the letter with everything', async () => {
    const letter = letterOf(kitchenSinkDoc())
    const again = await backAgain(letter)
    expect(again.notes).toHaveLength(letter.notes.length)
    expect(again.blocks.filter(({ type }) => type === 'heading')).toHaveLength(
      letter.blocks.filter(({ type }) => type === 'heading').length,
    )
  })
  it('is the same letter for any letter, as far as Markdown goes', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 5 }), async (doc) => {
        fc.pre(doc.children.some(({ type }) => !LISTS_OF_ITS_OWN.includes(type.name)))
        const letter = letterOf(inMarkdown(doc))
        const again = await backAgain(letter)
        expect(shapeOf(again.blocks, again)).toEqual(shapeOf(letter.blocks, letter))
      }),
      { numRuns: 40, seed: 2 },
    )
  })
})
