import { LIMITS } from '../../limits.ts'
import type { Question, Span } from '../notice.ts'
import type { Passage } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'
import { askingLists } from './asking-lists.ts'
import { introducesQuestions, isQuestionHeading } from './asks.ts'
import { isBurdenReview } from './burden-review.ts'
import { findInlineItems } from './find-inline-lists.ts'
import { findProseRequests, isExact } from './find-prose-requests.ts'
import { itemText } from './item-text.ts'
import { labelItems } from './label-items.ts'
import { isNotAskedHere, isUnfinished } from './not-asked-here.ts'
import { type Item, type ItemList, outline } from './outline.ts'

type Found = {
  label: string
  parent: Item | null
  item: Item | null
  text: string
  span: Span
  /** Whether it is one of the points of a burden review. */
  isReview: boolean
}

/** Everything the notice asks, in the order of its text: numbered, bulleted, in line, and in prose. */
export function findQuestions(placed: Placed[]): Question[] {
  const passages = placed.filter(({ section }) => section === 'body').map(({ passage }) => passage)
  const { found: listed, used } = listedQuestions(passages)
  const others = passages.filter((passage, index) => passage.kind === 'paragraph' && !used.has(index))
  const inLine = others.flatMap((passage) => {
    const entries = findInlineItems(passage)
    const isReview = isBurdenReview(entries.map(({ text }) => text))
    return entries.map((entry) => ({ ...entry, parent: null, item: null, isReview }))
  })
  const inLinePassages = new Set(others.filter((passage) => findInlineItems(passage).length > 0))
  const introductions = new Set(listed.map(({ item }) => item && introductionTo(passages, item)))
  const running = others.filter((passage) => !inLinePassages.has(passage) && !introductions.has(passage))
  const prose = besideNumbered(listed, proseQuestions(passages, running))
  return number([...withoutReviews([...listed, ...inLine]), ...prose])
}

/** A burden review asks the same in every notice: it is kept only where the notice lists nothing else. */
function withoutReviews(found: Found[]): Found[] {
  const others = found.filter(({ isReview }) => !isReview)
  return others.length > 0 ? others : found
}

/**
 * Before numbered questions prose sums them up, unless it asks more than they do; after them it asks for more. A
 * burden review asks the same of every notice, so that it sums up nothing.
 */
function besideNumbered(listed: Found[], prose: Found[]): Found[] {
  const numbered = listed.filter(({ label, isReview }) => label !== '' && !isReview)
  const from = numbered[0]?.span.start
  if (from === undefined) return prose
  const exact = prose.filter(({ text }) => isExact(text))
  const before = exact.filter(({ span }) => span.start < from)
  return before.length > numbered.length ? exact : exact.filter(({ span }) => span.start > from)
}

function listedQuestions(passages: Passage[]): { found: Found[]; used: Set<number> } {
  const lists = outline(passages)
  const accepted = askingLists(passages, lists)
  const asking = lists.filter((list) => accepted.has(list))
  const labelled = labelItems(passages, asking)
  const reviews = new Set(asking.filter(isReviewList))
  const used = new Set<number>()
  const found = labelled.map(({ item, label, parent }, position) => {
    const next = labelled[position + 1]?.item ?? null
    const nextIndex = next && rootOf(next) === rootOf(item) ? next.index : null
    const { text, span, last } = itemText(passages, item, nextIndex, bareParts(item, accepted))
    for (let index = item.index; index <= last; index++) used.add(index)
    return { label, parent, item, text, span, isReview: reviews.has(rootOf(item)) }
  })
  return { found, used }
}

const isReviewList = ({ items }: ItemList) =>
  isBurdenReview(items.map(({ passage, from }) => passage.text.slice(from)))

/** The open sentence that a list's first item finishes: it asks what the list asks. */
function introductionTo(passages: Passage[], item: Item): Passage | null {
  const before = passages[item.index - 1]
  return item === item.list.items[0] && before && isUnfinished(before.text) ? before : null
}

const rootOf = (item: Item): ItemList => (item.parent ? rootOf(item.parent) : item.list)

/** The items under a question that ask for nothing by themselves, by index. */
const bareParts = (item: Item, accepted: Set<ItemList>) =>
  new Set(
    item.children
      .filter((list) => !accepted.has(list))
      .flatMap((list) => list.items.map((part) => part.index)),
  )

function proseQuestions(passages: Passage[], candidates: Passage[]): Found[] {
  const wanted = new Set(candidates)
  let isUnderHeading = false
  let isInRun = false
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') {
      isUnderHeading = isQuestionHeading(passage.text)
      isInRun = false
    }
    if (!wanted.has(passage)) return []
    const requests = findProseRequests(passage, isUnderHeading || isInRun)
    isInRun = handsOver(passage.text) || (isInRun && requests.length > 0)
    return requests.map((request) => ({ ...request, label: '', parent: null, item: null, isReview: false }))
  })
}

const handsOver = (text: string) => isUnfinished(text) && introducesQuestions(text) && !isNotAskedHere(text)

function number(found: Found[]): Question[] {
  const ordered = found.toSorted((a, b) => a.span.start - b.span.start)
  const ids = new Map(ordered.flatMap(({ item }, index) => (item ? [[item, `q${index + 1}`] as const] : [])))
  return ordered.map(({ label, parent, text, span }, index) => ({
    id: `q${index + 1}`,
    label: label.slice(0, 40),
    parentId: parent ? (ids.get(parent) ?? null) : null,
    text: text.slice(0, LIMITS.questionChars).toWellFormed(),
    span,
  }))
}
