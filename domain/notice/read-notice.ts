import { LIMITS } from '../limits.ts'
import { findDueDate } from './dates/find-due-date.ts'
import { findOtherDates } from './dates/find-other-dates.ts'
import { findReplyDate } from './dates/find-reply-date.ts'
import { namedDates } from './dates/named-dates.ts'
import { announcesDecision, asksForComments } from './facts/asks-for-comments.ts'
import { findAgencies } from './facts/find-agencies.ts'
import { findCaption } from './facts/find-caption.ts'
import { findDockets } from './facts/find-dockets.ts'
import { findContact, findFiling } from './facts/find-filing.ts'
import { findIsPublic } from './facts/find-is-public.ts'
import { findAction, findKind } from './facts/find-kind.ts'
import { findPublication } from './facts/find-publication.ts'
import { findRins } from './facts/find-rins.ts'
import { findTitle } from './facts/find-title.ts'
import { findInstructions } from './instructions/find-instructions.ts'
import type { NoticeFacts, NoticeReading, Question } from './notice.ts'
import type { NoticeText } from './notice-text.ts'
import { doesNotAsk, missingFrom, TOO_MANY_QUESTIONS, UNREADABLE } from './notice-warnings.ts'
import { findQuestions } from './questions/find-questions.ts'
import { cutNotice } from './text/cut-notice.ts'
import { isGibberish } from './text/is-gibberish.ts'
import { type Placed, placePassages } from './text/sections.ts'
import { setAside } from './text/set-aside.ts'

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
