import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '#domain/errors.ts'
import type { ChildMessage, ServerMessage, Talk } from '#export/child-talk.ts'
import { compiledCode } from './compiled-code.ts'

export type ChildOptions = {
  /** The script the child runs, from the root of the project. */
  entry: string
  wallSeconds: number
  memoryMb: number
  /** The largest file it may answer with. */
  outputMb: number
}

/** Megabytes for what is young: a letter makes so much at once that a small nursery is swept again and again. */
const ROOM_TO_BEGIN = ['--min-semi-space-size=16']

/** A process that sets letters, one after another. It holds up neither the server's work nor its exit. */
export function startChild({ entry, memoryMb, outputMb }: ChildOptions): ChildProcess {
  // Next bundles this file, so its own address says nothing about where the scripts are.
  const root = process.cwd()
  const watchdog = pathToFileURL(join(/* turbopackIgnore: true */ root, 'server/exporting/watchdog.ts')).href
  const child = fork(join(/* turbopackIgnore: true */ root, entry), [], {
    execArgv: ['--import', watchdog, `--max-old-space-size=${memoryMb}`, ...ROOM_TO_BEGIN],
    // Nothing of the server's own environment: a letter needs no secrets.
    env: {
      PATH: process.env.PATH,
      NODE_ENV: process.env.NODE_ENV,
      EXPORT_MEMORY_MB: String(memoryMb),
      EXPORT_OUTPUT_MB: String(outputMb),
      ...compiledCode(),
    },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // A child that cannot start or be reached ends, and its job hears of that.
  child.on('error', () => child.kill('SIGKILL'))
  giveWay(child)
  child.unref()
  child.channel?.unref()
  return child
}

/**
 * How much later than the server a letter gets its turn where processors are short: two thirds of its share. At a third
 * letters ran into their time limit on a machine that other programs keep busy.
 */
export const LETTER_PRIORITY = 2

/** People who type come first. */
function giveWay(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    setPriority(child.pid, LETTER_PRIORITY)
  } catch {
    // Gone already, or a system that does not allow it: then it is set at the server's own priority.
  }
}

/** Ends a child, whatever it is doing. */
export const stopChild = (child: ChildProcess): void => void child.kill('SIGKILL')

/**
 * Runs one job in a child. Aborting kills the child at once and throws the signal's reason; so does the wall limit,
 * with `AppError` 'unavailable', as when the child crashes or outgrows its memory.
 */
export function runInChild<Job, Result>(
  child: ChildProcess,
  job: Job,
  options: ChildOptions & Talk & { signal: AbortSignal },
): Promise<Result> {
  const { signal, wallSeconds, memoryMb, onStep, fetchMaterial } = options
  return new Promise<Result>((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(wall)
      signal.removeEventListener('abort', cancel)
      child.off('message', hear).off('exit', end)
      finish()
    }
    const stop = (reason: unknown) =>
      settle(() => {
        stopChild(child)
        reject(reason)
      })
    const cancel = () => stop(signal.reason)
    const say = (message: ServerMessage<Job>) =>
      child.send(message, (error) => error && stop(couldNotSet(String(error))))
    const hear = (message: ChildMessage<Result>) => {
      if (message.type === 'step') onStep(message.step)
      else if (message.type === 'needs')
        fetchMaterial(message.needs).then(
          (material) => child.connected && say({ type: 'material', material }),
          stop,
        )
      else if (message.type === 'done') settle(() => resolve(message.result))
      else stop(message.sentence ? new AppError('invalid', message.sentence) : couldNotSet(message.message))
    }
    const end = (code: number | null, killedBy: NodeJS.Signals | null) =>
      stop(ranOut(code, killedBy) ? tookTooMuch(memoryMb) : couldNotSet(`exit ${code ?? killedBy}`))
    const wall = setTimeout(() => stop(tookTooLong(wallSeconds)), wallSeconds * 1000)
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    child.on('message', hear).on('exit', end)
    say({ type: 'job', job })
  })
}

/** The watchdog and the system's own memory guard use SIGKILL; V8 aborts. */
const ranOut = (code: number | null, signal: NodeJS.Signals | null) =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134

const tookTooLong = (seconds: number) =>
  new AppError(
    'unavailable',
    `Making the file took longer than ${seconds} seconds, so it was stopped. Try the other format, or split very large tables.`,
  )

const tookTooMuch = (megabytes: number) =>
  new AppError(
    'unavailable',
    `Making the file needed more memory than this server gives an export (${megabytes} MB), so it was stopped. Try the other format, or smaller pictures and tables.`,
  )

function couldNotSet(cause: string): AppError {
  const error = new AppError(
    'unavailable',
    'The file could not be made: the part of the server that sets letters stopped. Your draft is safe. Try again, or try the other format.',
  )
  error.cause = cause
  return error
}
