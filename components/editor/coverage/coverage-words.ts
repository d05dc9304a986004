import type { Coverage } from '#domain/draft/coverage/coverage.ts'

/** `31 of 52 answered, 4 skipped, 17 open`; what is none is not said. */
export function coverageWords({ answered, skipped, open }: Coverage['counts']): string {
  const total = answered + skipped + open
  return [
    `${answered} of ${total} answered`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(open > 0 ? [`${open} open`] : []),
  ].join(', ')
}
