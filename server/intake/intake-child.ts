import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { type IntakeProgress, intakeProgressSchema } from '#domain/notice/intake-progress.ts'
import { compiledCode } from '#server/exporting/compiled-code.ts'
import type { IntakeJob } from './intake-job.ts'

/** How the intake's own process ended. */
export type Ended =
  | { is: 'done'; output: string }
  | { is: 'late' }
  | { is: 'too-much' }
  | { is: 'crashed'; complaint: string }

export type IntakeLimits = { seconds: number; memoryMb: number; answerBytes: number }
type Options = {
  limits: IntakeLimits
  signal?: AbortSignal | undefined
  onProgress: (progress: IntakeProgress) => void
}

/** Memory beside the heap: the file's own bytes, and what the answer is packed in. */
const BESIDE_HEAP_MB = 500

/**
 * Runs the intake's process once: the bytes go to its input, its answer comes from its output, and how far it is from
 * a third pipe. It is killed when its time is up, when it takes more memory or answers more than it may, or when
 * `signal` aborts, which throws the signal's reason.
 */
export function runIntake(
  bytes: Uint8Array,
  job: IntakeJob,
  { limits, signal, onProgress }: Options,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(job, limits.memoryMb)
    const output: Buffer[] = []
    let complaint = ''
    let answered = 0
    let isLate = false
    const kill = () => child.kill('SIGKILL')
    const timer = setTimeout(() => {
      isLate = true
      kill()
    }, limits.seconds * 1000)
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', kill)
      finish()
    }
    signal?.addEventListener('abort', kill)
    if (signal?.aborted) kill()
    child.stdout?.on('data', (chunk: Buffer) => {
      answered += chunk.length
      if (answered > limits.answerBytes) kill()
      else output.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2_000)
    })
    hear(child, (progress) => {
      if (!signal?.aborted) onProgress(progress)
    })
    // A process that ends early closes its input; what it said on the way out is the better message.
    child.stdin?.on('error', () => undefined)
    child.on('error', (error) => settle(() => reject(error)))
    child.on('close', (code, killedBy) =>
      settle(() => {
        if (signal?.aborted) reject(signal.reason)
        else if (isLate) resolve({ is: 'late' })
        else if (answered > limits.answerBytes || ranOut(code, killedBy)) resolve({ is: 'too-much' })
        else if (code === 0) resolve({ is: 'done', output: Buffer.concat(output).toString('utf8') })
        else resolve({ is: 'crashed', complaint })
      }),
    )
    child.stdin?.end(bytes)
  })
}

/** The watchdog and the system's own memory guard use SIGKILL; V8 aborts. */
const ranOut = (code: number | null, killedBy: NodeJS.Signals | null) =>
  killedBy === 'SIGKILL' || killedBy === 'SIGABRT' || code === 134

function start(job: IntakeJob, memoryMb: number): ChildProcess {
  // Next bundles this file, so its own address says nothing about where the scripts are.
  const root = process.cwd()
  const watchdog = pathToFileURL(join(root, 'server', 'exporting', 'watchdog.ts')).href
  const script = join(root, 'server', 'intake', 'intake-process.ts')
  const heap = `--max-old-space-size=${memoryMb}`
  return spawn(process.execPath, ['--import', watchdog, heap, script, job], {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: process.env.NODE_ENV,
      EXPORT_MEMORY_MB: String(memoryMb + BESIDE_HEAP_MB),
      ...compiledCode(),
    },
  })
}

function hear(child: ChildProcess, onProgress: (progress: IntakeProgress) => void): void {
  const pipe = child.stdio[3]
  if (!(pipe instanceof Readable)) return
  pipe.on('error', () => undefined)
  createInterface({ input: pipe }).on('line', (line) => {
    const progress = progressIn(line)
    if (progress !== null) onProgress(progress)
  })
}

/** What a line says; null for one that was cut off when its process was ended, which must not end this one too. */
function progressIn(line: string): IntakeProgress | null {
  try {
    return intakeProgressSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
