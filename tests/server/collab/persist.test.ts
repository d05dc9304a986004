import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { COMPACT_ROWS, compactDraft } from '#server/collab/compact.ts'
import { Compactor } from '#server/collab/compactor.ts'
import { appendUpdates, applyAll, loadYdoc, updateLog } from '#server/collab/persist.ts'
import { recoverEdits, saveLeftovers } from '#server/collab/recovery.ts'
import { readRecoveryFiles, writeRecoveryFile } from '#server/collab/recovery-file.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { eventually, wordsOf, write } from './browser.ts'

freshDatabase()

async function newDraft() {
  const workspace = await buildWorkspace(db())
  return buildDraft(db(), { workspaceId: workspace.id })
}

/** The updates of a ydoc as it is written, one per paragraph. */
function paragraphs(...words: string[]): Uint8Array[] {
  const ydoc = new Y.Doc()
  const updates: Uint8Array[] = []
  ydoc.on('update', (update: Uint8Array) => updates.push(update))
  for (const each of words) write(ydoc, each)
  return updates
}

const inOrder = <T extends { id: bigint }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('compaction', () => {
  it('keeps the words, and keeps who wrote each edit and when', async () => {
    const draft = await newDraft()
    const [ada, ben] = [await buildUser(db()), await buildUser(db())]
    const [one, two, three] = paragraphs('One.', 'Two.', 'Three.')
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('Three edits were made.')
    await appendUpdates(draft.id, [one, two], ada.id)
    await appendUpdates(draft.id, [three], ben.id)
    const before = inOrder(await db().draftUpdate.findMany({ where: { draftId: draft.id } }))

    expect(await compactDraft(draft.id)).toBe(3)

    expect(await db().draftUpdate.count({ where: { draftId: draft.id } })).toBe(0)
    expect(inOrder(await db().draftHistory.findMany({ where: { draftId: draft.id } }))).toEqual(before)
    expect(before.map((row) => row.userId)).toEqual([ada.id, ada.id, ben.id])
    const words = wordsOf(await loadYdoc(draft.id))
    expect(words).toBe('<paragraph>One.</paragraph><paragraph>Two.</paragraph><paragraph>Three.</paragraph>')
  })

  it('leaves alone an edit that arrives while it works', async () => {
    const draft = await newDraft()
    const updates = paragraphs(...Array.from({ length: 200 }, (_, n) => `Line ${n}.`))
    const last = updates.pop()
    if (last === undefined) throw new Error('Two hundred edits were made.')
    await appendUpdates(draft.id, updates, null)
    await Promise.all([compactDraft(draft.id), appendUpdates(draft.id, [last], null), loadYdoc(draft.id)])
    await compactDraft(draft.id)
    const ydoc = await loadYdoc(draft.id)
    expect(wordsOf(ydoc)).toContain('Line 0.')
    expect(wordsOf(ydoc)).toContain('Line 199.')
    expect(await db().draftHistory.count({ where: { draftId: draft.id } })).toBe(200)
  })

  it('a history replayed from its first edit gives the letter', async () => {
    const draft = await newDraft()
    const write3 = (n: number) => withYdoc(draft.id, (ydoc) => write(ydoc, `Line ${n}.`))
    for (const n of [1, 2, 3]) await write3(n)
    await compactDraft(draft.id)
    for (const n of [4, 5]) await write3(n)
    const where = { draftId: draft.id }
    const rows = [
      ...(await db().draftHistory.findMany({ where })),
      ...(await db().draftUpdate.findMany({ where })),
    ]
    const replayed = new Y.Doc()
    applyAll(
      replayed,
      inOrder(rows).map((row) => row.bytes),
    )
    expect(wordsOf(replayed)).toBe(wordsOf(await loadYdoc(draft.id)))
    expect(rows).toHaveLength(5)
  })
})

describe('a long log', () => {
  it('is folded by itself, and whoever opens the draft next finds it short', async () => {
    const draft = await newDraft()
    const compactor = new Compactor((problem, error) => {
      throw new Error(problem, { cause: error })
    })
    const updates = paragraphs(...Array.from({ length: COMPACT_ROWS }, (_, n) => `Line ${n}.`))
    await appendUpdates(draft.id, updates, null)
    for (const update of updates) compactor.grew(draft.id, update.byteLength)
    await eventually(async () =>
      expect(await db().draftUpdate.count({ where: { draftId: draft.id } })).toBe(0),
    )
    await compactor.stop()
    expect(await db().draftHistory.count({ where: { draftId: draft.id } })).toBe(COMPACT_ROWS)
    expect(wordsOf(await loadYdoc(draft.id))).toContain(`Line ${COMPACT_ROWS - 1}.`)
  })
})

describe('loading', () => {
  it('includes edits that are still on their way to the database', async () => {
    const draft = await newDraft()
    const [update] = paragraphs('Just typed.')
    if (update === undefined) throw new Error('One edit was made.')
    updateLog().append({ draftId: draft.id, bytes: update, userId: null, createdAt: new Date() })
    expect(wordsOf(await loadYdoc(draft.id))).toContain('Just typed.')
    await updateLog().settled(draft.id)
  })

  it('ten thousand edits load whole', async () => {
    const draft = await newDraft()
    await appendUpdates(draft.id, paragraphs(...Array.from({ length: 10_000 }, () => 'x')), null)
    const ydoc = await loadYdoc(draft.id)
    expect(ydoc.getXmlFragment('letter').length).toBe(10_000)
  })

  it('edits of a draft that was deleted meanwhile hold up nobody', async () => {
    const [draft, other] = [await newDraft(), await newDraft()]
    const [gone, kept] = paragraphs('Gone.', 'Kept.')
    if (gone === undefined || kept === undefined) throw new Error('Two edits were made.')
    await db().draft.delete({ where: { id: draft.id } })
    await Promise.all([appendUpdates(draft.id, [gone], null), appendUpdates(other.id, [gone, kept], null)])
    expect(wordsOf(await loadYdoc(other.id))).toContain('Kept.')
    expect(await db().draftUpdate.count({ where: { draftId: draft.id } })).toBe(0)
  })
})

describe('the recovery file', () => {
  const emptyFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'rejoinder-recovery-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const unexpected = (problem: string, error: unknown) => {
    throw new Error(problem, { cause: error })
  }

  it('gives the next start what could not be committed, with who and when', async () => {
    const dataDir = emptyFolder()
    const draft = await newDraft()
    const [bytes] = paragraphs('Nearly lost.')
    if (bytes === undefined) throw new Error('One edit was made.')
    const createdAt = new Date('2026-11-20T10:00:00.123Z')
    writeRecoveryFile(dataDir, [{ draftId: draft.id, bytes, userId: 'ada', createdAt }])
    recoverEdits(dataDir, unexpected)
    await updateLog().settled(draft.id)
    expect(wordsOf(await loadYdoc(draft.id))).toContain('Nearly lost.')
    const [row] = await db().draftUpdate.findMany({ where: { draftId: draft.id } })
    expect(row).toMatchObject({ userId: 'ada', createdAt })
    await eventually(() => expect(readdirSync(join(dataDir, 'recovery'))).toEqual([]))
  })

  it('takes what a stopping server cannot commit before its deadline', async () => {
    const dataDir = emptyFolder()
    const draft = await newDraft()
    const [bytes] = paragraphs('Typed at the last second.')
    if (bytes === undefined) throw new Error('One edit was made.')
    vi.mocked(console.error).mockImplementation(() => undefined)
    await db().$executeRaw`ALTER TABLE "DraftUpdate" RENAME TO "Elsewhere"`
    updateLog().append({ draftId: draft.id, bytes, userId: null, createdAt: new Date() })
    const problems: string[] = []
    await saveLeftovers(dataDir, 100, (problem) => problems.push(problem))
    expect(problems.join()).toContain(dataDir)
    const { updates } = readRecoveryFiles(dataDir, unexpected)
    expect(updates).toMatchObject([{ draftId: draft.id, bytes }])
    await db().$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "DraftUpdate"`
    await updateLog().settled(draft.id)
    vi.mocked(console.error).mockClear()
  })

  it('that cannot be read is reported and kept', () => {
    const dataDir = emptyFolder()
    readRecoveryFiles(dataDir, unexpected)
    writeFileSync(join(dataDir, 'recovery', 'edits-1.jsonl'), '{"draftId": "half a li')
    const problems: string[] = []
    const { updates, forget } = readRecoveryFiles(dataDir, (problem) => problems.push(problem))
    forget()
    expect(updates).toEqual([])
    expect(problems.join()).toContain('edits-1.jsonl')
    expect(readdirSync(join(dataDir, 'recovery'))).toEqual(['edits-1.jsonl'])
  })
})
