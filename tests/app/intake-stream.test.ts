import { describe, expect, it, vi } from 'vitest'
import { streamIntake } from '#app/_lib/stream-intake.ts'
import { AppError } from '#domain/errors.ts'
import { intakeLineSchema } from '#domain/notice/intake-progress.ts'

const never = new AbortController().signal
const linesOf = async (stream: ReadableStream<Uint8Array>) =>
  (await new Response(stream).text())
    .trim()
    .split('\n')
    .map((line) => intakeLineSchema.parse(JSON.parse(line)))

describe('a notice taken in over a stream', () => {
  it('tells each step on a line, and last what came of it', async () => {
    const stream = streamIntake(never, async (_, onProgress) => {
      onProgress({ step: 'pages', page: 3, of: 724 })
      onProgress({ step: 'reading' })
      return { step: 'done', id: 'a-notice' }
    })
    expect(await linesOf(stream)).toEqual([
      { step: 'pages', page: 3, of: 724 },
      { step: 'reading' },
      { step: 'done', id: 'a-notice' },
    ])
  })

  it('says in the sentence of a failure why nothing came of it', async () => {
    const stream = streamIntake(never, () => Promise.reject(new AppError('invalid', 'This is a picture.')))
    expect(await linesOf(stream)).toEqual([{ step: 'failed', message: 'This is a picture.' }])
  })

  it('keeps what nobody foresaw from the person, and tells it to whoever runs the server', async () => {
    vi.mocked(console.error).mockImplementation(() => {})
    const stream = streamIntake(never, () => Promise.reject(new Error('password: 1234')))
    expect(JSON.stringify(await linesOf(stream))).not.toContain('1234')
    expect(vi.mocked(console.error)).toHaveBeenCalledOnce()
    vi.mocked(console.error).mockClear()
  })

  it.each([
    ['is cancelled', (stream: ReadableStream) => stream.cancel(), never],
    ['hangs up', async () => hangUp.abort(), null],
  ])('stops the reading when the browser %s', async (_, leave, signal) => {
    hangUp = new AbortController()
    const stopped = Promise.withResolvers<string>()
    const stream = streamIntake(signal ?? hangUp.signal, (given) => {
      given.addEventListener('abort', () => stopped.resolve('stopped'))
      return new Promise(() => {})
    })
    await leave(stream)
    expect(await stopped.promise).toBe('stopped')
  })
})

let hangUp = new AbortController()
