import type { Library } from '../library.ts'

/** What a team keeps of its own. */
export type TeamShelf = Pick<Library, 'arguments' | 'sources' | 'facts' | 'fields'>

export const EMPTY_SHELF: TeamShelf = { arguments: [], sources: [], facts: [], fields: [] }

/**
 * The library a team sees: the built-in one and its own. Ids are told apart when something is added; should a newer
 * built-in item come to bear the id of a team's own, the team's stands, for its letters mean that one.
 */
export function mergeLibraries(builtIn: Library, team: TeamShelf): Library {
  const both = <T extends { id: string }>(given: readonly T[], own: readonly T[]): T[] => {
    const taken = new Set(own.map((item) => item.id))
    return [...given.filter((item) => !taken.has(item.id)), ...own]
  }
  return {
    ...builtIn,
    arguments: both(builtIn.arguments, team.arguments),
    sources: both(builtIn.sources, team.sources),
    facts: both(builtIn.facts, team.facts),
    fields: both(builtIn.fields, team.fields),
  }
}
