import { writeSync } from 'node:fs'
import { AppError } from '#domain/errors.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'

/**
 * The intake's own process: a file's bytes on standard input, one answer as JSON (`answer-apart.ts`) on standard output, and on
 * the pipe numbered 3 how far it is, a line each time.
 */
const PROGRESS = 3
const SELDOM_MS = 100

const job = process.argv[2]
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)

function answer(value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value))
  for (let at = 0; at < bytes.length; ) at += write(1, bytes, at)
}

/** A pipe that is full for a moment says so; the reader is only slow. */
function write(pipe: number, bytes: Buffer, at: number): number {
  try {
    return writeSync(pipe, bytes, at)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0
    throw error
  }
}

let last = 0
/** Pages come by the hundred each second; whoever watches needs no more than a few of them. */
function onProgress(progress: IntakeProgress): void {
  const now = performance.now()
  if (progress.step === 'pages' && now - last < SELDOM_MS) return
  last = now
  const line = Buffer.from(`${JSON.stringify(progress)}\n`)
  for (let at = 0; at < line.length; ) at += write(PROGRESS, line, at)
}

/** Each job loads only its own readers: a process that starts is waited for. */
async function read(bytes: Uint8Array): Promise<unknown> {
  if (job !== 'letter') {
    const { readFile } = await import('./read-file.ts')
    return readFile(bytes, job === 'paste' ? 'paste' : 'file', onProgress)
  }
  const [{ readAnyLetter }, { readingToJson }] = await Promise.all([
    import('./letter/read-any-letter.ts'),
    import('./letter/reading-json.ts'),
  ])
  onProgress({ step: 'reading' })
  return readingToJson(readAnyLetter(bytes))
}

try {
  answer({ ok: true, reading: await read(new Uint8Array(Buffer.concat(chunks))) })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  answer({ ok: false, code: error.code, message: error.message })
}
