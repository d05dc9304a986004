import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { requireDraft, requireFiling } from '#server/access.ts'
import { db } from '#server/db.ts'
import { getFiling, getFilingFile } from '#server/filings.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

let workspaceId = ''
let draftId = ''
let filingId = ''

/** Somebody with a role on the draft, of the workspace or not. */
async function somebody(role: 'editor' | 'viewer', isMember: boolean): Promise<string> {
  const { id: userId } = await buildUser(db())
  await db().draftAccess.create({ data: { draftId, userId, role } })
  if (isMember) await db().member.create({ data: { workspaceId, userId, role: 'member' } })
  return userId
}

async function filedFile(role: string, position: number) {
  const file = { workspaceId, sha256: role, size: role.length, mediaType: 'text/plain' }
  const { id: fileId } = await db().storedFile.create({ data: file })
  return { fileId, role, name: `${role}.txt`, position }
}

beforeEach(async () => {
  const owner = await buildUser(db())
  workspaceId = (await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })).id
  draftId = (await buildDraft(db(), { workspaceId })).id
  const roles = ['letter', 'cover-text', 'form-sheet', 'package', 'receipt']
  const filing = await db().filing.create({
    data: {
      ...{ draftId, profile: 'other', method: 'By post', filedAt: new Date(), filedByName: 'Ana' },
      ...{ state: new Uint8Array(gzipSync(Y.encodeStateAsUpdate(new Y.Doc()))), answered: [] },
      schemaVersion: SCHEMA_VERSION,
      files: { create: await Promise.all(roles.map(filedFile)) },
    },
  })
  filingId = filing.id
})

describe('a filing', () => {
  it('is made by those who write the draft and belong to the workspace; a guest who may edit files nothing', async () => {
    const guest = await somebody('editor', false)
    expect((await requireDraft(guest, draftId, 'write')).role).toBe('editor')
    for (const asking of [requireDraft(guest, draftId, 'file'), requireFiling(guest, filingId, 'file')])
      await expect(asking).rejects.toMatchObject({
        ...{ code: 'forbidden', message: expect.stringContaining('Only members') },
      })
    const member = await somebody('editor', true)
    expect((await requireFiling(member, filingId, 'file')).role).toBe('editor')
  })

  it('is read by those who read the letter, and by nobody else', async () => {
    const viewer = await somebody('viewer', true)
    expect((await requireFiling(viewer, filingId, 'read')).role).toBe('viewer')
    await expect(requireFiling(viewer, filingId, 'file')).rejects.toMatchObject({ code: 'forbidden' })
    const { id: stranger } = await buildUser(db())
    await expect(requireFiling(stranger, filingId, 'read')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('shows guests what went out to be read; what the forms say of the team, to members only', async () => {
    const { files } = await getFiling(filingId)
    const got = async (userId: string) => {
      const { isMember } = await requireFiling(userId, filingId, 'read')
      const tried = await Promise.allSettled(files.map(({ id }) => getFilingFile(filingId, id, isMember)))
      return files.filter((_, place) => tried[place]?.status === 'fulfilled').map(({ role }) => role)
    }
    expect(await got(await somebody('editor', false))).toEqual(['letter', 'cover-text'])
    expect(await got(await somebody('viewer', true))).toEqual(files.map(({ role }) => role))
  })
})
