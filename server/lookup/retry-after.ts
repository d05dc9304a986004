/** The wait a `Retry-After` header asks for, in milliseconds from `now`; null when it asks for none. */
export function retryAfter(header: string | null, now: Date = new Date()): number | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1_000
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}
