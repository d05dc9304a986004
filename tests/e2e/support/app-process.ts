import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../../..')
const START_MS = 90_000

/** The built app as a real process on a free port with a data folder of its own, which outlives a kill. */
export class AppProcess {
  readonly url: string
  private readonly port: number
  private readonly dataDir: string
  private child: ChildProcess | null = null
  private log = ''

  private constructor(port: number, dataDir: string) {
    this.port = port
    this.dataDir = dataDir
    this.url = `http://localhost:${port}`
  }

  static async start(): Promise<AppProcess> {
    if (!existsSync(join(ROOT, '.next/BUILD_ID'))) {
      throw new Error('The app is not built. Run `npm test`, which builds it first, or `npx next build`.')
    }
    const app = new AppProcess(await freePort(), await mkdtemp(join(tmpdir(), 'rejoinder-e2e-')))
    await app.restart()
    return app
  }

  /** Starts it, after a kill on the same port and with the same data, and waits until it answers. */
  async restart(): Promise<void> {
    const child = spawn(process.execPath, ['server/main.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.port),
        HOST: 'localhost',
        REJOINDER_DATA: this.dataDir,
        DATABASE_URL: '',
        SMTP_URL: '',
        PUBLIC_URL: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child = child
    this.log = ''
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`The app ${why}. Its output:\n${this.log}`))
      const timer = setTimeout(() => fail(`was not ready within ${START_MS / 1000} seconds`), START_MS)
      const hear = (chunk: Buffer) => {
        this.log += chunk.toString()
        if (!this.log.includes('Rejoinder is ready')) return
        clearTimeout(timer)
        resolve()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', (code) => {
        clearTimeout(timer)
        fail(`stopped with code ${code}`)
      })
    })
  }

  /** Ends it as a power cut would: no handler runs. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** Ends it and forgets its data. */
  async stop(): Promise<void> {
    await this.end('SIGTERM')
    await rm(this.dataDir, { recursive: true, force: true })
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this
    this.child = null
    if (child === null || child.exitCode !== null) return
    const hasEnded = once(child, 'exit')
    child.kill(signal)
    await hasEnded
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, 'localhost')
  await once(probe, 'listening')
  const address = probe.address()
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  probe.close()
  await once(probe, 'close')
  return address.port
}
