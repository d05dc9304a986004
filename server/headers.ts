import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CLIENT_ADDRESS_HEADER } from '#server/auth.ts'

/** Also read by `session.ts`: the requested path, so that signing in can lead back to it. */
export const REQUEST_PATH_HEADER = 'x-rejoinder-path'

/**
 * Puts the server's own facts on a request, over anything the client sent under those names,
 * and the security headers on its response. Next reads the script nonce from the request's policy.
 */
export function prepareRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: { isDev: boolean; isBehindProxy: boolean },
): void {
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), options.isDev)
  request.headers['content-security-policy'] = policy
  request.headers[REQUEST_PATH_HEADER] = request.url ?? '/'
  request.headers[CLIENT_ADDRESS_HEADER] = clientAddress(request, options.isBehindProxy)
  response.setHeader('Content-Security-Policy', ownPolicy(request.url) ?? policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
}

/** A file somebody uploaded is never a page, wherever it is opened. */
const FILE_POLICY = "default-src 'none'; sandbox"
const isFile = (url: string | undefined) =>
  /^\/(api\/((attachments|exhibits|filings|drafts\/[^/]+\/filing)\/|drafts\/[^/]+\/logo)|w\/[^/]+\/logo)/.test(
    url ?? '',
  )

/** A PDF of ours runs nothing, but browsers show it with a viewer of their own, which a stricter policy keeps out. */
const PDF_POLICY = "script-src 'none'; frame-ancestors 'none'"
const isPdf = (url: string | undefined) => /^\/api\/drafts\/[^/]+\/preview(?:\?|$)/.test(url ?? '')

const ownPolicy = (url: string | undefined) => (isFile(url) ? FILE_POLICY : isPdf(url) ? PDF_POLICY : null)

/**
 * Whether a page of another site asks for a change. The session cookie already stays away from such requests;
 * this holds also where a browser or a sibling subdomain does not keep to that.
 */
export function isForeignWrite(request: IncomingMessage, trusted: readonly string[]): boolean {
  const { origin, host } = request.headers
  if (request.method === 'GET' || request.method === 'HEAD' || origin === undefined) return false
  return !trusted.includes(origin) && origin !== `http://${host}` && origin !== `https://${host}`
}

/** The address of the client: the last hop a trusted proxy reports, or the other end of the connection. */
export function clientAddress(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return (isBehindProxy && forwarded) || (request.socket.remoteAddress ?? 'unknown')
}

function contentSecurityPolicy(nonce: string, isDev: boolean): string {
  // Style attributes are everywhere in an editor (caret colours, table widths), so inline styles stay allowed.
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
