import { splitMarkup } from '#domain/library/argument-markup.ts'
import type { Library } from '#domain/library/library.ts'
import type { TeamShelf } from '#domain/library/team/merge-libraries.ts'

const ours = (id: string) => `our-${id}`

/** The Markdown with every fact and blank it names renamed. */
const renamed = (markdown: string): string => {
  const names = splitMarkup(markdown).flatMap((piece) =>
    piece.type === 'field' ? [piece.id] : piece.type === 'citation' ? piece.factIds : [],
  )
  return [...new Set(names)].reduce(
    (text, id) => text.replace(new RegExp(`(@|\\{\\{)${id}(?![\\w-])`, 'g'), `$1${ours(id)}`),
    markdown,
  )
}

/** A whole real library as a team's own: the same words, sources and facts under ids nobody else has. */
export function ownShelf(library: Library): TeamShelf {
  return {
    arguments: library.arguments.map((argument) => ({
      ...argument,
      ...{ id: ours(argument.id), revision: '1', shelf: 'team' as const, tags: ['harbour', '2024'] },
      related: argument.related.map(ours),
      pullsAgainst: argument.pullsAgainst.map(ours),
      adaptedFrom: { id: argument.id, revision: argument.revision },
      fields: argument.fields.map(ours),
      forms: {
        short: renamed(argument.forms.short),
        standard: renamed(argument.forms.standard),
        ...(argument.forms.long === undefined ? {} : { long: renamed(argument.forms.long) }),
      },
      counter: renamed(argument.counter),
      reply: renamed(argument.reply),
    })),
    facts: library.facts.map((fact) => ({ ...fact, id: ours(fact.id), source: ours(fact.source) })),
    fields: library.fields.map((field) => ({ ...field, id: ours(field.id) })),
    sources: library.sources.map((source) => ({
      ...source,
      id: ours(source.id),
      custom: { ...source.custom, shelf: 'team' as const },
    })),
  }
}
