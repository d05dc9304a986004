import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { LIMITS } from '#domain/limits.ts'
import { type IntakeProgress, intakeProgressSchema } from '#domain/notice/intake-progress.ts'
import type { NoticeSource } from './read-file.ts'

/** How the intake's own process ended. */
export type Ended = { is: 'done'; output: string } | { is: 'late' } | { is: 'crashed'; complaint: string }

type Options = {
  seconds: number
  signal?: AbortSignal | undefined
  onProgress: (progress: IntakeProgress) => void
}

/**
 * Runs the intake's process once: the bytes go to its input, its answer comes from its output, and how far it is from
 * a third pipe. It is killed when its time is up, or when `signal` aborts, which throws the signal's reason.
 */
export function runIntake(
  bytes: Uint8Array,
  source: NoticeSource,
  { seconds, signal, onProgress }: Options,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(source)
    const output: Buffer[] = []
    let complaint = ''
    let isLate = false
    const kill = () => child.kill('SIGKILL')
    const timer = setTimeout(() => {
      isLate = true
      kill()
    }, seconds * 1000)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', kill)
      finish()
    }
    signal?.addEventListener('abort', kill)
    if (signal?.aborted) kill()
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2_000)
    })
    hear(child, (progress) => {
      if (!signal?.aborted) onProgress(progress)
    })
    // A process that ends early closes its input; what it said on the way out is the better message.
    child.stdin?.on('error', () => undefined)
    child.on('error', (error) => settle(() => reject(error)))
    child.on('close', (code) =>
      settle(() => {
        if (signal?.aborted) reject(signal.reason)
        else if (isLate) resolve({ is: 'late' })
        else if (code === 0) resolve({ is: 'done', output: Buffer.concat(output).toString('utf8') })
        else resolve({ is: 'crashed', complaint })
      }),
    )
    child.stdin?.end(bytes)
  })
}

function start(source: NoticeSource): ChildProcess {
  const script = join(process.cwd(), 'server', 'intake', 'intake-process.ts')
  return spawn(process.execPath, [`--max-old-space-size=${LIMITS.intakeMemoryMb}`, script, source], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
  })
}

function hear(child: ChildProcess, onProgress: (progress: IntakeProgress) => void): void {
  const pipe = child.stdio[3]
  if (!(pipe instanceof Readable)) return
  pipe.on('error', () => undefined)
  createInterface({ input: pipe }).on('line', (line) =>
    onProgress(intakeProgressSchema.parse(JSON.parse(line))),
  )
}
