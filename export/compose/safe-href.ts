import { LINK_PROTOCOLS } from '#domain/draft/schema.ts'

const LONGEST_HREF = 2_000
const ALLOWED: readonly string[] = LINK_PROTOCOLS.map((protocol) => `${protocol}:`)

/** The address as a browser would write it, or null where a filed letter must not lead. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const url = new URL(href)
  return ALLOWED.includes(url.protocol) && url.href.length <= LONGEST_HREF ? url.href : null
}
