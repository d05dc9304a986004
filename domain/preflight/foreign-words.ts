import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { OtherNotice } from './preflight.ts'
import { type BlockWords, keptPerBlock, type Words } from './read-blocks.ts'

export type ForeignKind = 'docket' | 'rin' | 'citation' | 'title' | 'agency'

/** Words of a letter that belong to another notice. */
export type Foreign = { kind: ForeignKind; of: OtherNotice; words: Words; start: number; end: number }

type Known = { facts: NoticeFacts | null; find: (block: BlockWords) => Foreign[] }
const finders = new WeakMap<readonly OtherNotice[], Known>()

/** Finds the names and numbers of other notices which this one does not share; kept for a list of notices. */
export function foreignFinder(others: readonly OtherNotice[], facts: NoticeFacts | null): Known['find'] {
  const known = finders.get(others)
  if (known && known.facts === facts) return known.find
  const names = namesByFirst(others, facts)
  const find = keptPerBlock(({ words }) => words.flatMap((each) => foreignIn(each, names)))
  finders.set(others, { facts, find })
  return find
}

type Name = { kind: ForeignKind; of: OtherNotice; tokens: readonly string[] }
type Token = { text: string; start: number; end: number }

/** Shorter titles are words anybody could use. */
const TITLE_WORDS = 4

/** Names are compared word by word, so that spaces, capitals and dashes make no difference. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({
    ...{ text: word.toLowerCase().replace(/['’]/g, ''), start: index, end: index + word.length },
  }))

const keyOf = (text: string) => tokensOf(text).map((token) => token.text)

/** The names to look for by their first word, the longest first: a department's bureau is not the department. */
function namesByFirst(others: readonly OtherNotice[], facts: NoticeFacts | null): Map<string, Name[]> {
  const own = ownNames(facts).map((name) => keyOf(name).join(' '))
  const all = new Map<string, Name>()
  for (const of of others) {
    for (const [kind, name] of namesOf(of)) {
      const tokens = keyOf(name)
      const key = tokens.join(' ')
      const isCommon = key.length < 4 || (kind === 'title' && tokens.length < TITLE_WORDS)
      if (!isCommon && !all.has(key) && !own.some((each) => each.includes(key))) {
        all.set(key, { kind, of, tokens })
      }
    }
  }
  const longestFirst = [...all.values()].sort((a, b) => b.tokens.length - a.tokens.length)
  return Map.groupBy(longestFirst, ({ tokens }) => tokens[0] ?? '')
}

const namesOf = (of: OtherNotice): [ForeignKind, string][] => [
  ...of.docketIds.map(({ value }): [ForeignKind, string] => ['docket', value]),
  ...of.rins.map(({ value }): [ForeignKind, string] => ['rin', value]),
  ...(of.citation ? [['citation', of.citation.value] satisfies [ForeignKind, string]] : []),
  ['title', of.title],
  ...of.agencies.map(({ value }): [ForeignKind, string] => ['agency', value]),
]

const ownNames = (facts: NoticeFacts | null): string[] =>
  facts === null
    ? []
    : [
        ...[facts.title?.value ?? '', facts.citation?.value ?? ''],
        ...[...facts.docketIds, ...facts.rins].map(({ value }) => value),
        ...facts.agencies.flatMap(({ value, partOf }) => [value, partOf ?? '']),
      ]

function foreignIn(words: Words, names: ReadonlyMap<string, readonly Name[]>): Foreign[] {
  if (names.size === 0) return []
  const tokens = tokensOf(words.text)
  const found: Foreign[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names
      .get(tokens[at]?.text ?? '')
      ?.find((each) => standsAt(words.text, tokens, at, each.tokens))
    if (!name) continue
    const start = tokens[at]?.start ?? 0
    at += name.tokens.length - 1
    found.push({ kind: name.kind, of: name.of, words, start, end: tokens[at]?.end ?? start + 1 })
  }
  return found
}

/** Whether a name stands among the words from `at` on, whole: `…-0003` is not found in `…-0003-0012`. */
function standsAt(text: string, tokens: readonly Token[], at: number, name: readonly string[]): boolean {
  const first = tokens[at]
  const last = tokens[at + name.length - 1]
  if (!first || !last || !name.every((word, index) => tokens[at + index]?.text === word)) return false
  const between = text.slice(first.start, last.end)
  return (
    !/[\n\ufffc]|[^\p{L}\p{N}'’]{4}/u.test(between) &&
    !/[‐‑‒–—-]$/u.test(text.charAt(first.start - 1)) &&
    !/^[‐‑‒–—-]\p{N}/u.test(text.slice(last.end))
  )
}
