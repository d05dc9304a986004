import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { type NoticeReading, noticeReadingSchema } from '#domain/notice/notice.ts'
import type { NoticeSource } from './read-file.ts'
import { takeTurn } from './take-turn.ts'

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reading: noticeReadingSchema }),
  z.object({ ok: z.literal(false), code: z.enum(['invalid', 'too-large']), message: z.string() }),
])

const WAY_ON = 'Paste the text of the notice instead, or only the part with the questions.'

/**
 * Reads a notice in a process of its own, which is killed when it takes too long or too much memory, so that no
 * file can hold up the server. `seconds` is the time it has. Throws an `AppError` for a file that cannot be read.
 */
export async function readApart(
  bytes: Uint8Array,
  source: NoticeSource,
  seconds: number = LIMITS.intakeSeconds,
): Promise<NoticeReading> {
  if (bytes.length > LIMITS.noticeFileBytes) {
    const most = LIMITS.noticeFileBytes / 1024 / 1024
    throw new AppError(
      'too-large',
      `This file is larger than ${most} MB, the most that can be read. ${WAY_ON}`,
    )
  }
  const output = await takeTurn(() => run(bytes, source, seconds))
  const answer = answerSchema.parse(JSON.parse(output))
  if (!answer.ok) throw new AppError(answer.code, answer.message)
  return answer.reading
}

function run(bytes: Uint8Array, source: NoticeSource, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = join(process.cwd(), 'server', 'intake', 'intake-process.ts')
    const child = spawn(process.execPath, [`--max-old-space-size=${LIMITS.intakeMemoryMb}`, script, source], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    })
    const output: Buffer[] = []
    let complaint = ''
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2_000)
    })
    // A process that ends early closes its input; what it said on the way out is the better message.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (isLate)
        reject(new AppError('too-large', `This file took longer than ${seconds} seconds to read. ${WAY_ON}`))
      else if (code === 0) resolve(Buffer.concat(output).toString('utf8'))
      else {
        const error = new AppError('invalid', `This file could not be read. ${WAY_ON}`)
        error.cause = complaint
        reject(error)
      }
    })
    child.stdin.end(bytes)
  })
}
