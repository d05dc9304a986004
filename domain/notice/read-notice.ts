import { asksForInput } from './asks-for-input.ts'
import { cutNotice } from './cut-notice.ts'
import { findAgencies } from './find-agencies.ts'
import { findDockets, findRins } from './find-dockets.ts'
import { findDueDate } from './find-due-date.ts'
import { findContact, findFiling } from './find-filing.ts'
import { findAction, findKind } from './find-kind.ts'
import { findOtherDates } from './find-other-dates.ts'
import { findPublication } from './find-publication.ts'
import { findQuestions } from './find-questions.ts'
import { findReplyDate } from './find-reply-date.ts'
import { findTitle } from './find-title.ts'
import { namedDates } from './named-dates.ts'
import type { NoticeFacts, NoticeReading } from './notice.ts'
import type { NoticeText } from './notice-text.ts'
import { missingFrom } from './notice-warnings.ts'
import { type Placed, placePassages } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { setAside } from './set-aside.ts'

/**
 * Reads a notice: what it is, when and how to answer it, and what it asks. Never throws; what cannot be found is
 * null or missing. Every span indexes into the reading's own `text`, which is the notice cut out of its page.
 */
export function readNotice(whole: NoticeText): NoticeReading {
  const { notice: cut, wholeNotices } = cutNotice(whole)
  const notice = setAside(cut)
  const placed = placePassages(notice.passages)
  const facts = findFacts(notice, placed)
  const questions = findQuestions(placed)
  const asksForComments = questions.length > 0 || asksAtAll(placed)
  const warnings: string[] = []
  if (wholeNotices > 1) {
    warnings.push(
      `This file holds ${wholeNotices} notices. The longest was read; to answer another, paste its text.`,
    )
  }
  if (!asksForComments)
    warnings.push('This does not seem to ask for comments. Check that it is the right paper.')
  warnings.push(...missingFrom(facts, questions))
  return { text: notice.text, facts, questions, asksForComments, warnings }
}

function findFacts(notice: NoticeText, placed: Placed[]): NoticeFacts {
  const title = findTitle(placed)
  const action = findAction(placed)
  const { citation, documentNumber, publishedOn } = findPublication(notice)
  const named = namedDates(placed, publishedOn?.value ?? null)
  const dueOn = findDueDate(named)
  const replyDueOn = findReplyDate(named, dueOn)
  return {
    title,
    agencies: findAgencies(placed),
    docketIds: findDockets(placed),
    rins: findRins(placed),
    documentNumber,
    citation,
    action,
    kind: findKind(action, title),
    publishedOn,
    dueOn,
    replyDueOn,
    otherDates: findOtherDates(named, [dueOn, replyDueOn]),
    reportedDueDates: [],
    dueDateChanges: [],
    isPublic: null,
    instructions: [],
    contact: findContact(placed),
    filing: findFiling(placed),
  }
}

const COMMENT_RULES =
  /\b(?:comments? (?:must|should|may|are due|period|will be accepted)|submit (?:your |written |public )?comments|(?:accept|consider|receive) (?:all |any |public )?comments|taking comments|any comments must)\b/iu

const asksAtAll = (placed: Placed[]) =>
  placed.some(
    ({ passage }) =>
      passage.kind !== 'footnote' &&
      (COMMENT_RULES.test(passage.text) ||
        sentencesOf(passage.text.slice(0, 20_000)).some((s) => asksForInput(s.text))),
  )
