import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
const READY_MS = 90_000

export type AppServer = { url: string; log: () => string; stop: () => Promise<number | null> }

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** Runs `server/main.ts` to its end, or until it is stopped. Settings come on top of a plain installation's. */
export function spawnServer(settings: Record<string, string>): { child: ChildProcess; log: () => string } {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: 'localhost',
      DATABASE_URL: '',
      SMTP_URL: '',
      PUBLIC_URL: '',
      ...settings,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)))
  return { child, log: () => log }
}

/** The built app as a real process over a data folder. */
export async function startServer(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<AppServer> {
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID'))) {
    throw new Error('The app is not built. `npm test` builds it first; `next build` does so alone.')
  }
  const port = await freePort()
  const { child, log } = spawnServer({ REJOINDER_DATA: dataDir, PORT: String(port), ...settings })
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  const ready = Promise.withResolvers<void>()
  const timer = setTimeout(
    () => ready.reject(new Error(`The app was not ready in time:\n${log()}`)),
    READY_MS,
  )
  child.stdout?.on('data', () => log().includes('Rejoinder is ready') && ready.resolve())
  void exited.then((code) => ready.reject(new Error(`The app stopped with code ${code}:\n${log()}`)))
  await ready.promise.finally(() => clearTimeout(timer))
  const stop = () => {
    child.kill('SIGTERM')
    return exited
  }
  return { url: `http://localhost:${port}`, log, stop }
}
