import { spawn } from 'node:child_process'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'

/**
 * Has a virus scanner read the bytes from its standard input: exit code 0 lets the file pass, 1 says it is infected.
 * Throws `invalid` for an infected file, and `unavailable` when the scanner fails or takes too long: what was not
 * scanned is not kept. `command` is the program and its arguments; no shell reads them.
 */
export async function scanFile(
  bytes: Uint8Array,
  [program = '', ...args]: readonly string[],
  seconds: number = LIMITS.scanSeconds,
): Promise<void> {
  const { code, words } = await run(program, args, bytes, seconds).catch((error: unknown) => {
    throw failed(error)
  })
  if (code === 0) return
  if (code === 1) throw infected()
  throw failed(new Error(`${program} ended with ${code ?? `nothing within ${seconds} s`}. ${words}`.trim()))
}

const infected = () =>
  new AppError(
    'invalid',
    'The virus scanner found something harmful in this file, so it was not kept. Clean it or make it anew, then add it again.',
  )

const failed = (cause: unknown) =>
  Object.assign(
    new AppError(
      'unavailable',
      'This file could not be scanned for viruses, so it was not kept. Try again; if it goes on, tell whoever runs the server.',
    ),
    { cause },
  )

/** The exit code, null when it had to be ended, and the beginning of what it wrote about its trouble. */
function run(program: string, args: string[], bytes: Uint8Array, seconds: number) {
  return new Promise<{ code: number | null; words: string }>((resolve, reject) => {
    // Nothing of the server's settings: the scanner needs to be found, and no more.
    const { PATH, HOME, NODE_ENV } = process.env
    const scanner = spawn(program, args, {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { PATH, HOME, NODE_ENV },
      timeout: seconds * 1_000,
      killSignal: 'SIGKILL',
    })
    let words = ''
    scanner.stderr.setEncoding('utf8').on('data', (piece: string) => {
      words = (words + piece).slice(0, 500)
    })
    scanner.on('error', reject)
    scanner.on('exit', (code) => resolve({ code, words }))
    // A scanner may know enough before it has read everything; its exit code tells.
    scanner.stdin.on('error', () => {})
    scanner.stdin.end(bytes)
  })
}
