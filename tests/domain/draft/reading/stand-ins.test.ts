import { describe, expect, it } from 'vitest'
import { answeredQuestions } from '#domain/draft/coverage/coverage.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { plainText, sizeOf } from '#domain/draft/reading/read-doc.ts'
import { withExhibits } from '#domain/draft/reading/stand-ins.ts'
import { blocksOf, tokensOf } from '#domain/draft/tokens/letter-tokens.ts'
import { readBlocks } from '#domain/preflight/read-blocks.ts'

const mention = (id: string) => ({ type: 'exhibit', attrs: { id } })
const text = (words: string) => ({ type: 'text', text: words })
const sentence = [text('See '), mention('herons'), text(' for the count.')]
const letter = parseDoc({ type: 'doc', content: [{ type: 'paragraph', content: sentence }] })
const labels = withExhibits({}, [{ id: 'herons', label: 'Exhibit B' }])

describe('a mention of an exhibit', () => {
  it('is its label wherever the letter is read as words', () => {
    expect(plainText(letter, labels)).toBe('See Exhibit B for the count.')
    expect(readBlocks(letter, labels)[0]?.words[0]?.text).toBe('See Exhibit B for the count.')
  })

  it('is read anew when the order changes', () => {
    const moved = withExhibits({}, [{ id: 'herons', label: 'Exhibit A' }])
    readBlocks(letter, labels)
    expect(readBlocks(letter, moved)[0]?.words[0]?.text).toBe('See Exhibit A for the count.')
  })

  it('is no typed word: nothing may be replaced in it', () => {
    const words = readBlocks(letter, labels)[0]?.words[0]
    expect(words?.fields).toEqual([{ id: 'exhibit herons', start: 4, end: 13 }])
  })

  it('counts when the size of a letter is told', () => {
    expect(sizeOf(letter).words).toBeGreaterThanOrEqual(5)
  })

  it('says something, so that its block can answer a question', () => {
    const only = { type: 'paragraph', attrs: { answers: ['q1'] }, content: [mention('herons')] }
    expect([...answeredQuestions(parseDoc({ type: 'doc', content: [only] }))]).toEqual(['q1'])
  })

  it('stays whole when passages are compared and merged', () => {
    const blocks = letter.toJSON().content
    expect(blocksOf(tokensOf(blocks))).toEqual(blocks)
  })

  it('cannot be taken for a blank of the same name', () => {
    const blank = { type: 'field', attrs: { id: 'herons' } }
    const both = parseDoc({
      type: 'doc',
      content: [{ type: 'paragraph', content: [blank, mention('herons')] }],
    })
    const words = withExhibits({ herons: 'forty' }, [{ id: 'herons', label: 'Exhibit A' }])
    expect(plainText(both, words)).toBe('fortyExhibit A')
  })
})
