import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { auth } from '#server/auth.ts'
import { room } from '#server/collab/room.ts'

export const ORIGIN = 'http://rejoinder.test'

/** Points the configuration at a folder of this test's own. Call it before anything reads the configuration. */
export function configureTest(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-room-'))
  process.env.REJOINDER_DATA = dataDir
  process.env.PUBLIC_URL = ORIGIN
  return dataDir
}

/** Serves the room on a free port for this test file. */
export function serveRoom(): { url: string } {
  const dataDir = configureTest()
  const served = { url: '' }
  const server = createServer()
  beforeAll(async () => {
    server.on('upgrade', (request, socket, head) => room().upgrade(request, socket, head))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.')
    served.url = `ws://127.0.0.1:${address.port}/collab`
  })
  afterAll(async () => {
    await room().close()
    await new Promise((resolve) => server.close(resolve))
    rmSync(dataDir, { recursive: true, force: true })
  })
  return served
}

export type SignedIn = { id: string; name: string; cookie: string }

/** Somebody with an account and a session. */
export async function signUp(name: string): Promise<SignedIn> {
  const body = { name, email: `${randomUUID()}@example.org`, password: 'long enough for a test' }
  const response = await auth().api.signUpEmail({ body, asResponse: true })
  const { user } = await response.json()
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  return { id: user.id, name, cookie: cookie.join('; ') }
}
