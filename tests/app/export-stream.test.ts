import { once } from 'node:events'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { streamExport } from '#app/api/drafts/[draft]/export/stream-export.ts'
import { runExport } from '#components/export/run-export.ts'
import { AppError } from '#domain/errors.ts'
import type { ExportProgress } from '#domain/export/export-progress.ts'

type Export = Parameters<typeof streamExport>[1]
const never = new AbortController().signal
const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** A server that streams one export, and its address. */
async function serve(run: Export): Promise<string> {
  const server = createServer((_, response) => {
    const hangUp = new AbortController()
    response.on('close', () => hangUp.abort())
    Readable.from(streamExport(hangUp.signal, run)).pipe(response)
  }).listen(0)
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  return `http://localhost:${typeof address === 'object' ? address?.port : ''}/export`
}
const file = (bytes: Uint8Array) => ({
  name: 'Letter.pdf',
  mediaType: 'application/pdf',
  bytes,
  purpose: 'working-copy' as const,
  pages: 1,
  answered: [],
  openBlanks: ['your release'],
  warnings: ['Look here.'],
})

describe('an export streamed to the browser', () => {
  it('arrives whole, after its progress', async () => {
    // Newlines and braces in the file must not be taken for lines of progress.
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index % 7 === 0 ? 10 : index % 256))
    const url = await serve(async (_, onProgress) => {
      onProgress({ step: 'waiting', ahead: 2 })
      onProgress({ step: 'reading' })
      onProgress({ step: 'setting' })
      return file(bytes)
    })
    const heard: ExportProgress[] = []
    const ready = await runExport(
      url,
      { format: 'pdf', purpose: 'working-copy' },
      {
        signal: never,
        onProgress: (progress) => heard.push(progress),
      },
    )
    expect(heard).toEqual([{ step: 'waiting', ahead: 2 }, { step: 'reading' }, { step: 'setting' }])
    expect(Buffer.from(await ready.file.arrayBuffer()).equals(bytes)).toBe(true)
    expect(ready).toMatchObject({
      name: 'Letter.pdf',
      openBlanks: ['your release'],
      warnings: ['Look here.'],
    })
    expect(ready.file.type).toBe('application/pdf')
  })
  it('says what the server said when it fails', async () => {
    const url = await serve(() => Promise.reject(new AppError('unavailable', 'Try the other format.')))
    await expect(
      runExport(url, { format: 'pdf', purpose: 'working-copy' }, { signal: never, onProgress: () => {} }),
    ).rejects.toThrow('Try the other format.')
  })
  it('stops on the server when the browser cancels', async () => {
    let onStopped = (_reason: string) => {}
    const stopped = new Promise<string>((resolve) => {
      onStopped = resolve
    })
    const url = await serve((signal, onProgress) => {
      onProgress({ step: 'setting' })
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          onStopped('stopped')
          reject(signal.reason)
        }),
      )
    })
    const cancelled = new AbortController()
    const asked = runExport(
      url,
      { format: 'pdf', purpose: 'working-copy' },
      {
        signal: cancelled.signal,
        onProgress: () => cancelled.abort(new Error('no longer wanted')),
      },
    )
    await expect(asked).rejects.toThrow('no longer wanted')
    expect(await stopped).toBe('stopped')
  })
  it('is not taken for a file when the connection breaks half way', async () => {
    const server = createServer((_, response) => {
      const line = {
        step: 'file',
        name: 'a.pdf',
        mediaType: 'application/pdf',
        length: 100,
        purpose: 'working-copy',
        pages: null,
        openBlanks: [],
        warnings: [],
        answered: [],
      }
      response.write(`${JSON.stringify(line)}\nonly this`, () => response.destroy())
    }).listen(0)
    servers.push(server)
    await once(server, 'listening')
    const address = server.address()
    const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`
    await expect(
      runExport(url, { format: 'pdf', purpose: 'working-copy' }, { signal: never, onProgress: () => {} }),
    ).rejects.toThrow('connection was lost')
  })
})
