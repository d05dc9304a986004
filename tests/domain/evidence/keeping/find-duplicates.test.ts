import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSources } from '#domain/evidence/import/read-sources.ts'
import { editDistance } from '#domain/evidence/keeping/edit-distance.ts'
import { findDuplicates } from '#domain/evidence/keeping/find-duplicates.ts'
import type { SourceCandidate } from '#domain/evidence/keeping/source-candidate.ts'
import { sourceSlug } from '#domain/evidence/keeping/source-slug.ts'
import { sourcesFixture } from '#tests/support/sources/read-fixture.ts'
import { candidates } from '../import/candidates.ts'

const work = (given: Partial<SourceCandidate>): SourceCandidate => ({
  type: 'report',
  title: 'Counting what is shared in the harbour',
  issued: { 'date-parts': [[2023]] },
  ...given,
})
const why = (a: SourceCandidate, b: SourceCandidate) => findDuplicates(a, [b]).map((found) => found.why)

describe('a work that is there already', () => {
  it('is found by its DOI, however it is written', () => {
    expect(why(work({ title: 'A', DOI: '10.5555/ABC' }), work({ title: 'B', DOI: '10.5555/abc' }))).toEqual([
      'doi',
    ])
    expect(
      why(work({ title: 'A', DOI: '10.5555/abc' }), work({ title: 'B', URL: 'https://doi.org/10.5555/ABC' })),
    ).toEqual(['doi'])
  })

  it('is found by its address, whatever was added for counting visitors', () => {
    const a = work({ title: 'A', URL: 'http://www.example.org/report/?utm_source=x#page' })
    expect(why(a, work({ title: 'B', URL: 'https://example.org/report' }))).toEqual(['address'])
    expect(why(a, work({ title: 'B', URL: 'https://example.org/report?id=2' }))).toEqual([])
  })

  it('is found by title and year, with a slip of the pen, other capitals and accents', () => {
    expect(why(work({}), work({ title: 'The Counting: What is Shared in the Harbor' }))).toEqual(['title'])
    expect(why(work({}), work({ issued: { 'date-parts': [[2024]] } }))).toEqual([])
    expect(
      why(work({ title: 'Tides over harbours, part 1' }), work({ title: 'Tides over harbours, part 2' })),
    ).toEqual([])
    expect(why(work({ title: 'Ropes' }), work({ title: 'Roses' }))).toEqual([])
  })

  it('is found without its subtitle when its author and year are the same', () => {
    const author = [{ family: 'Rivera', given: 'Ana' }]
    const whole = work({ author, title: 'Counting what is shared in the harbour: a survey' })
    expect(why(work({ author }), whole)).toEqual(['beginning'])
    expect(why(work({ author: [{ family: 'Okafor' }] }), whole)).toEqual([])
    expect(why(work({ author }), { ...whole, title: `${whole.title}, part 2` })).toEqual([])
  })

  it('is not another work with its own DOI and the same title', () => {
    expect(why(work({ DOI: '10.5555/a' }), work({ DOI: '10.5555/b' }))).toEqual([])
  })

  it('is found again in each format it was exported in', () => {
    const firsts = ['zotero.bib', 'zotero.ris', 'zotero.json', 'doi.json'].map((file) => {
      const first = readSources(sourcesFixture(file)).sources[0]?.csl
      if (!first) throw new Error(`${file} is empty.`)
      return first
    })
    for (const one of firsts) expect(findDuplicates(one, firsts)).toHaveLength(firsts.length)
  })

  it('is always found when it is itself', () => {
    fc.assert(
      fc.property(candidates, (one) => {
        expect(findDuplicates(one, [one])).toHaveLength(1)
      }),
    )
  })

  it('is found from either side', () => {
    fc.assert(
      fc.property(candidates, candidates, (a, b) => {
        expect(why(a, b)).toEqual(why(b, a))
      }),
    )
  })
})

describe('the distance between two words', () => {
  it('is no more than the slips that were made', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, place, letter) => {
        const at = place % (text.length + 1)
        expect(editDistance(text, `${text.slice(0, at)}${letter}${text.slice(at)}`, 3)).toBe(1)
      }),
    )
    expect(editDistance('kitten', 'sitting', 5)).toBe(3)
    expect(editDistance('kitten', 'sitting', 1)).toBe(2)
  })
})

describe('the id of a source', () => {
  it('is author, year and a telling word', () => {
    const taken = new Set(['rivera-2023-counting'])
    const one = work({ author: [{ family: 'Rivera', given: 'Ana' }] })
    expect(sourceSlug(one, () => false)).toBe('rivera-2023-counting')
    expect(sourceSlug(one, (id) => taken.has(id))).toBe('rivera-2023-counting-2')
    expect(sourceSlug(work({ title: '計数' }), () => false)).toBe('2023')
    expect(sourceSlug({ type: 'book', title: '計数' }, () => false)).toBe('source')
  })

  it('is an id a file may have, whatever the work is called', () => {
    fc.assert(
      fc.property(candidates, fc.string({ unit: 'binary', minLength: 1 }), (one, title) => {
        expect(sourceSlug({ ...one, title }, () => false)).toMatch(/^[a-z0-9][a-z0-9-]{0,70}$/)
      }),
    )
  })
})
