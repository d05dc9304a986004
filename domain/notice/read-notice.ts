import { LIMITS } from '../limits.ts'
import { announcesDecision, asksForComments } from './asks-for-comments.ts'
import { cutNotice } from './cut-notice.ts'
import { findAgencies } from './find-agencies.ts'
import { findCaption } from './find-caption.ts'
import { findDockets } from './find-dockets.ts'
import { findDueDate } from './find-due-date.ts'
import { findContact, findFiling } from './find-filing.ts'
import { findIsPublic } from './find-is-public.ts'
import { findAction, findKind } from './find-kind.ts'
import { findOtherDates } from './find-other-dates.ts'
import { findPublication } from './find-publication.ts'
import { findQuestions } from './find-questions.ts'
import { findReplyDate } from './find-reply-date.ts'
import { findRins } from './find-rins.ts'
import { findTitle } from './find-title.ts'
import { findInstructions } from './instructions/find-instructions.ts'
import { isGibberish } from './is-gibberish.ts'
import { namedDates } from './named-dates.ts'
import type { NoticeFacts, NoticeReading, Question } from './notice.ts'
import type { NoticeText } from './notice-text.ts'
import { doesNotAsk, missingFrom, TOO_MANY_QUESTIONS, UNREADABLE } from './notice-warnings.ts'
import { type Placed, placePassages } from './sections.ts'
import { setAside } from './set-aside.ts'

/**
 * Reads a notice: what it is, when and how to answer it, and what it asks. Never throws; what cannot be found is
 * null or missing. Every span indexes into the reading's own `text`, which is the notice cut out of its page.
 */
export function readNotice(whole: NoticeText): NoticeReading {
  const { notice: cut, wholeNotices } = cutNotice(whole)
  const notice = setAside(cut)
  const placed = placePassages(notice.passages)
  const asked = findQuestions(placed)
  const questions = asked.slice(0, LIMITS.questionsPerNotice)
  const facts = findFacts(notice, placed, questions)
  const isAsking = asksForComments(placed, facts) || (questions.length > 0 && !announcesDecision(facts))
  const warnings: string[] = []
  if (wholeNotices > 1) {
    warnings.push(
      `This file holds ${wholeNotices} notices. The longest was read; to answer another, paste its text.`,
    )
  }
  if (isGibberish(notice.text)) warnings.push(UNREADABLE)
  if (asked.length > questions.length) warnings.push(TOO_MANY_QUESTIONS)
  if (!isAsking) warnings.push(doesNotAsk(facts))
  warnings.push(...missingFrom(facts, questions))
  return { text: notice.text, facts, questions, asksForComments: isAsking, warnings }
}

function findFacts(notice: NoticeText, placed: Placed[], questions: Question[]): NoticeFacts {
  const caption = findCaption(placed)
  const title = caption.matter ?? findTitle(placed)
  const action = findAction(placed)
  const { citation, documentNumber, publishedOn } = findPublication(notice)
  const named = namedDates(placed, publishedOn?.value ?? null)
  const dueOn = findDueDate(named)
  const replyDueOn = findReplyDate(named, dueOn)
  const docketIds = findDockets(placed)
  const rins = findRins(placed)
  return {
    title,
    agencies: caption.body ? [{ ...caption.body, partOf: null }] : findAgencies(placed),
    docketIds,
    rins,
    documentNumber,
    citation,
    action,
    kind: findKind(action, title, placed),
    publishedOn,
    dueOn,
    replyDueOn,
    otherDates: findOtherDates(named, [dueOn, replyDueOn]),
    reportedDueDates: [],
    dueDateChanges: [],
    isPublic: findIsPublic(placed),
    instructions: findInstructions(placed, questions, { docketIds, rins }),
    contact: findContact(placed),
    filing: findFiling(placed),
  }
}
