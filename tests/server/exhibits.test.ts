import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addExhibit } from '#domain/draft/exhibits.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { LIMITS } from '#domain/limits.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { deleteDraft } from '#server/drafts.ts'
import { env } from '#server/env.ts'
import { createExhibit, deleteExhibit, getExhibit, listExhibitFiles } from '#server/exhibits.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

async function cast() {
  const [owner, viewer, stranger] = await Promise.all([0, 1, 2].map(() => buildUser(db())))
  if (!owner || !viewer || !stranger) throw new Error('Somebody is missing.')
  const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  const access = [{ userId: viewer.id, role: 'viewer' as const }]
  const newDraft = () => buildDraft(db(), { workspaceId: workspace.id, memberRole: null, access })
  return { owner, viewer, stranger, workspace, newDraft }
}
let team: Awaited<ReturnType<typeof cast>>
beforeAll(async () => {
  team = await cast()
})

const pdf = (size = 1_000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)])
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code ?? error.message,
  )
const filesOf = (workspaceId: string) => {
  const folder = join(env().dataDir, 'files', workspaceId)
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return names.filter((name) => /[0-9a-f]{64}/.test(name))
}

/** Adds a file to a draft as its owner, and answers with its id. */
async function attach(draft: { id: string; workspaceId: string }, bytes: Buffer, fileName = 'Herons.pdf') {
  return (await createExhibit(draft, { fileName, bytes, userId: team.owner.id })).id
}

/** Writes a letter's list of exhibits where the server reads it. */
async function list(draftId: string, ids: readonly string[]) {
  const ydoc = new Y.Doc()
  for (const id of ids) addExhibit(ydoc, { id, fileName: 'a.pdf', mediaType: 'application/pdf', bytes: 1 })
  const state = Buffer.from(Y.encodeStateAsUpdate(ydoc))
  await db().draftState.upsert({
    where: { draftId },
    create: { draftId, state, schemaVersion: SCHEMA_VERSION },
    update: { state },
  })
}

describe('an exhibit', () => {
  it('comes back byte for byte under its own name and type, whatever size it has', async () => {
    const draft = await team.newDraft()
    const bytes = pdf(3_000_000)
    const id = await attach(draft, bytes, 'Étude – table 3.pdf')
    const back = await getExhibit(team.owner.id, id)
    expect(Buffer.from(back.bytes).equals(bytes)).toBe(true)
    expect(back).toMatchObject({ fileName: 'Étude – table 3.pdf', mediaType: 'application/pdf' })
  })

  it('can be downloaded by whoever may read the letter, and does not exist for anybody else', async () => {
    const draft = await team.newDraft()
    const id = await attach(draft, pdf())
    expect(await code(getExhibit(team.viewer.id, id))).toBe('done')
    expect(await code(getExhibit(team.stranger.id, id))).toBe('not-found')
    expect(await code(getExhibit(team.owner.id, 'no-such-exhibit'))).toBe('not-found')
  })

  it('is refused when it is not what its name says, and leaves no trace', async () => {
    const draft = await team.newDraft()
    const before = filesOf(team.workspace.id)
    expect(await code(attach(draft, Buffer.from('<script>'), 'Herons.pdf'))).toBe('invalid')
    expect(await code(attach(draft, pdf(), 'Herons.exe'))).toBe('invalid')
    expect(await code(attach(draft, Buffer.alloc(0), 'Herons.txt'))).toBe('invalid')
    expect(await code(attach(draft, pdf(LIMITS.exhibitBytes)))).toBe('too-large')
    expect(filesOf(team.workspace.id)).toEqual(before)
    expect(await listExhibitFiles(draft.id)).toEqual([])
  })

  it('is never kept under a path somebody gave it', async () => {
    const draft = await team.newDraft()
    const id = await attach(draft, pdf(), '../../../etc/pass\0wd\n.pdf')
    expect((await getExhibit(team.owner.id, id)).fileName).toBe('passwd.pdf')
    expect(filesOf(team.workspace.id).every((path) => /^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path))).toBe(true)
  })

  it('is one of a number that a filing can hold', async () => {
    const draft = await team.newDraft()
    await list(
      draft.id,
      Array.from({ length: LIMITS.exhibitsPerDraft }, (_, place) => `exhibit-${place}`),
    )
    expect(await code(attach(draft, pdf()))).toBe('too-large')
  })

  it('is one of a number that a letter keeps, also when several come at once', async () => {
    const draft = await team.newDraft()
    const { fileId } = await db().exhibit.findUniqueOrThrow({ where: { id: await attach(draft, pdf()) } })
    const kept = { draftId: draft.id, fileId, fileName: 'Herons.pdf' }
    await db().exhibit.createMany({ data: Array(LIMITS.exhibitFilesPerDraft - 2).fill(kept) })
    const codes = await Promise.all([1, 2, 3].map(() => code(attach(draft, pdf()))))
    expect(codes.toSorted()).toEqual(['done', 'too-large', 'too-large'])
  })
})

describe('two exhibits of the same bytes', () => {
  it('are stored once, and stay while one of them is used', async () => {
    const workspace = await buildWorkspace(db(), { members: [{ userId: team.owner.id, role: 'owner' }] })
    const draft = await buildDraft(db(), { workspaceId: workspace.id })
    const bytes = pdf()
    const [one, other] = [await attach(draft, bytes, 'One.pdf'), await attach(draft, bytes, 'Other.pdf')]
    expect(filesOf(workspace.id)).toHaveLength(1)
    await deleteExhibit(team.owner.id, one)
    expect(Buffer.from((await getExhibit(team.owner.id, other)).bytes).equals(bytes)).toBe(true)
    await deleteExhibit(team.owner.id, other)
    expect(filesOf(workspace.id)).toEqual([])
  })
})

describe('the file of an exhibit', () => {
  it('stays for as long as the letter lists it', async () => {
    const draft = await team.newDraft()
    const id = await attach(draft, pdf())
    await list(draft.id, [id])
    expect(await code(deleteExhibit(team.owner.id, id))).toBe('conflict')
    expect(await code(getExhibit(team.owner.id, id))).toBe('done')
  })

  it('is deleted only by those who may write', async () => {
    const draft = await team.newDraft()
    const id = await attach(draft, pdf())
    expect(await code(deleteExhibit(team.viewer.id, id))).toBe('forbidden')
    expect(await code(deleteExhibit(team.stranger.id, id))).toBe('not-found')
    expect(await code(deleteExhibit(team.owner.id, id))).toBe('done')
    expect(await code(getExhibit(team.owner.id, id))).toBe('not-found')
  })

  it('goes with its draft', async () => {
    const workspace = await buildWorkspace(db(), { members: [{ userId: team.owner.id, role: 'owner' }] })
    const draft = await buildDraft(db(), { workspaceId: workspace.id })
    await attach(draft, pdf())
    await deleteDraft(draft.id, team.owner.id)
    expect(filesOf(workspace.id)).toEqual([])
  })
})
