import type { NoticeFacts } from '../notice.ts'

/**
 * The facts read from a notice's text, with what it lacks filled in by what a publisher reports. The text has the
 * last word on everything it says; a docket only the publisher knows of is added, and every reported due date kept.
 */
export function fillFacts(read: NoticeFacts, reported: NoticeFacts): NoticeFacts {
  const several = <T>(own: T[], others: T[]) => (own.length > 0 ? own : others)
  const systems = new Map(reported.docketIds.map(({ value, system }) => [value, system]))
  const own = read.docketIds.map((docket) => {
    const system = docket.system ?? systems.get(docket.value)
    return system ? { ...docket, system } : docket
  })
  const known = new Set(own.map(({ value }) => value))
  const hosted = reported.docketIds.filter(
    ({ value, system }) => !known.has(value) && (own.length === 0 || system === 'regulations-gov'),
  )
  return {
    ...read,
    title: read.title ?? reported.title,
    agencies: several(read.agencies, reported.agencies),
    docketIds: [...own, ...hosted],
    rins: several(read.rins, reported.rins),
    documentNumber: read.documentNumber ?? reported.documentNumber,
    citation: read.citation ?? reported.citation,
    action: read.action ?? reported.action,
    publishedOn: read.publishedOn ?? reported.publishedOn,
    dueOn: read.dueOn ?? reported.dueOn,
    reportedDueDates: [...read.reportedDueDates, ...reported.reportedDueDates],
  }
}
