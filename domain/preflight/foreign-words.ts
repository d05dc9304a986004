import { foldWords } from '#domain/evidence/fold-words.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { OtherNotice } from './preflight.ts'
import { foldNumber } from './printed-numbers.ts'
import { type BlockWords, keptPerBlock, type Words } from './read-blocks.ts'

export type ForeignKind = 'docket' | 'rin' | 'citation' | 'title' | 'agency'

/** Words of a letter that belong to another notice. */
export type Foreign = { kind: ForeignKind; of: OtherNotice; words: Words; start: number; end: number }

/** Shorter titles are words anybody could use. */
const TITLE_WORDS = 4

type Known = { facts: NoticeFacts | null; find: (block: BlockWords) => Foreign[] }
const finders = new WeakMap<readonly OtherNotice[], Known>()

/** Finds the names and numbers of other notices which this one does not share; kept for a list of notices. */
export function foreignFinder(others: readonly OtherNotice[], facts: NoticeFacts | null): Known['find'] {
  const known = finders.get(others)
  if (known && known.facts === facts) return known.find
  const names = namesOf(others, facts)
  const find = keptPerBlock(({ words }) => words.flatMap((each) => foreignIn(each, names)))
  finders.set(others, { facts, find })
  return find
}

type Names = { pattern: RegExp; byKey: ReadonlyMap<string, { kind: ForeignKind; of: OtherNotice }> } | null

/** Names are looked up as they are folded, so that spaces, capitals and dashes make no difference. */
const keyOfName = (text: string) => foldWords(text).replaceAll(' ', '')

function namesOf(others: readonly OtherNotice[], facts: NoticeFacts | null): Names {
  const own = ownNames(facts)
  const byKey = new Map<string, { kind: ForeignKind; of: OtherNotice }>()
  const patterns: string[] = []
  for (const of of others) {
    const all: [ForeignKind, string][] = [
      ...of.docketIds.map(({ value }) => ['docket', value] as [ForeignKind, string]),
      ...of.rins.map(({ value }) => ['rin', value] as [ForeignKind, string]),
      ...(of.citation ? [['citation', of.citation.value] as [ForeignKind, string]] : []),
      ...(foldWords(of.title).split(' ').length >= TITLE_WORDS
        ? [['title', of.title] as [ForeignKind, string]]
        : []),
      ...of.agencies.map(({ value }) => ['agency', value] as [ForeignKind, string]),
    ]
    for (const [kind, name] of all) {
      const key = keyOfName(name)
      if (key.length < 4 || byKey.has(key) || own.some((each) => each.includes(key))) continue
      byKey.set(key, { kind, of })
      patterns.push(looseName(name))
    }
  }
  if (patterns.length === 0) return null
  // The longest first, so that a department's bureau is not read as the department.
  const any = patterns.sort((a, b) => b.length - a.length).join('|')
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}]|-\\p{N})`, 'giu'), byKey }
}

const ownNames = (facts: NoticeFacts | null): string[] =>
  facts === null
    ? []
    : [
        facts.title?.value ?? '',
        facts.citation?.value ?? '',
        ...facts.docketIds.map(({ value }) => foldNumber(value)),
        ...facts.rins.map(({ value }) => foldNumber(value)),
        ...facts.agencies.flatMap(({ value, partOf }) => [value, partOf ?? '']),
      ].map(keyOfName)

/** A pattern for a name, whatever stands between its words and figures. */
const looseName = (name: string): string =>
  foldWords(name).split(' ').filter(Boolean).join('[^\\p{L}\\p{N}\\n\\ufffc]{1,3}')

function foreignIn(words: Words, names: Names): Foreign[] {
  if (names === null) return []
  return [...words.text.matchAll(names.pattern)].flatMap((match) => {
    const known = names.byKey.get(keyOfName(match[0]))
    return known ? [{ ...known, words, start: match.index, end: match.index + match[0].length }] : []
  })
}
