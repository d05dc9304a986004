import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'

const KEYS = { accessKey: 'HERONKEY', secretKey: 'wading/+in=shallow', region: 'eu-west-3' }

/**
 * A bucket on this machine that keeps what it is given, and works out every request's signature anew, from the bytes
 * that arrived. `failNext` makes it answer as many requests with a status of its own.
 */
export async function s3StandIn() {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  let failures: number[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const body = Buffer.concat(pieces)
    const path = request.url ?? ''
    asked.push(`${request.method} ${path}`)
    const failure = failures.shift()
    if (failure !== undefined) return response.writeHead(failure).end('<Error><Code>SlowDown</Code></Error>')
    if (!isSigned(request, body)) {
      return response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    }
    const object = objects.get(path)
    if (request.method === 'PUT') objects.set(path, body)
    if (request.method === 'DELETE') objects.delete(path)
    if (request.method === 'PUT' || request.method === 'DELETE') return response.writeHead(200).end()
    if (object === undefined) return response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    return response.writeHead(200).end(request.method === 'HEAD' ? undefined : object)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The stand-in listens nowhere.')
  return {
    objects,
    asked,
    settings: { ...KEYS, endpoint: `http://127.0.0.1:${at.port}`, bucket: 'herons', pathStyle: true },
    failNext: (...statuses: number[]) => {
      failures = statuses
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

const hex = (words: string | Buffer) => createHash('sha256').update(words).digest('hex')
const mac = (key: string | Buffer, words: string) => createHmac('sha256', key).update(words).digest()

function isSigned({ method, url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const said = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=(\w{64})$/.exec(
    headers.authorization ?? '',
  )
  if (said === null) return false
  const [, user, scope = '', names = '', signature] = said
  const time = String(headers['x-amz-date'])
  const [day, region, service, end] = scope.split('/')
  if (user !== KEYS.accessKey || region !== KEYS.region || service !== 's3' || end !== 'aws4_request')
    return false
  if (!time.startsWith(String(day)) || headers['x-amz-content-sha256'] !== hex(body)) return false
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.split(';').includes(name)))
    return false
  const [path, query = ''] = url.split('?')
  const lines = names.split(';').map((name) => `${name}:${headers[name]}\n`)
  const canonical = `${method}\n${path}\n${query}\n${lines.join('')}\n${names}\n${hex(body)}`
  const key = mac(mac(mac(mac(`AWS4${KEYS.secretKey}`, String(day)), region), service), end)
  return mac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hex(canonical)}`).toString('hex') === signature
}
