import { LIMITS } from '../limits.ts'
import { askingLists } from './asking-lists.ts'
import { isQuestionHeading } from './asks.ts'
import { findInlineItems } from './find-inline-lists.ts'
import { findProseRequests, isExact } from './find-prose-requests.ts'
import { itemText } from './item-text.ts'
import { labelItems } from './label-items.ts'
import type { Question, Span } from './notice.ts'
import type { Passage } from './notice-text.ts'
import { type Item, type ItemList, outline } from './outline.ts'
import type { Placed } from './sections.ts'

type Found = {
  label: string
  parent: Item | null
  item: Item | null
  text: string
  span: Span
  isProse: boolean
}

/** Everything the notice asks, in the order of its text: numbered, bulleted, in line, and in prose. */
export function findQuestions(placed: Placed[]): Question[] {
  const passages = placed.filter(({ section }) => section === 'body').map(({ passage }) => passage)
  const { found: listed, used } = listedQuestions(passages)
  const others = passages.filter((passage, index) => passage.kind === 'paragraph' && !used.has(index))
  const inLine = others.flatMap((passage) =>
    findInlineItems(passage).map((entry) => ({ ...entry, parent: null, item: null, isProse: false })),
  )
  // Before numbered questions prose sums them up; after them it asks for more.
  const numberedFrom = listed.find((question) => question.label !== '')?.span.start ?? null
  const inLinePassages = new Set(others.filter((passage) => findInlineItems(passage).length > 0))
  const running = others.filter((passage) => !inLinePassages.has(passage))
  const prose = proseQuestions(passages, running).filter(
    ({ text, span }) => numberedFrom === null || (span.start > numberedFrom && isExact(text)),
  )
  return number([...listed, ...inLine, ...prose])
}

function listedQuestions(passages: Passage[]): { found: Found[]; used: Set<number> } {
  const lists = outline(passages)
  const accepted = askingLists(passages, lists)
  const asking = lists.filter((list) => accepted.has(list))
  const labelled = labelItems(passages, asking)
  const used = new Set<number>()
  const found = labelled.map(({ item, label, parent }, position) => {
    const next = labelled[position + 1]?.item ?? null
    const nextIndex = next && rootOf(next) === rootOf(item) ? next.index : null
    const { text, span, last } = itemText(passages, item, nextIndex, bareParts(item, accepted))
    for (let index = item.index; index <= last; index++) used.add(index)
    return { label, parent, item, text, span, isProse: false }
  })
  return { found, used }
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
  let isUnderQuestions = false
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') isUnderQuestions = isQuestionHeading(passage.text)
    if (!wanted.has(passage)) return []
    return findProseRequests(passage, isUnderQuestions).map((request) => ({
      ...request,
      label: '',
      parent: null,
      item: null,
      isProse: true,
    }))
  })
}

function number(found: Found[]): Question[] {
  const ordered = found.toSorted((a, b) => a.span.start - b.span.start).slice(0, LIMITS.questionsPerNotice)
  const ids = new Map(ordered.flatMap(({ item }, index) => (item ? [[item, `q${index + 1}`] as const] : [])))
  return ordered.map(({ label, parent, text, span }, index) => ({
    id: `q${index + 1}`,
    label: label.slice(0, 40),
    parentId: parent ? (ids.get(parent) ?? null) : null,
    text: text.slice(0, LIMITS.questionChars),
    span,
  }))
}
