import { createHash, createHmac } from 'node:crypto'

export type SigningKeys = { accessKey: string; secretKey: string; region: string }

/**
 * The headers of a request to S3-compatible storage, signed with AWS Signature Version 4. `headers` are further ones to
 * sign; `payloadHash` is the SHA-256 of the body in hexadecimal. The path of `url` has to be encoded as it is sent.
 */
export function signRequest(
  request: { method: string; url: URL; headers?: Record<string, string>; payloadHash: string; now: Date },
  keys: SigningKeys,
): Record<string, string> {
  const { method, url, payloadHash } = request
  // 20260524T101500Z
  const time = request.now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const sent = { ...request.headers, 'x-amz-content-sha256': payloadHash, 'x-amz-date': time }
  const signed = Object.entries({ ...sent, host: url.host })
    .map(([name, value]) => [name.toLowerCase(), value.trim().replace(/ +/g, ' ')] as const)
    .sort(byName)
  const names = signed.map(([name]) => name).join(';')
  const canonical = [
    method,
    url.pathname,
    canonicalQuery(url.searchParams),
    ...signed.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    payloadHash,
  ].join('\n')
  const scope = `${time.slice(0, 8)}/${keys.region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  )
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${keys.secretKey}`)
  const signature = hmac(key, toSign).toString('hex')
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

const hmac = (key: string | Buffer, words: string) => createHmac('sha256', key).update(words).digest()

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]) =>
  a < b ? -1 : a > b ? 1 : 0

const canonicalQuery = (query: URLSearchParams) =>
  [...query]
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(byName)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/** Percent-encoded as the signature wants it, which is stricter than a browser. */
const encoded = (words: string) =>
  encodeURIComponent(words).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
