import { FACT_KEYS, type FactKey, type NoticeFacts } from '#domain/notice/notice.ts'

/** Which facts differ, so that two people who correct different ones do not undo each other. */
export const changedFacts = (before: NoticeFacts, after: NoticeFacts): FactKey[] =>
  FACT_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))

/** A line added but never filled is not a fact. */
export function withoutBlanks(facts: NoticeFacts): NoticeFacts {
  const filled = <T extends { value: string }>(several: T[]) =>
    several.filter((fact) => fact.value.trim() !== '')
  return {
    ...facts,
    agencies: filled(facts.agencies),
    docketIds: filled(facts.docketIds),
    rins: filled(facts.rins),
    filing: filled(facts.filing),
  }
}
