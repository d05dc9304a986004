import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppServer, freePort, spawnServer, startServer } from '#tests/support/app-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-start-'))
let app: AppServer

beforeAll(async () => {
  app = await startServer(join(folder, 'data'))
}, 120_000)

afterAll(async () => {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a server says that cannot start. */
async function failedStart(settings: Record<string, string>): Promise<string> {
  const { child, log } = spawnServer(settings)
  const [code] = await once(child, 'exit')
  expect(code).toBe(1)
  expect(log(), 'a person reads this, so no stack').not.toMatch(/^\s+at /m)
  return log()
}

describe('a server that cannot start says', () => {
  it('that the port is taken, and how to choose another', async () => {
    const port = await freePort()
    const holder = createServer().listen(port, 'localhost')
    await once(holder, 'listening')
    const said = await failedStart({ REJOINDER_DATA: join(folder, 'other'), PORT: String(port) })
    holder.close()
    expect(said).toContain(`Port ${port} is already in use`)
    expect(said).toContain('PORT=')
  })

  it('which process holds the data folder', async () => {
    const said = await failedStart({ REJOINDER_DATA: join(folder, 'data'), PORT: String(await freePort()) })
    expect(said).toMatch(/The data folder .* is held by process \d+/)
  })

  it('that the data folder cannot be written to', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const settings = { REJOINDER_DATA: join(folder, 'a-file', 'data'), PORT: String(await freePort()) }
    expect(await failedStart(settings)).toContain('cannot be written to')
  })

  it('which setting is wrong', async () => {
    expect(await failedStart({ REJOINDER_DATA: join(folder, 'other'), PORT: 'eighty' })).toContain('PORT')
  })
})

describe('every answer', () => {
  it.each(['/', '/sign-in', '/no-such-page', '/api/auth/get-session'])('of %s is guarded', async (path) => {
    const { headers } = await fetch(app.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
    expect(policy.replace(/'[^']*'|data:|blob:/g, '')).not.toMatch(/https?:|\*|\w\.\w/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('carries scripts only with the nonce of its own policy', async () => {
    for (const path of ['/', '/sign-in', '/no-such-page']) {
      const response = await fetch(app.url + path)
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      const scripts = [...(await response.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(3)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    }
  })
})

it('a client cannot choose the address that limits are counted by', async () => {
  const attempt = (address: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        origin: app.url,
        'x-forwarded-for': address,
        'x-rejoinder-client-address': address,
      }
      const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong wrong wrong' })
      const sent = request(`${app.url}/api/auth/sign-in/email`, { method: 'POST', headers }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      })
      sent.on('error', reject).end(body)
    })
  const statuses: number[] = []
  for (let tries = 0; tries < 12; tries += 1) statuses.push(await attempt(`198.51.100.${tries}`))
  expect(statuses.at(0)).toBe(401)
  expect(statuses.at(-1)).toBe(429)
})

it('a server asked to stop ends well and gives the data folder back', async () => {
  const dataDir = join(folder, 'stopping')
  const first = await startServer(dataDir)
  expect(await first.stop()).toBe(0)
  const second = await startServer(dataDir)
  expect(await second.stop()).toBe(0)
})
