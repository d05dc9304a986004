import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { docOfBlocks } from '#domain/draft/import/read-blocks.ts'
import { readMarkdown } from '#domain/draft/import/read-markdown.ts'
import { AppError } from '#domain/errors.ts'

const read = (source: string) => {
  const { blocks, warnings } = readMarkdown(source)
  return { words: parseDoc(docOfBlocks(blocks)).children.map((block) => block.textContent), warnings }
}

describe('reading Markdown', () => {
  it('keeps the words of a note that is called nowhere, and says so', () => {
    const { words, warnings } = read('A claim.\n\n[^a]: Its *source*.')
    expect(words).toEqual(['A claim.', '[a] Its source.'])
    expect(warnings.join()).toContain('called nowhere')
  })

  it('keeps the words of a second note with the same sign', () => {
    const { words } = read('A claim.[^a]\n\n[^a]: One.\n\n[^a]: Two.')
    expect(words.join(' ')).toContain('One.')
    expect(words.join(' ')).toContain('Two.')
  })

  it('counts a list from where it counts, also from nothing', () => {
    expect(readMarkdown('0. Nought').blocks).toMatchObject([{ type: 'orderedList', attrs: { start: 0 } }])
    expect(readMarkdown('4. Four').blocks).toMatchObject([{ type: 'orderedList', attrs: { start: 4 } }])
  })

  it.each(['>', '1. ', '> - '])('refuses “%s” without end, with what to do', (sign) => {
    expect(() => readMarkdown(sign.repeat(5_000))).toThrow(AppError)
  })

  it('takes a long rule for a rule', () => {
    expect(readMarkdown('- '.repeat(200)).blocks).toEqual([{ type: 'horizontalRule' }])
  })
})
