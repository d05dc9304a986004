import { describe, expect, it } from 'vitest'
import { argumentsBySource, evidenceFor } from '#domain/evidence/search/evidence-uses.ts'
import { createEvidenceSearch } from '#domain/evidence/search/search-evidence.ts'
import type { Fact, Source } from '#domain/evidence/source.ts'
import { library } from '#server/library.ts'
import { argumentFor } from '#tests/support/argument.ts'

const source = (id: string, title: string, family: string): Source => ({
  id,
  type: 'report',
  title,
  author: [{ family, given: 'A.' }],
  issued: { 'date-parts': [[2023]] },
  custom: { status: 'verified' },
})
const fact = (id: string, from: string, statement: string, relation: Fact['relation']): Fact => ({
  id,
  source: from,
  statement,
  relation,
})
const SOURCES = [source('herons', 'Counting herons', 'Muñoz'), source('tides', 'Tides and quays', 'Okafor')]
const FACTS = [
  fact('h1', 'herons', 'Twelve were seen.', 'supports'),
  fact('h2', 'herons', 'Fishing nets harm them.', 'counters'),
  fact('t1', 'tides', 'Nets rot in salt water.', 'both'),
  fact('t2', 'tides', 'Ropes too.', 'context'),
]

describe('searching the evidence', () => {
  const find = createEvidenceSearch(SOURCES, FACTS)
  const ids = (found: ReturnType<typeof find>) =>
    found.map(({ source: { id }, facts }) => [id, ...facts.map((f) => f.id)])

  it('finds a source by its title, people without their accents, year, and the words of its facts', () => {
    expect(ids(find('counting'))).toEqual([['herons', 'h1', 'h2']])
    expect(ids(find('munoz'))).toEqual([['herons', 'h1', 'h2']])
    expect(ids(find('2023 okafor'))).toEqual([['tides', 't1', 't2']])
    expect(
      find('nets')
        .map(({ source: { id } }) => id)
        .sort(),
    ).toEqual(['herons', 'tides'])
    expect(find('nothing of the kind')).toEqual([])
  })

  it('takes words together from a source and its facts, and shows the facts that hold them first', () => {
    expect(ids(find('munoz nets'))).toEqual([['herons', 'h2', 'h1']])
    expect(find('okafor twelve')).toEqual([])
  })

  it('forgives a slip of the pen and words only begun', () => {
    expect(ids(find('fisching'))).toEqual([['herons', 'h2', 'h1']])
    expect(ids(find('quay'))).toEqual([['tides', 't1', 't2']])
  })

  it('shows one side alone, with what cuts both ways', () => {
    expect(ids(find('', 'supports'))).toEqual([
      ['herons', 'h1'],
      ['tides', 't1'],
    ])
    expect(ids(find('', 'counters'))).toEqual([
      ['herons', 'h2'],
      ['tides', 't1'],
    ])
  })
})

describe('the evidence about an argument', () => {
  const words = { short: 'Herons are few.[@h1]', standard: 'They are few [@h1; @h2; @t1; @t2].' }

  it('for a position counts what speaks for the other side against it, wherever it is cited', () => {
    const argument = argumentFor({ stance: 'pro', forms: words, counter: 'Not so.[@t2]', reply: 'Yes.' })
    const { supports, counters, around } = evidenceFor(argument, FACTS)
    expect(supports.map(({ id }) => id)).toEqual(['h1', 't1'])
    expect(counters.map(({ id }) => id)).toEqual(['h2', 't1', 't2'])
    expect(around).toEqual([])
  })

  it('of the other side turns round', () => {
    const argument = argumentFor({ stance: 'con', forms: words, counter: 'Not so.[@h1]', reply: 'Yes.' })
    const { supports, counters, around } = evidenceFor(argument, FACTS)
    expect(supports.map(({ id }) => id)).toEqual(['h2', 't1'])
    expect(counters.map(({ id }) => id)).toEqual(['h1', 't1'])
    expect(around.map(({ id }) => id)).toEqual(['t2'])
  })

  it('leaves no fact an argument of the library cites unsorted', () => {
    const { arguments: all, facts } = library()
    for (const argument of all) {
      const { supports, counters, around } = evidenceFor(argument, facts)
      expect(supports.length + around.length, argument.id).toBeGreaterThan(0)
      expect(counters.length, argument.id).toBeGreaterThan(0)
    }
  })

  it('tells which arguments rest on a source', () => {
    const argument = argumentFor({ id: 'few', forms: words, counter: 'No.', reply: 'Yes.' })
    const other = argumentFor({
      id: 'other',
      forms: { short: 'A', standard: 'B[@t2]' },
      counter: '',
      reply: '',
    })
    const uses = argumentsBySource({ arguments: [argument, other], facts: FACTS })
    expect(uses.get('herons')?.map(({ id }) => id)).toEqual(['few'])
    expect(uses.get('tides')?.map(({ id }) => id)).toEqual(['few', 'other'])
  })
})
