import type { NoticeFacts, Span } from './notice.ts'

type WithSpan = { span: Span | null }

/** The facts without any span that does not lie in a text of `length`: words that are not there cannot be shown. */
export function keepSpansWithin(facts: NoticeFacts, length: number): NoticeFacts {
  const one = <T extends WithSpan>(fact: T): T =>
    isWithin(fact.span, length) ? fact : { ...fact, span: null }
  const maybe = <T extends WithSpan>(fact: T | null): T | null => fact && one(fact)
  return {
    ...facts,
    title: maybe(facts.title),
    agencies: facts.agencies.map(one),
    docketIds: facts.docketIds.map(one),
    rins: facts.rins.map(one),
    documentNumber: maybe(facts.documentNumber),
    citation: maybe(facts.citation),
    action: maybe(facts.action),
    kind: maybe(facts.kind),
    publishedOn: maybe(facts.publishedOn),
    dueOn: maybe(facts.dueOn),
    replyDueOn: maybe(facts.replyDueOn),
    otherDates: facts.otherDates.map(one),
    isPublic: maybe(facts.isPublic),
    instructions: facts.instructions.map(one),
    contact: maybe(facts.contact),
    filing: facts.filing.map(one),
  }
}

const isWithin = (span: Span | null, length: number) =>
  span === null || (span.start < span.end && span.end <= length)
