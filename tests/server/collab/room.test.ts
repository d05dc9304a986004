import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import type { DraftConnection } from '#components/editor/collab/draft-connection.ts'
import { YDOC } from '#domain/draft/ydoc.ts'
import type { DraftRole } from '#domain/roles.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { loadYdoc, updateLog } from '#server/collab/persist.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { eventually, openDraft, plugIn, unplug, until, untilStatus, wordsOf, write } from './browser.ts'
import { type SignedIn, serveRoom, signUp } from './room-server.ts'

freshDatabase()
const served = serveRoom()

async function team(others: Record<string, DraftRole> = {}) {
  const ada = await signUp('Ada')
  const people = await Promise.all(
    Object.entries(others).map(async ([name, role]) => ({ person: await signUp(name), role })),
  )
  const members = [ada, ...people.map(({ person }) => person)]
  const workspace = await buildWorkspace(db(), {
    members: members.map(({ id }, index) => ({ userId: id, role: index === 0 ? 'owner' : 'member' })),
  })
  const draft = await buildDraft(db(), {
    workspaceId: workspace.id,
    memberRole: null,
    access: people.map(({ person, role }) => ({ userId: person.id, role })),
  })
  return { ada, others: people.map(({ person }) => person), draft, workspace }
}

const open = (draftId: string, user: SignedIn) => openDraft(served.url, draftId, user)

/** A small generator with a seed, so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % sides
  }
}

function editAtRandom(ydoc: Y.Doc, roll: (sides: number) => number): void {
  const letter = ydoc.getXmlFragment(YDOC.letter)
  const block = letter.length === 0 ? undefined : letter.get(roll(letter.length))
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined
  const act = roll(4)
  if (act === 0 || !(text instanceof Y.XmlText)) write(ydoc, `words ${roll(1_000)}`)
  else if (act === 1 && letter.length > 3) letter.delete(roll(letter.length), 1)
  else if (act === 2 && text.length > 2) text.delete(roll(text.length - 1), 1)
  else text.insert(roll(text.length + 1), `${roll(100)} `)
}

describe('writing together', () => {
  it('two browsers converge after random edits with one of them offline for a while', async () => {
    const { ada, others, draft } = await team({ Ben: 'editor' })
    const [ben = ada] = others
    const [first, second] = [open(draft.id, ada), open(draft.id, ben)]
    await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
    const roll = dice(20_261_123)
    const editBoth = (rounds: number) => {
      for (let round = 0; round < rounds; round += 1) {
        editAtRandom(first.ydoc, roll)
        editAtRandom(second.ydoc, roll)
      }
    }
    editBoth(20)
    unplug(second)
    await until(second, (view) => view.status === 'offline-unkept')
    editBoth(20)
    plugIn(second)
    editBoth(20)
    await Promise.all([untilStatus(first, 'saved'), untilStatus(second, 'saved')])
    await eventually(() => expect(wordsOf(second.ydoc)).toBe(wordsOf(first.ydoc)))
    expect(wordsOf(await loadYdoc(draft.id))).toBe(wordsOf(first.ydoc))
    expect(wordsOf(first.ydoc)).toContain('words')
  })

  it('what a browser shows as saved is in the database, deletions included, with who wrote it and when', async () => {
    const { ada, draft } = await team()
    const browser = open(draft.id, ada)
    await untilStatus(browser, 'saved')
    write(browser.ydoc, 'A first thought.')
    write(browser.ydoc, 'A second thought.')
    expect(browser.view().status).toBe('saving')
    await untilStatus(browser, 'saved')
    browser.ydoc.getXmlFragment(YDOC.letter).delete(0, 1)
    expect(browser.view().status).toBe('saving')
    await untilStatus(browser, 'saved')
    const rows = await db().draftUpdate.findMany({ where: { draftId: draft.id } })
    expect(new Set(rows.map((row) => row.userId))).toEqual(new Set([ada.id]))
    const stored = new Y.Doc()
    for (const row of rows) Y.applyUpdate(stored, row.bytes)
    expect(wordsOf(stored)).toBe('<paragraph>A second thought.</paragraph>')
  })

  it('an edit the server makes reaches open browsers and is stored under its author', async () => {
    const { ada, draft } = await team()
    const browser = open(draft.id, ada)
    await untilStatus(browser, 'saved')
    const count = await withYdoc(
      draft.id,
      (ydoc) => {
        write(ydoc, 'Dear Secretary:')
        return ydoc.getXmlFragment(YDOC.letter).length
      },
      ada.id,
    )
    expect(count).toBe(1)
    await eventually(() => expect(wordsOf(browser.ydoc)).toContain('Dear Secretary:'))
    const [row] = await db().draftUpdate.findMany({ where: { draftId: draft.id } })
    expect(row?.userId).toBe(ada.id)
  })

  it('an edit that builds on one the server never got is asked for again, not called saved', async () => {
    const { ada, draft } = await team()
    const browser = open(draft.id, ada)
    await untilStatus(browser, 'saved')
    // The first of two edits is lost on the way: its update never reaches the socket.
    const { provider } = browser
    browser.ydoc.off('update', provider.boundDocumentUpdateHandler)
    write(browser.ydoc, 'The lost beginning.')
    browser.ydoc.on('update', provider.boundDocumentUpdateHandler)
    write(browser.ydoc, 'The end.')
    await untilStatus(browser, 'saved')
    expect(wordsOf(await loadYdoc(draft.id))).toBe(wordsOf(browser.ydoc))
    expect(wordsOf(browser.ydoc)).toContain('The lost beginning.')
  })
})

describe('when the database fails', () => {
  const breakStore = () => db().$executeRaw`ALTER TABLE "DraftUpdate" RENAME TO "Elsewhere"`
  const mendStore = () => db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "DraftUpdate"`

  it('nothing is called saved, and nothing is lost when everybody leaves before it is back', async () => {
    const { ada, draft } = await team()
    const browser = open(draft.id, ada)
    await untilStatus(browser, 'saved')
    vi.mocked(console.error).mockImplementation(() => undefined)
    await breakStore()
    write(browser.ydoc, 'Written while the database was down.')
    await untilStatus(browser, 'unsaved')
    await eventually(() => expect(updateLog().unsaved(draft.id)).toHaveLength(1))
    browser.destroy()
    expect(console.error).toHaveBeenCalled()
    await mendStore()
    await updateLog().settled(draft.id)
    vi.mocked(console.error).mockClear()
    const later = open(draft.id, ada)
    await untilStatus(later, 'saved')
    expect(wordsOf(later.ydoc)).toContain('Written while the database was down.')
  })
})

describe('who may write', () => {
  const seesCursor = (watcher: DraftConnection, clientId: number) =>
    eventually(() =>
      expect(watcher.awareness.getStates().get(clientId)).toMatchObject({ cursor: { head: CURSOR.head } }),
    )
  const CURSOR = { anchor: { tname: 'letter', assoc: 0 }, head: { tname: 'letter', assoc: 0 } }

  it.each(['viewer', 'reviewer'] as const)('the edits of a %s are refused', async (role) => {
    const { ada, others, draft } = await team({ Vic: role })
    const [vic = ada] = others
    const [editor, reader] = [open(draft.id, ada), open(draft.id, vic)]
    await untilStatus(editor, 'saved')
    const view = await untilStatus(reader, 'read-only')
    expect(view.canWrite).toBe(false)
    write(reader.ydoc, 'Something forged.')
    // Sent after the edit on the same socket: when it arrives, the edit has been dealt with.
    reader.awareness.setLocalStateField('cursor', CURSOR)
    await seesCursor(editor, reader.ydoc.clientID)
    expect(wordsOf(editor.ydoc)).toBe('')
    expect(await db().draftUpdate.count({ where: { draftId: draft.id } })).toBe(0)
    await untilStatus(reader, 'refused-edit')
  })

  it('a browser with another schema version is told to reload before the draft is loaded', async () => {
    const { ada, draft } = await team()
    await withYdoc(draft.id, (ydoc) => write(ydoc, 'Dear Secretary:'))
    const old = openDraft(served.url, draft.id, ada, { schemaVersion: 0 })
    await untilStatus(old, 'reload')
    expect(old.view().canWrite).toBe(false)
    expect(wordsOf(old.ydoc)).toBe('')
  })

  it('a stranger hears that there is nothing, and gets nothing', async () => {
    const { draft } = await team()
    await withYdoc(draft.id, (ydoc) => write(ydoc, 'Dear Secretary:'))
    const browser = open(draft.id, await signUp('Mallory'))
    await untilStatus(browser, 'not-found')
    expect(wordsOf(browser.ydoc)).toBe('')
  })

  it('somebody signed out is asked to sign in', async () => {
    const { ada, draft } = await team()
    const browser = open(draft.id, { ...ada, cookie: '' })
    await untilStatus(browser, 'signed-out')
  })

  it('a page from another origin cannot open a socket with the cookies of the reader', async () => {
    const { ada, draft } = await team()
    const browser = openDraft(served.url, draft.id, ada, { origin: 'https://evil.example' })
    const closed = new Promise<number>((resolve) => {
      browser.provider.on('close', ({ event }: { event: { code: number } }) => resolve(event.code))
    })
    expect(await closed).toBe(1006)
    expect(browser.view().isLoaded).toBe(false)
  })
})
