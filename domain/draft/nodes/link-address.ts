/** The schemes a link in a letter may use; everything else is refused wherever it comes from. */
export const LINK_PROTOCOLS = ['http', 'https', 'mailto'] as const

const allowed = new Set<string>(LINK_PROTOCOLS.map((protocol) => `${protocol}:`))

/** Whether a link may point there: a whole address with an allowed scheme, never a relative one. */
export function isAllowedAddress(href: string | null | undefined): boolean {
  if (!href) return false
  try {
    return allowed.has(new URL(href.trim()).protocol)
  } catch {
    return false
  }
}

/** What a person typed as an address, made whole: `agency.gov` becomes `https://agency.gov`. Null if it cannot be one. */
export function readAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(text)) return `mailto:${text}`
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!isAllowedAddress(whole)) return null
  return whole.startsWith('http') && !/^https?:\/\/[^/]+\.[^/]+/i.test(whole) ? null : whole
}
