import { describe, expect, it } from 'vitest'
import type { Letter } from '#export/letter.ts'
import { renderPdf, withPages } from '#export/pdf/render-pdf.ts'
import { letterToSet } from '../../bench/export/long-letter.ts'

/** The letter with some words more in its last paragraph but two. */
function edited(letter: Letter, words: string): Letter {
  const at = letter.blocks.findLastIndex((block) => block.type === 'paragraph')
  return {
    ...letter,
    blocks: letter.blocks.map((block, index) =>
      index === at && block.type === 'paragraph'
        ? { ...block, inlines: [...block.inlines, { type: 'text', text: ` ${words}`, marks: [] }] }
        : block,
    ),
  }
}

const set = (letter: Letter) => {
  const start = performance.now()
  const pages = withPages(letter, { keptFor: 4 }, ({ count }) => count)
  return { pages, took: performance.now() - start }
}

describe('a letter that is set again and again', () => {
  const letter = letterToSet(24)
  it('costs little where little was changed', () => {
    const first = set(letter)
    const later = ['One.', 'One two.', 'One two three.'].map((words) => set(edited(letter, words)).took)
    expect(Math.min(...later)).toBeLessThan(first.took / 3)
  })
  it('is the file it would be if it had been set for the first time', () => {
    const again = withPages(edited(letter, 'Once more.'), { keptFor: 4 }, (pages) => pages.toFile())
    const anew = renderPdf(edited(letter, 'Once more.'))
    expect(Buffer.from(again.bytes).equals(anew.bytes)).toBe(true)
    expect(again.pages).toBe(anew.pages)
  })
})
