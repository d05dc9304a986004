import { writeSync } from 'node:fs'
import { AppError } from '#domain/errors.ts'
import { readFile } from './read-file.ts'

/** The intake's own process: a file's bytes on standard input, one `IntakeAnswer` as JSON on standard output. */
const source = process.argv[2] === 'paste' ? 'paste' : 'file'
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)

function answer(value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value))
  for (let at = 0; at < bytes.length; ) at += write(bytes, at)
}

/** A pipe that is full for a moment says so; the reader is only slow. */
function write(bytes: Buffer, at: number): number {
  try {
    return writeSync(1, bytes, at)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0
    throw error
  }
}

try {
  answer({ ok: true, reading: await readFile(new Uint8Array(Buffer.concat(chunks)), source) })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  answer({ ok: false, code: error.code, message: error.message })
}
