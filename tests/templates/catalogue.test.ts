import { describe, expect, it } from 'vitest'
import { citedFacts } from '#domain/library/argument-markup.ts'
import { EVERY_SPEAKER, wordsFor } from '#domain/library/conditions.ts'
import { readTemplates } from '#server/library.ts'
import { CATALOGUE, SEED_POINTS } from '#tests/support/catalogue.ts'

const { library } = readTemplates()
const sourceOf = new Map(library.facts.map((fact) => [fact.id, fact.source]))

/** The sources of the wanted list that none of the texts cites. */
const uncited = (wanted: readonly string[], texts: readonly string[]) => {
  const cited = new Set(texts.flatMap(citedFacts).map((id) => sourceOf.get(id)))
  return wanted.filter((source) => !cited.has(source))
}

describe('the library against its catalogue', () => {
  it('holds the forty arguments, and every one of them is in the catalogue', () => {
    expect(CATALOGUE).toHaveLength(40)
    expect(library.arguments.map((argument) => argument.id).toSorted()).toEqual(
      CATALOGUE.map((entry) => entry.id).toSorted(),
    )
  })

  it('has an argument for every point it began from', () => {
    const ids = library.arguments.map((argument) => argument.id)
    const points = Array.from({ length: 26 }, (_, at) => `S${at + 1}`)
    expect([...new Set(Object.keys(SEED_POINTS).map((point) => point.replace(/[ab]$/, '')))]).toEqual(points)
    expect(Object.entries(SEED_POINTS).filter(([, id]) => !ids.includes(id))).toEqual([])
  })

  it('rests on a hundred sources', () => {
    expect(new Set(library.sources.map((source) => source.id)).size).toBe(100)
  })
})

describe.each(CATALOGUE)('the argument $id', ({ id, stance, related, pullsAgainst, supporting, counter }) => {
  const argument = library.arguments.find((one) => one.id === id)
  if (argument === undefined) throw new Error(`The library has no "${id}".`)

  it('has a short, a standard and a long form', () => {
    expect(Object.keys(argument.forms).toSorted()).toEqual(['long', 'short', 'standard'])
  })

  it('takes the side the catalogue gives it, and names what it belongs with and pulls against', () => {
    expect(argument.stance).toBe(stance)
    expect(argument.related).toEqual(expect.arrayContaining(related))
    expect(argument.pullsAgainst).toEqual(expect.arrayContaining(pullsAgainst))
  })

  it('cites every source that supports it in its forms, whoever speaks', () => {
    const missing = EVERY_SPEAKER.flatMap((speaker) =>
      uncited(
        supporting,
        Object.values(argument.forms).map((form) => wordsFor(form, speaker)),
      ),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  it('cites every source that counters it in its counter-argument or reply', () => {
    expect(uncited(counter, [argument.counter, argument.reply])).toEqual([])
  })
})
