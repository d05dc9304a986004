import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AppServer, startServer } from '#tests/support/app-server.ts'
import { type Cast, seedCast } from './cast.ts'

/** The built app over a data folder of its own that holds the cast; `stop` ends the one and removes the other. */
export async function startWithCast(): Promise<{ cast: Cast; app: AppServer; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-cast-'))
  const cast = await seedCast(dataDir)
  const app = await startServer(dataDir)
  const stop = async () => {
    await app.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { cast, app, stop }
}
