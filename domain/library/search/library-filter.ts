import { type Argument, QUESTION_TYPES, STANCES } from '../argument.ts'
import { citedFacts } from '../argument-markup.ts'
import { textsOf } from '../checking/check-argument.ts'
import type { Library } from '../library.ts'
import { type ArgumentQuery, createArgumentSearch } from './search-arguments.ts'

/** Where to look: what comes with Rejoinder, the team's own, what the reader marked, or what is no longer offered. */
export const SHELVES = ['built-in', 'team', 'favourites', 'retired'] as const
export type Shelf = (typeof SHELVES)[number]

/** What a reader of the library is looking for; an empty or missing part asks for everything. */
export type LibraryFilter = ArgumentQuery & {
  shelf?: Shelf | null
  /** The id of a source the argument cites. */
  source?: string | null
  tag?: string | null
}

const pick = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null

/** The filter an address asks for; what it does not know is left out. */
export const filterFrom = (params: URLSearchParams): LibraryFilter => ({
  text: params.get('q') ?? '',
  topic: params.get('topic'),
  stance: pick(STANCES, params.get('stance')),
  questionType: pick(QUESTION_TYPES, params.get('answers')),
  shelf: pick(SHELVES, params.get('shelf')),
  source: params.get('source'),
  tag: params.get('tag'),
})

/** A filter as the address keeps it: the parts that ask for something, in one order. */
export function filterParams(filter: LibraryFilter): URLSearchParams {
  const { text, topic, stance, questionType, shelf, source, tag } = filter
  const parts = { q: text?.trim(), topic, stance, answers: questionType, shelf, source, tag }
  return new URLSearchParams(Object.entries(parts).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}

/** The sources an argument cites anywhere. */
export function sourcesOf(argument: Argument, { facts }: Pick<Library, 'facts'>): Set<string> {
  const cited = new Set(textsOf(argument).flatMap(({ text }) => citedFacts(text)))
  return new Set(facts.filter(({ id }) => cited.has(id)).map(({ source }) => source))
}

/** A search over a library and what was retired from it. Build it once, then ask often. */
export function createLibraryFilter(library: Library, retired: readonly Argument[]) {
  const offered = createArgumentSearch(library)
  const old = createArgumentSearch({ ...library, arguments: [...retired] })
  return (filter: LibraryFilter, favourites: ReadonlySet<string>): Argument[] => {
    const { shelf, source, tag } = filter
    return (shelf === 'retired' ? old : offered)(filter).filter(
      (argument) =>
        (!shelf || shelf === 'retired' || argument.shelf === shelf || isFavourite(argument)) &&
        (!source || sourcesOf(argument, library).has(source)) &&
        (!tag || argument.tags.includes(tag)),
    )
    function isFavourite({ id }: Argument) {
      return shelf === 'favourites' && favourites.has(id)
    }
  }
}
