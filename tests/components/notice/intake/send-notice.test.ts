// @vitest-environment jsdom
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { type SendProgress, sendNotice } from '#components/notice/intake/send-notice.ts'
import type { IntakeLine } from '#domain/notice/intake-progress.ts'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
const never = new AbortController().signal
const OPEN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }

/** A server that takes a notice and answers it as told; and what it was sent. */
async function serve(answer: (response: ServerResponse, body: string) => void): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, OPEN).end()
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    answer(response, Buffer.concat(pieces).toString('utf8'))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/upload`
}
const stream = (response: ServerResponse, ...lines: IntakeLine[]) => {
  response.writeHead(200, OPEN)
  for (const line of lines) response.write(`${JSON.stringify(line)}\n`)
  return response
}

describe('a notice sent to the server', () => {
  it('is told of step by step, then by its id', async () => {
    const bodies: string[] = []
    const url = await serve((response, body) => {
      bodies.push(body)
      stream(
        response,
        { step: 'pages', page: 1, of: 724 },
        { step: 'reading' },
        { step: 'done', id: 'a-notice' },
      ).end()
    })
    const heard: SendProgress[] = []
    const sent = await sendNotice(url, 'What is a lamp?', {
      signal: never,
      onProgress: (progress) => heard.push(progress),
    })
    expect(sent).toEqual({ is: 'done', id: 'a-notice' })
    expect(bodies).toEqual(['What is a lamp?'])
    expect(heard).toContainEqual({ step: 'pages', page: 1, of: 724 })
    expect(heard.at(-1)).toEqual({ step: 'reading' })
  })

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'is refused before it is taken',
      (response) => response.writeHead(413, OPEN).end('{"code":"too-large","message":"Too large."}'),
      /^Too large\.$/u,
    ],
    [
      'cannot be read',
      (response) => stream(response, { step: 'failed', message: 'This is a picture.' }).end(),
      /^This is a picture\.$/u,
    ],
    [
      'loses its server half-way',
      (response) => stream(response, { step: 'reading' }).end(),
      /connection was lost before the notice was read/u,
    ],
    [
      'meets a page that is no answer',
      (response) => response.writeHead(502, OPEN).end('<html>'),
      /did not answer/u,
    ],
    ['finds nobody', (response) => response.destroy(), /could not be sent/u],
  ])('that %s says so in a sentence', async (_, answer, sentence) => {
    const sent = await sendNotice(await serve(answer), 'What is a lamp?', {
      signal: never,
      onProgress: () => {},
    })
    expect(sent).toMatchObject({ is: 'failed', message: expect.stringMatching(sentence) })
  })

  it('hangs up when it is cancelled, so that the server hears of it', async () => {
    const hungUp = Promise.withResolvers<string>()
    const url = await serve((response) => {
      response.on('close', () => hungUp.resolve('hung up'))
      stream(response, { step: 'pages', page: 1, of: 724 })
    })
    const cancel = new AbortController()
    const sent = sendNotice(url, 'What is a lamp?', {
      signal: cancel.signal,
      onProgress: ({ step }) => {
        if (step === 'pages') cancel.abort()
      },
    })
    expect(await sent).toEqual({ is: 'cancelled' })
    expect(await hungUp.promise).toBe('hung up')
  })
})
