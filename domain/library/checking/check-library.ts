import type { Fact } from '#domain/evidence/source.ts'
import { isLastResort } from '#domain/filing/choose-filing-profile.ts'
import { CHECK_IDS } from '#domain/preflight/check-id.ts'
import type { Argument } from '../argument.ts'
import { lineOfItem, lineOfWords } from '../files/find-line.ts'
import type { LibraryFile, LibraryProblem } from '../files/problem.ts'
import type { Library } from '../library.ts'
import { checkArgument } from './check-argument.ts'
import { findRefused } from './refused-phrasing.ts'

/** Where an argument's file stands. */
export const argumentPath = ({ topic, id }: Pick<Argument, 'topic' | 'id'>) => `arguments/${topic}/${id}.md`

/** Looks up lines in the files a library was read from; without them problems name no lines. */
const linesIn = (files: readonly LibraryFile[]) => {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  return {
    item: (path: string, id: string, nth = 0) => lineOfItem(textOf(path), id, nth),
    words: (path: string, words: string | null) => (words === null ? null : lineOfWords(textOf(path), words)),
  }
}

/** Every problem of the given arguments, each in its file. */
export const argumentProblems = (
  list: readonly Argument[],
  library: Library,
  files: readonly LibraryFile[] = [],
): LibraryProblem[] => {
  const lines = linesIn(files)
  return list.flatMap((argument) => {
    const file = argumentPath(argument)
    return checkArgument(argument, library).map(({ words, message }) => ({
      ...{ file, line: lines.words(file, words), message },
    }))
  })
}

/** Facts that name no source of the library, or say what must not be said. */
export const factProblems = (
  facts: readonly Fact[],
  library: Library,
  files: readonly LibraryFile[] = [],
): LibraryProblem[] => {
  const file = 'facts.yml'
  const lines = linesIn(files)
  const sources = new Set(library.sources.map((source) => source.id))
  return facts.flatMap(({ id, source, statement }) => {
    const say = (message: string) => ({ file, line: lines.item(file, id), message })
    return [
      ...(sources.has(source) ? [] : [say(`"${id}" names "${source}", which is not a source.`)]),
      ...findRefused(statement, library.refusedPhrasings).map(({ phrase }) =>
        say(`"${id}" uses the refused phrasing "${phrase}".`),
      ),
    ]
  })
}

/** Ids that are given twice, at the place where they are given again. */
export const duplicateProblems = (
  library: Pick<Library, 'arguments' | 'facts' | 'fields' | 'sources'>,
  files: readonly LibraryFile[] = [],
): LibraryProblem[] => {
  const lines = linesIn(files)
  const again = <T extends { id: string }>(items: readonly T[]) =>
    items.filter((item, place) => items.findIndex((other) => other.id === item.id) < place)
  const message = (id: string) => `"${id}" is there twice. Rename one.`
  const inList = (file: string, items: readonly { id: string }[]) =>
    again(items).map(({ id }) => ({ file, line: lines.item(file, id, 1), message: message(id) }))
  return [
    ...inList('facts.yml', library.facts),
    ...inList('fields.yml', library.fields),
    ...inList('sources.csl.json', library.sources),
    ...again(library.arguments).map((argument) => ({
      ...{ file: argumentPath(argument), line: null, message: message(argument.id) },
    })),
  ]
}

/** Checks without a guide, and guides given twice. */
const guideProblems = ({ checkGuides }: Library, lines: ReturnType<typeof linesIn>): LibraryProblem[] => {
  const file = 'checks.yml'
  const ids = checkGuides.map((guide) => guide.id)
  return [
    ...CHECK_IDS.filter((id) => !ids.includes(id)).map((id) => ({
      ...{ file, line: null },
      message: `The check "${id}" has no guide. Add it.`,
    })),
    ...ids
      .filter((id, place) => ids.indexOf(id) < place)
      .map((id) => ({
        ...{ file, line: lines.item(file, id, 1) },
        message: `"${id}" is there twice. Take one out.`,
      })),
  ]
}

/** A draft must have a way to file whatever its notice says: one profile, and only one, suits none in particular. */
const filingProblems = ({ filingProfiles }: Library): LibraryProblem[] => {
  const [, ...more] = filingProfiles.filter(isLastResort)
  if (!filingProfiles.some(isLastResort)) {
    const message = 'Every profile suits some notices only. Leave out "suits" in one, for all other notices.'
    return [{ file: 'filing/other.yml', line: null, message }]
  }
  return more.map(({ id }) => ({
    ...{ file: `filing/${id}.yml`, line: null },
    message:
      'Another profile is already for all other notices. Say under "suits" which notices this one is for.',
  }))
}

/**
 * Checks that the parts of `templates/` fit together: every citation resolves to a fact and every fact to a source,
 * blanks are declared and used, forms keep their length, and nothing says what a source does not carry.
 * Returns every problem found; an empty list means the library may be used. `files` are what it was read from.
 */
export const checkLibrary = (library: Library, files: readonly LibraryFile[] = []): LibraryProblem[] => {
  const lines = linesIn(files)
  const used = new Set(library.facts.map((fact) => fact.source))
  const labelled = new Set(library.questionTypes.map((type) => type.id))
  const topics = library.topics.map((topic) => topic.id)
  return [
    ...duplicateProblems(library, files),
    ...topics
      .filter((id, place) => topics.indexOf(id) < place)
      .map((id) => {
        const line = lines.item('topics.yml', id, 1)
        return { file: 'topics.yml', line, message: `"${id}" is there twice. Rename one.` }
      }),
    ...factProblems(library.facts, library, files),
    ...guideProblems(library, lines),
    ...filingProblems(library),
    ...library.sources
      .filter((source) => !used.has(source.id))
      .map(({ id }) => ({
        ...{ file: 'sources.csl.json', line: lines.item('sources.csl.json', id) },
        message: `No fact uses "${id}". Add a fact or take it out.`,
      })),
    ...library.arguments.flatMap((argument) =>
      argument.answers
        .filter((id) => !labelled.has(id))
        .map((id) => ({
          ...{ file: 'topics.yml', line: null },
          message: `The question type "${id}" has no title. Add it.`,
        })),
    ),
    ...argumentProblems(library.arguments, library, files),
  ]
}
