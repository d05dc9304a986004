import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { openDatabase } from '#server/database/open-database.ts'
import { db, setDatabase } from '#server/db.ts'
import { migrate } from '#server/migrate.ts'
import { openDraft, until, untilStatus, wordsOf, write } from './browser.ts'
import { configureTest, type SignedIn, signUp } from './room-server.ts'

const folder = configureTest()
let ada: SignedIn
let ben: SignedIn
const draftIds: string[] = []
let server: { process: ChildProcess; port: number }

async function start(port = 0) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-room.ts'), String(port)], {
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = await once(lines, 'line')
  return { process: child, port: Number(line) }
}

async function kill() {
  server.process.kill('SIGKILL')
  await once(server.process, 'exit')
}

beforeAll(async () => {
  const database = await openDatabase({ folder })
  await migrate(database.adapter)
  setDatabase(database.client)
  ada = await signUp('Ada')
  ben = await signUp('Ben')
  const workspace = await buildWorkspace(db(), {
    members: [
      { userId: ada.id, role: 'owner' },
      { userId: ben.id, role: 'member' },
    ],
  })
  for (let n = 0; n < 2; n += 1) draftIds.push((await buildDraft(db(), { workspaceId: workspace.id })).id)
  await database.close()
  server = await start()
})

afterAll(async () => {
  await kill()
  rmSync(folder, { recursive: true, force: true })
})

const url = () => `ws://127.0.0.1:${server.port}/collab`

describe('a server killed while two people type', () => {
  it('comes back with everything either of them was shown as saved', async () => {
    const [draftId = ''] = draftIds
    const browsers = [openDraft(url(), draftId, ada), openDraft(url(), draftId, ben)]
    await Promise.all(browsers.map((browser) => untilStatus(browser, 'saved')))
    const shownSaved = new Set<string>()
    let typed = 0
    const isEnough = Promise.withResolvers<void>()
    const typing = browsers.map((browser, who) => {
      const mine: string[] = []
      return setInterval(() => {
        if (browser.view().status === 'saved') for (const words of mine) shownSaved.add(words)
        if (shownSaved.size >= 20) isEnough.resolve()
        typed += 1
        mine.push(`writer-${who}-${mine.length}.`)
        write(browser.ydoc, mine.at(-1) ?? '')
      }, 5)
    })
    await isEnough.promise
    await kill()
    for (const timer of typing) clearInterval(timer)
    // Their tabs die too: only the database is left.
    for (const browser of browsers) browser.destroy()
    server = await start(server.port)
    const later = openDraft(url(), draftId, ada)
    await untilStatus(later, 'saved')
    const words = wordsOf(later.ydoc)
    expect([...shownSaved].filter((each) => !words.includes(`>${each}<`))).toEqual([])
    expect(shownSaved.size).toBeGreaterThanOrEqual(20)
    expect(typed).toBeGreaterThan(shownSaved.size)
  })

  it('gets the rest from the browsers that stayed open, which come back by themselves', async () => {
    const [, draftId = ''] = draftIds
    const [first, second] = [openDraft(url(), draftId, ada), openDraft(url(), draftId, ben)]
    await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
    write(first.ydoc, 'Before the crash.')
    await untilStatus(first, 'saved')
    await kill()
    await until(first, (view) => view.status === 'offline-unkept' || view.status === 'offline')
    write(first.ydoc, 'Ada wrote on.')
    write(second.ydoc, 'So did Ben.')
    expect(first.view().hasUnsaved).toBe(true)
    server = await start(server.port)
    await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
    const stranger = openDraft(url(), draftId, ada)
    await untilStatus(stranger, 'saved')
    for (const words of ['Before the crash.', 'Ada wrote on.', 'So did Ben.']) {
      expect(wordsOf(stranger.ydoc)).toContain(words)
    }
  })
})
