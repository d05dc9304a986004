import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Served = { line: string; stop: () => Promise<void> }

/** Starts a script and waits for the first line it prints that matches: it is ready then. */
export async function serve(
  script: string,
  options: { variables?: Record<string, string>; args?: string[]; isReady?: RegExp } = {},
): Promise<Served> {
  const { variables = {}, args = [], isReady = /^\d+$/ } = options
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (isReady.test(line)) return { line, stop: () => stop(child) }
  }
  throw new Error(`${script} ended before it was ready.`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
