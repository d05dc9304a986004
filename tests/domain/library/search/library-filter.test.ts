import { describe, expect, it } from 'vitest'
import {
  createLibraryFilter,
  filterFrom,
  filterParams,
  type LibraryFilter,
} from '#domain/library/search/library-filter.ts'
import { library } from '#server/library.ts'
import { argumentFor } from '#tests/support/argument.ts'

const given = library()
const own = argumentFor({ id: 'own', shelf: 'team', tags: ['harbour'] })
const old = argumentFor({ id: 'old', shelf: 'team' })
const all = { ...given, arguments: [...given.arguments, own] }
const find = createLibraryFilter(all, [old])
const ids = (filter: LibraryFilter, favourites: string[] = []) =>
  find(filter, new Set(favourites)).map(({ id }) => id)

describe('the filter of the library', () => {
  it('shows everything that is offered unless told otherwise, and nothing retired', () => {
    expect(ids({}).toSorted()).toEqual(all.arguments.map(({ id }) => id).toSorted())
  })

  it('keeps to a shelf', () => {
    const first = given.arguments[0]?.id ?? ''
    expect(ids({ shelf: 'team' })).toEqual(['own'])
    expect(ids({ shelf: 'built-in' })).toHaveLength(given.arguments.length)
    expect(ids({ shelf: 'retired' })).toEqual(['old'])
    expect(ids({ shelf: 'favourites' }, [first]).toSorted()).toEqual([first])
    expect(ids({ tag: 'harbour' })).toEqual(['own'])
  })

  it('finds every argument that cites a source, by way of its facts', () => {
    const [source] = given.sources
    const facts = given.facts.filter((fact) => fact.source === source?.id).map(({ id }) => id)
    const citing = given.arguments.filter((argument) =>
      facts.some((id) => new RegExp(`@${id}(?![\\w-])`).test(JSON.stringify(argument))),
    )
    expect(ids({ source: source?.id ?? '' }).toSorted()).toEqual(citing.map(({ id }) => id).toSorted())
  })

  it('survives being an address, which may say anything', () => {
    const filter: LibraryFilter = {
      ...{ text: 'small companies', topic: 'risk', stance: 'con', questionType: 'REG' },
      ...{ shelf: 'team', source: 'a-source', tag: 'a & b' },
    }
    expect(filterFrom(filterParams(filter))).toEqual(filter)
    expect(filterParams({ text: ' ', topic: null }).toString()).toBe('')
    expect(filterFrom(new URLSearchParams('shelf=attic&stance=loud'))).toMatchObject({
      shelf: null,
      stance: null,
    })
  })
})
