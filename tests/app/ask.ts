import { z } from 'zod'

type Request = { method?: string; cookie?: string; body?: BodyInit; origin?: string }
export type Outcome = 'allowed' | 'sign-in' | 'not-found' | 'forbidden' | `failed with ${number}`
export type Answer = { status: number; outcome: Outcome; text: string }

/** Asks the app as a browser would and says what came of it. */
export async function ask(url: string, path: string, request: Request): Promise<Answer> {
  const { method = 'GET', cookie = '', body, origin = url } = request
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: { cookie, origin, ...(body === undefined ? {} : { 'content-type': contentType(body) }) },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, text, outcome: outcomeOf(response, text) }
}

const contentType = (body: BodyInit) =>
  typeof body === 'string' && body.startsWith('{') ? 'application/json' : 'application/octet-stream'

function outcomeOf(response: Response, text: string): Outcome {
  const target = response.headers.get('location') ?? ''
  if (/^\/sign-in(\?|$)/.test(target) || /NEXT_REDIRECT;[a-z]+;\/sign-in/.test(text)) return 'sign-in'
  // A page that began to stream has said 200 already; the refusal then stands in its body.
  if (response.status === 404 || /NEXT_HTTP_ERROR_FALLBACK;404/.test(text)) return 'not-found'
  if (response.status === 403) return 'forbidden'
  if (response.status >= 500) return `failed with ${response.status}`
  return 'allowed'
}

const resultSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string() }),
])
export type ActionAnswer = z.infer<typeof resultSchema>

/** Calls a server action over HTTP, as the page that carries it would. Throws when the answer is none of ours. */
export async function callAction(
  url: string,
  call: { id: string; path: string; cookie: string; input: unknown },
): Promise<ActionAnswer> {
  const response = await fetch(url + call.path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: call.cookie,
      origin: url,
      'next-action': call.id,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    body: JSON.stringify([call.input]),
  })
  const text = await response.text()
  const rows = rowsOf(Buffer.from(text))
  const reference = /"a":"\$@([0-9a-f]+)"/.exec(rows.get('0') ?? '')?.[1] ?? '1'
  const row = rows.get(reference)
  if (row === undefined || !row.startsWith('{')) {
    throw new Error(`The action gave no result (${response.status}): ${text.slice(0, 300)}`)
  }
  return resultSchema.parse(JSON.parse(row))
}

/** The rows of React's answer by their id. A row ends with its line, but a long string says its length in bytes. */
function rowsOf(answer: Buffer): Map<string, string> {
  const rows = new Map<string, string>()
  let at = 0
  while (at < answer.length) {
    const colon = answer.indexOf(':', at)
    if (colon < 0) break
    const id = answer.toString('utf8', at, colon)
    const long = /^T([0-9a-f]+),/.exec(answer.toString('latin1', colon + 1, colon + 12))
    const start = colon + 1 + (long?.[0].length ?? 0)
    const line = answer.indexOf('\n', start)
    const end = long ? start + Number.parseInt(long[1] ?? '', 16) : line < 0 ? answer.length : line
    rows.set(id, answer.toString('utf8', start, end))
    at = long ? end : end + 1
  }
  return rows
}
