import { stringify } from 'yaml'
import type { Source } from '#domain/evidence/source.ts'
import { argumentPath } from '../checking/check-library.ts'
import type { LibraryFile } from '../files/problem.ts'
import { writeArgument } from '../files/write-argument.ts'
import type { TeamShelf } from '../team/merge-libraries.ts'

const byId = <T extends { id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))

/** A source as its file has it: whose it is comes from where it is kept. */
export const withoutShelf = ({ custom: { shelf: _, ...custom }, ...source }: Source) => ({
  ...source,
  custom,
})

/**
 * What a team keeps of its own as the files of a folder like `templates/`: the same shelf gives the same files, in the
 * same order. Kinds of which there is nothing get no file. Links to arguments that are not `offered` are left out.
 */
export function writeShelf(shelf: TeamShelf, offered: ReadonlySet<string>): LibraryFile[] {
  const known = (ids: readonly string[]) => ids.filter((id) => offered.has(id))
  const yaml = (items: readonly object[]) => stringify(items, { lineWidth: 0 })
  const json = (items: readonly object[]) => `${JSON.stringify(items, null, 2)}\n`
  const lists = [
    { path: 'facts.yml', text: yaml, items: byId(shelf.facts) },
    { path: 'fields.yml', text: yaml, items: byId(shelf.fields) },
    { path: 'sources.csl.json', text: json, items: byId(shelf.sources).map(withoutShelf) },
  ]
  return [
    ...byId(shelf.arguments).map((argument) => ({
      path: argumentPath(argument),
      text: writeArgument({
        ...argument,
        related: known(argument.related),
        pullsAgainst: known(argument.pullsAgainst),
      }),
    })),
    ...lists.flatMap(({ path, text, items }) => (items.length === 0 ? [] : [{ path, text: text(items) }])),
  ]
}
