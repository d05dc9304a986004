import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as Y from 'yjs'
import { SOCKET_CLOSE } from '#domain/draft/record/room-protocol.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { LIMITS } from '#domain/limits.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { closeSockets } from '#server/collab/revoke.ts'
import { room } from '#server/collab/room.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { eventually, openDraft, socketFrom, until, untilStatus, wordsOf, write } from './browser.ts'
import { ORIGIN, type SignedIn, serveRoom, signUp } from './room-server.ts'

freshDatabase()
const served = serveRoom()

async function pair() {
  const [ada, ben] = [await signUp('Ada'), await signUp('Ben')]
  const workspace = await buildWorkspace(db(), {
    members: [
      { userId: ada.id, role: 'owner' },
      { userId: ben.id, role: 'member' },
    ],
  })
  const draft = await buildDraft(db(), {
    workspaceId: workspace.id,
    memberRole: null,
    access: [{ userId: ben.id, role: 'editor' }],
  })
  const [first, second] = [openDraft(served.url, draft.id, ada), openDraft(served.url, draft.id, ben)]
  await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
  return { ada, ben, draft, workspace, first, second }
}

/** A provider without any of our own browser code, as somebody hostile would use it. */
function bareProvider(draftId: string, user: SignedIn): HocuspocusProvider {
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: served.url,
    WebSocketPolyfill: socketFrom({ cookie: user.cookie, origin: ORIGIN }),
  })
  const provider = new HocuspocusProvider({
    name: draftId,
    document: new Y.Doc(),
    token: String(SCHEMA_VERSION),
    websocketProvider,
  })
  provider.attach()
  onTestFinished(() => {
    provider.destroy()
    websocketProvider.destroy()
  })
  return provider
}

const stateOf = (from: { awareness: { getStates(): Map<number, unknown> } }, clientId: number) =>
  from.awareness.getStates().get(clientId)

describe('taking rights away', () => {
  it('a removed member is out at once, and what they type then reaches nobody', async () => {
    const { ben, draft, first, second } = await pair()
    await db().draftAccess.deleteMany({ where: { draftId: draft.id, userId: ben.id } })
    closeSockets({ userId: ben.id, draftId: draft.id })
    write(second.ydoc, 'One last word.')
    await untilStatus(second, 'not-found')
    expect(second.view().canWrite).toBe(false)
    write(first.ydoc, 'Without Ben.')
    await untilStatus(first, 'saved')
    expect(wordsOf(first.ydoc)).toBe('<paragraph>Without Ben.</paragraph>')
    expect(wordsOf(second.ydoc)).not.toContain('Without Ben.')
  })

  it('a demoted editor keeps reading at once and writes no more', async () => {
    const { ben, draft, workspace, first, second } = await pair()
    await db().draftAccess.updateMany({ where: { userId: ben.id }, data: { role: 'viewer' } })
    closeSockets({ userId: ben.id, workspaceId: workspace.id })
    await untilStatus(second, 'read-only')
    write(first.ydoc, 'Ben can read this.')
    await eventually(() => expect(wordsOf(second.ydoc)).toContain('Ben can read this.'))
    write(second.ydoc, 'Ben cannot write this.')
    await untilStatus(second, 'refused-edit')
    expect(wordsOf(first.ydoc)).not.toContain('Ben cannot write this.')
    expect(await db().draftUpdate.count({ where: { draftId: draft.id, userId: ben.id } })).toBe(0)
  })

  it('closing the sockets of one person leaves the others connected', async () => {
    const { ada, ben, first, second } = await pair()
    const closes: string[] = []
    first.provider.on('close', () => closes.push(ada.name))
    second.provider.on('close', () => closes.push(ben.name))
    closeSockets({ userId: ben.id })
    await until(second, (view) => view.status !== 'saved')
    await untilStatus(second, 'saved')
    expect(closes).toEqual(['Ben'])
  })

  it('a session that ended no longer passes the gate', async () => {
    const { ben, draft, second } = await pair()
    await db().session.deleteMany({ where: { userId: ben.id } })
    closeSockets({ userId: ben.id })
    await untilStatus(second, 'signed-out')
    expect(draft.id).toBe(second.provider.configuration.name)
  })
})

describe('rights that changed outside the product', () => {
  it('are found by the check that runs every minute', async () => {
    const { ben, first, second } = await pair()
    await db().draftAccess.deleteMany({ where: { userId: ben.id } })
    await room().recheck()
    await untilStatus(second, 'not-found')
    expect(first.view().status).toBe('saved')
  })
})

describe('who is who', () => {
  it('the name on a caret is the one of the session, whatever the browser claims', async () => {
    const { ben, draft, first } = await pair()
    const forger = bareProvider(draft.id, ben)
    forger.setAwarenessField('user', { id: 'somebody', name: 'The Secretary', color: 'red', admin: true })
    const clientId = forger.document.clientID
    await eventually(() => expect(stateOf(first, clientId)).toBeDefined())
    expect(stateOf(first, clientId)).toEqual({
      user: { id: ben.id, name: 'Ben', color: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      cursor: null,
    })
  })

  it('nobody can speak for the caret of somebody else', async () => {
    const { ada, ben, draft, first, second } = await pair()
    await eventually(() =>
      expect(stateOf(second, first.ydoc.clientID)).toMatchObject({ user: { id: ada.id } }),
    )
    const forger = bareProvider(draft.id, ben)
    const { awareness } = forger
    if (awareness === null) throw new Error('The provider has no awareness.')
    await eventually(() => expect(awareness.getStates().has(first.ydoc.clientID)).toBe(true))
    const clock = awareness.meta.get(first.ydoc.clientID)?.clock ?? 0
    awareness.meta.set(first.ydoc.clientID, { clock: clock + 10, lastUpdated: Date.now() })
    awareness.states.set(first.ydoc.clientID, { user: { name: 'Not Ada' }, cursor: null })
    const change = { added: [], updated: [first.ydoc.clientID], removed: [] }
    awareness.emit('update', [change, 'local'])
    // Sent after the forgery on the same socket: when it arrives, the forgery has been dealt with.
    const marker = { tname: 'letter', assoc: 0 }
    awareness.setLocalStateField('cursor', { anchor: marker, head: marker })
    await eventually(() =>
      expect(stateOf(second, forger.document.clientID)).toMatchObject({ cursor: { anchor: marker } }),
    )
    expect(stateOf(second, first.ydoc.clientID)).toMatchObject({ user: { id: ada.id, name: 'Ada' } })
  })

  it('a caret that is no position is shown to nobody', async () => {
    const { ben, draft, first } = await pair()
    const forger = bareProvider(draft.id, ben)
    forger.setAwarenessField('cursor', { anchor: '<b>', head: { deep: 'x'.repeat(10_000) } })
    await eventually(() => expect(stateOf(first, forger.document.clientID)).toMatchObject({ cursor: null }))
  })

  it('people are listed once each, however many tabs they have open', async () => {
    const { ada, ben, draft, first } = await pair()
    const again = openDraft(served.url, draft.id, ben)
    await untilStatus(again, 'saved')
    await eventually(() => expect(first.awareness.getStates().size).toBe(3))
    expect(
      first
        .view()
        .people.map((person) => person.id)
        .sort(),
    ).toEqual([ada.id, ben.id].sort())
  })
})

describe('limits', () => {
  const closeCode = (provider: HocuspocusProvider) =>
    new Promise<number>((resolve) => {
      provider.on('close', ({ event }: { event: { code: number } }) => resolve(event.code))
    })

  it('a message that is too large is refused, and the writer is told so', async () => {
    const { draft, first } = await pair()
    write(first.ydoc, 'x'.repeat(LIMITS.collabMessageBytes + 1))
    await until(first, (view) => view.status === 'too-large')
    expect(await db().draftUpdate.count({ where: { draftId: draft.id } })).toBe(0)
  })

  it('a socket that talks too fast is closed', async () => {
    const { ben, draft } = await pair()
    const flood = bareProvider(draft.id, ben)
    await new Promise((resolve) => flood.on('synced', resolve))
    const closed = closeCode(flood)
    for (let n = 0; n <= LIMITS.collabMessagesPerSecond; n += 1) flood.sendStateless('?')
    expect(await closed).toBe(SOCKET_CLOSE.tooFast)
  })

  it('one person cannot hold more than their share of connections', async () => {
    const { ben, draft } = await pair()
    const more = Array.from({ length: LIMITS.collabConnectionsPerUser }, () =>
      openDraft(served.url, draft.id, ben),
    )
    await eventually(() =>
      expect(more.filter(({ view }) => view().status === 'full').length).toBeGreaterThan(0),
    )
    const inside = more.filter(({ view }) => view().status === 'saved')
    expect(inside.length).toBeLessThan(LIMITS.collabConnectionsPerUser)
  })
})
