import type { Node } from '@tiptap/pm/model'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Preflight } from '../../preflight.ts'
import { compareQuotation } from '../../quotations/compare-quotation.ts'
import { findQuotations, type Quotation } from '../../quotations/find-quotations.ts'
import { namesNotice } from '../../quotations/names-notice.ts'
import { type SearchableText, searchableText } from '../../quotations/searchable-text.ts'
import type { Words } from '../../read-blocks.ts'
import { sentencesIn } from '../../sentences.ts'
import { type Spot, spotCheck } from '../../spot-check.ts'

type Held = { name: string; isNotice: boolean; sourceId: string | null; text: string }
type Context = { held: Held[]; isOfNotice: (words: string) => boolean }

const contexts = new WeakMap<object, WeakMap<object, Context>>()
const NOTHING = {}

function contextOf({ notice, sourceTexts, sources }: Preflight): Context {
  const byTexts = contexts.get(notice ?? NOTHING) ?? new WeakMap<object, Context>()
  contexts.set(notice ?? NOTHING, byTexts)
  const known = byTexts.get(sourceTexts)
  if (known) return known
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const context: Context = { held: [...noticeText(notice)], isOfNotice: namesNotice(notice) }
  for (const [sourceId, text] of Object.entries(sourceTexts)) {
    const name = `“${titles.get(sourceId) ?? sourceId}”`
    if (text.trim() !== '') context.held.push({ name, isNotice: false, sourceId, text })
  }
  byTexts.set(sourceTexts, context)
  return context
}

const noticeText = (notice: NoticeRecord | null): Held[] =>
  notice && notice.text.trim() !== ''
    ? [{ name: 'the notice', isNotice: true, sourceId: null, text: notice.text }]
    : []

/** Quotations that are not, word for word, in the notice or in a source whose words the team holds. */
export const quotation = spotCheck('quotation', contextOf, (words, context, block) => {
  if (context.held.length === 0 || words.role === 'table') return []
  return findQuotations(words).flatMap((quoted): Spot[] => {
    const said = words.text.slice(quoted.start, quoted.end)
    if (wordsIn(said) < LEAST_WORDS || isTitle(said)) return []
    const spot = compareWith(words, quoted, context, block)
    return spot ? [spot] : []
  })
})

/** Fewer words are a term, a title or a manner of speaking. */
const LEAST_WORDS = 4
/** What nobody was said to have said is held against the texts only when it is nearly the same as some of their words. */
const SURELY = { words: 8, likeness: 0.8 }

function compareWith(
  words: Words,
  quoted: Quotation,
  { held, isOfNotice }: Context,
  block: Node,
): Spot | null {
  const { text } = words
  const [start, end] = [quoted.start, quoted.end]
  const cited = citedIn(block)
  const around = surroundings(words, quoted)
  const isAscribed = (one: Held) => (one.isNotice ? isOfNotice(around) : cited.has(one.sourceId ?? ''))
  let best: {
    one: Held
    likeness: number
    change: NonNullable<Extract<ReturnType<typeof compareQuotation>, { kind: 'near' }>['change']>
  } | null = null
  for (const one of held) {
    const compared = compareQuotation(text, start, end, textOf(one))
    if (compared.kind === 'found') return null
    if (compared.kind === 'near' && compared.likeness > (best?.likeness ?? 0))
      best = { one, likeness: compared.likeness, change: compared.change }
  }
  const spot = { start, end, level: 'warning' as const }
  const isSure =
    best !== null && best.likeness >= SURELY.likeness && wordsIn(text.slice(start, end)) >= SURELY.words
  if (best && (isAscribed(best.one) || isSure)) {
    const { change, one } = best
    const isPlain =
      !text.slice(change.start, change.end).includes('\ufffc') &&
      change.right !== '' &&
      change.right.length < 400
    return {
      ...spot,
      message: `Not word for word: ${one.name} says “${short(change.right)}” where the letter has “${short(change.said)}”.`,
      ...(isPlain && {
        fix: {
          label: `Write “${short(change.right)}”`,
          text: change.right,
          start: change.start,
          end: change.end,
        },
      }),
    }
  }
  const ascribed = held.filter(isAscribed)
  const [first] = ascribed
  // A source that is cited here and not held may well be where these words come from.
  if (!first || [...cited].some((id) => !held.some(({ sourceId }) => sourceId === id))) return null
  return {
    ...spot,
    message: `These words are not in ${first.name}. Compare them with it, or take the quotation marks away.`,
  }
}

const textOf = ({ text }: Held): SearchableText => searchableText(text)

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 117).trim()}…` : text)

/** Whether words are written like a title: nearly every longer one with a capital. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7
}

const kept = new WeakMap<Node, Set<string>>()

/** The sources a block cites, in its notes too. */
function citedIn(block: Node): Set<string> {
  const known = kept.get(block)
  if (known) return known
  const ids = new Set<string>()
  block.descendants((node) => {
    if (node.type.name === 'citation') ids.add(String(node.attrs.sourceId))
  })
  kept.set(block, ids)
  return ids
}

/** The sentence a quotation stands in and the one before it, without the quotation; for a block, nothing. */
function surroundings(words: Words, { start, end }: Quotation): string {
  const sentences = sentencesIn(words)
  const last = sentences.findIndex((sentence) => sentence.end >= end)
  const first = sentences.findIndex((sentence) => sentence.end > start)
  const from = sentences[Math.max(0, first - 1)]?.start ?? 0
  const to = sentences[last < 0 ? sentences.length - 1 : last]?.end ?? words.text.length
  return `${words.text.slice(Math.max(from, start - 1_500), start)} ${words.text.slice(end, Math.min(to, end + 1_500))}`
}
