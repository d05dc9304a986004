import { describe, expect, it } from 'vitest'
import { pageCountWords } from '#components/editor/pages/page-count-words.ts'

const limit = { pages: 15, except: 'exhibits' }

describe('what the status bar says of the pages', () => {
  it('tells an estimate from a count', () => {
    expect(pageCountWords({ count: null, estimate: 12, limit: null }).words).toBe('about 12 pages')
    expect(pageCountWords({ count: 12, estimate: 11, limit: null }).words).toBe('12 pages')
    expect(pageCountWords({ count: 1, estimate: 1, limit: null }).words).toBe('1 page')
  })
  it('holds the count to what the notice takes, and says what that leaves out', () => {
    expect(pageCountWords({ count: 15, estimate: 20, limit })).toMatchObject({
      words: '15 of 15 pages',
      isOver: false,
    })
    const over = pageCountWords({ count: 16, estimate: 2, limit })
    expect(over).toMatchObject({ words: '16 of 15 pages', isOver: true })
    expect(over.hint).toContain('The notice takes 15 pages, leaving out exhibits.')
  })
})
