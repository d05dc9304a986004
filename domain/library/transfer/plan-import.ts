import type { TeamShelf } from '../team/merge-libraries.ts'
import { isSameArgument, isSameData } from './same-item.ts'

/** What an import does to one item: a changed argument becomes a new revision, a retired one is offered again. */
export type ImportChange = 'new' | 'changed' | 'restored' | 'same'
export type ImportItem = { id: string; title: string; change: ImportChange }

/** What an import will do, kind by kind, in the order of the ids. It deletes nothing. */
export type ImportPlan = Record<keyof TeamShelf, ImportItem[]>

/** Compares what is to be imported with what the team has, its retired arguments included. */
export function planImport(
  incoming: TeamShelf,
  current: TeamShelf & { retired: ReadonlySet<string> },
): ImportPlan {
  const items = <T extends { id: string }>(
    list: readonly T[],
    known: readonly T[],
    titleOf: (item: T) => string,
    isSame: (a: T, b: T) => boolean,
  ): ImportItem[] =>
    list
      .map((item): ImportItem => {
        const old = known.find(({ id }) => id === item.id)
        const change = old === undefined ? 'new' : isSame(item, old) ? 'same' : 'changed'
        return { id: item.id, title: titleOf(item), change }
      })
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    arguments: items(incoming.arguments, current.arguments, ({ title }) => title, isSameArgument).map(
      (item) => (current.retired.has(item.id) ? { ...item, change: 'restored' } : item),
    ),
    facts: items(incoming.facts, current.facts, ({ statement }) => statement, isSameData),
    fields: items(incoming.fields, current.fields, ({ label }) => label, isSameData),
    sources: items(incoming.sources, current.sources, ({ title }) => title, isSameData),
  }
}
