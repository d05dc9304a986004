import type { Passage } from '../notice-text.ts'
import { looksLikeHeading } from '../text/looks-like-heading.ts'
import { nextInFlow } from '../text/passage-walk.ts'
import { introducesQuestions, isAsking, isQuestionHeading } from './asks.ts'
import { asksForInput } from './asks-for-input.ts'
import { type Introduction, introductionOf, wordsOverHeadings } from './introduction.ts'
import { ownWords } from './item-text.ts'
import { isHeadingOverNoQuestions, isNotAskedHere, isUnfinished, lastSentence } from './not-asked-here.ts'
import { isNumberedProse } from './numbered-prose.ts'
import type { Item, ItemList } from './outline.ts'
import { startsWithLabel } from './question-label.ts'

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

/**
 * Bare bullets under a question are part of its words; bullets that ask are questions of their own. Of lists that
 * other words of the item introduce, those that ask belong to it.
 */
function belongs(passages: Passage[], list: ItemList): boolean {
  if (isOptions(list)) return false
  if (list.style.startsWith('bullet') && handsOverTopics(passages, list)) return true
  const asking = list.items.filter((item) => isAskingItem(passages, item) && !opensSmall(item)).length
  const first = list.items[0]
  const isRightUnder = first !== undefined && isNextTo(passages, list.parent, first)
  return (isRightUnder && !list.style.startsWith('bullet')) || asking * 2 >= list.items.length
}

/** What a form offers for an answer; nobody is asked about it. */
const OPTION =
  /^(?:(?:(?:strongly|somewhat|slightly|mostly|partly|fully|tend to|neither|nor|or|not|very|do not|don[’']t)\b,?\s*)*(?:agree|disagree|know|sure|yes|no|unsure|undecided|neutral|other|important|likely|unlikely|satisfied|dissatisfied|applicable)|(?:none|all|both) of (?:the|these)(?: above)?|prefer not to say|no (?:opinion|view|preference))\b[^.?:;]{0,30}[.;,]?(?: or| and)?$/iu

/** The answers to tick under a question: most of them stand on the scale that forms use. */
const isOptions = (list: ItemList): boolean =>
  shareOf(list, ({ passage, from }) => OPTION.test(passage.text.slice(from))) > 0.5

/** `Topics that may be addressed include:` over bullets, each of them a topic. */
function handsOverTopics(passages: Passage[], list: ItemList): boolean {
  const { words } = introductionOf(passages, list.items[0]?.index ?? 0)
  return /\b(?:topics|subjects|issues|themes|questions)\b[^.?:]*:$/iu.test(lastSentence(words))
}

const isNextTo = (passages: Passage[], parent: Item | null, first: Item): boolean =>
  parent !== null && nextInFlow(passages, parent.index) === first.passage

/** A bullet that opens with a small letter goes on with the sentence above it, even if that ends in `?`. */
const opensSmall = (item: Item) => /^\p{Ll}/u.test(item.passage.text.slice(item.from))

function asks(passages: Passage[], list: ItemList): boolean {
  const first = list.items[0]
  if (!first) return false
  const introduction = introductionOf(passages, first.index)
  const { words, heading } = introduction
  const share = shareOf(list, (item) => isAskingItem(passages, item) || hasAskingChild(passages, item))
  const answered = shareOf(list, (item) => isAnswered(passages, item))
  if (isNumberedProse(list) || shareOf(list, isWayToFile) >= 0.5) return false
  if (isNotAskedHere(words) || (heading !== null && isHeadingOverNoQuestions(heading))) return false
  if (isIntroduced(introduction)) return share > 0 || answered < 0.5
  if (isUnfinished(words) && !asksForInput(lastSentence(words))) {
    return shareOf(list, (item) => item.passage.text.includes('?')) >= 0.6
  }
  if (words === '' && isUnderTopics(passages, first.index)) return share > 0 || answered < 0.5
  if (heading !== null && isQuestionHeading(heading)) return share >= 0.3
  return share >= 0.6 && answered < 0.5 && (list.items.length > 1 || share === 1)
}

/** A list right under a heading, one of several that the words over the first of them hand over as topics. */
function isUnderTopics(passages: Passage[], index: number): boolean {
  const words = wordsOverHeadings(passages, index)
  return words !== null && introducesQuestions(words) && !isNotAskedHere(words)
}

/** The nearest words hand over the list, or words shortly before say that questions or topics follow. */
const isIntroduced = ({ words, before }: Introduction): boolean =>
  introducesQuestions(words) ||
  (!isUnfinished(words) && before.some((each) => !isUnfinished(each) && introducesQuestions(each)))

const shareOf = (list: ItemList, test: (item: Item) => boolean): number =>
  list.items.filter(test).length / list.items.length

const WAY_TO_FILE =
  /^(?:(?:by|via) )?(?:federal )?(?:e-?rulemaking|rulemaking|(?:electronic |postal |regular |express |u\.?s\.? )?mail|e-?mail|electronic|fax|facsimile|hand|courier|online|internet|web ?site|portal|phone|telephone|in[- ]person)\b[^?]*$/iu

const isWayToFile = (item: Item) => WAY_TO_FILE.test(item.passage.text.slice(item.from, item.from + 1_000))

const isAskingItem = (passages: Passage[], item: Item) => isAsking(ownWords(passages, item))

const hasAskingChild = (passages: Passage[], item: Item) =>
  item.children.some((list) => list.items.some((each) => isAskingItem(passages, each)))

/** A heading with the notice's own words under it: the notice answers it, the reader need not. */
function isAnswered(passages: Passage[], item: Item): boolean {
  const next = nextInFlow(passages, item.index)
  const text = item.passage.text.slice(item.from)
  if (/\b(?:I|me|my)\b[^.]*\?$/u.test(text)) return true
  const isShort = text.length < 160 && (looksLikeHeading(text) || /\?$/u.test(text))
  return (
    isShort &&
    next?.kind === 'paragraph' &&
    next.text.length > 80 &&
    !/^\p{Ll}/u.test(next.text) &&
    !startsWithLabel(next.text)
  )
}
