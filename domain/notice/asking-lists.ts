import { introducesQuestions, isAsking, isQuestionHeading } from './asks.ts'
import { ownWords } from './item-text.ts'
import { looksLikeHeading } from './looks-like-heading.ts'
import type { Passage } from './notice-text.ts'
import type { Item, ItemList } from './outline.ts'
import { headingOver, nextInFlow } from './passage-walk.ts'

/** Passages looked back through for the words that introduce a list. */
const LOOK_BACK = 6

/**
 * The lists that ask the reader for something. A list under an accepted item comes with it; any other has to be
 * introduced as questions, or to consist mostly of them without each being answered by the notice itself.
 */
export function askingLists(passages: Passage[], lists: ItemList[]): Set<ItemList> {
  const accepted = new Set<ItemList>()
  for (const list of lists) {
    const isUnderAccepted = list.parent !== null && accepted.has(list.parent.list)
    if (isUnderAccepted ? belongs(passages, list) : asks(passages, list)) accepted.add(list)
  }
  return accepted
}

/** Bare bullets under a question are part of its words; bullets that ask are questions of their own. */
const belongs = (passages: Passage[], list: ItemList) =>
  !list.style.startsWith('bullet') ||
  list.items.filter((item) => isAskingItem(passages, item) && !opensSmall(item)).length * 2 >=
    list.items.length

/** A bullet that opens with a small letter goes on with the sentence above it, even if that ends in `?`. */
const opensSmall = (item: Item) => /^\p{Ll}/u.test(item.passage.text.slice(item.from))

function asks(passages: Passage[], list: ItemList): boolean {
  const first = list.items[0]
  if (!first) return false
  const share =
    list.items.filter((item) => isAskingItem(passages, item) || hasAskingChild(passages, item)).length /
    list.items.length
  const answered = list.items.filter((item) => isAnswered(passages, item)).length / list.items.length
  const { words, heading } = introduction(passages, first)
  if (introducesQuestions(words)) return share > 0 || answered < 0.5
  if (heading !== null && isQuestionHeading(heading)) return share >= 0.3
  return share >= 0.6 && answered < 0.5 && (list.items.length > 1 || share === 1)
}

const isAskingItem = (passages: Passage[], item: Item) => isAsking(ownWords(passages, item))

const hasAskingChild = (passages: Passage[], item: Item) =>
  item.children.some((list) => list.items.some((each) => isAskingItem(passages, each)))

/** A heading with the notice's own words under it: the notice answers it, the reader need not. */
function isAnswered(passages: Passage[], item: Item): boolean {
  const next = nextInFlow(passages, item.index)
  const text = item.passage.text.slice(item.from)
  const isShort = text.length < 160 && (looksLikeHeading(text) || /\?$/u.test(text))
  return (
    isShort &&
    next?.kind === 'paragraph' &&
    next.text.length > 80 &&
    !/^\p{Ll}/u.test(next.text) &&
    !isListItem(next)
  )
}

const isListItem = (passage: Passage) => /^(?:\(?[\w]{1,4}[.)]|[•○])\s/u.test(passage.text)

/** The words right before a list and the heading it stands under. */
function introduction(passages: Passage[], first: Item): { words: string; heading: string | null } {
  let words = ''
  for (let index = first.index - 1; index >= Math.max(0, first.index - LOOK_BACK); index--) {
    const passage = passages[index]
    if (!passage || ['page', 'footnote'].includes(passage.kind)) continue
    if (passage.kind === 'heading') return { words, heading: passage.text }
    if (words === '') words = passage.text
  }
  return { words, heading: headingOver(passages, first.index)?.text ?? null }
}
