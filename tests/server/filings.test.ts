import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { parseDoc } from '#domain/draft/doc.ts'
import { addExhibit, captionExhibit } from '#domain/draft/exhibits.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { docFromYdoc, writeDoc, writeFields, YDOC } from '#domain/draft/ydoc.ts'
import type { FilingInput } from '#domain/filing/filing-record.ts'
import type { FilingPackage, PackagedFile } from '#domain/filing/package.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { deleteDraft, readYdoc, renameDraft } from '#server/drafts.ts'
import { addReceipt, amendFiling } from '#server/filing-additions.ts'
import {
  getFiling,
  getFilingFile,
  lastFilings,
  listFilings,
  readFiledYdoc,
  recordFiling,
} from '#server/filings.ts'
import {
  addPreparedReceipt,
  findPrepared,
  getPreparedFile,
  keepPrepared,
  removePreparedReceipt,
} from '#server/prepared-filings.ts'
import { forgetFile, readStoredFile } from '#server/stored-files.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const LETTER = 'We ask the Office to count ships.'
const REASON = 'The agency agreed by telephone.'
const receipt = { name: 'C:\\Users\\ana\\receipt.eml', bytes: new TextEncoder().encode('Received: 1abc') }

let owner = { id: '', name: '' }
let viewer = { id: '', name: '' }
let draftId = ''

const workspaceOf = async (id: string) => (await db().draft.findUniqueOrThrow({ where: { id } })).workspaceId
const doc = (words: string) =>
  parseDoc({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function file(role: PackagedFile['role'], name: string, words: string): PackagedFile {
  const bytes = new TextEncoder().encode(words)
  return { role, name, mediaType: 'application/pdf', bytes, sha256: sha256(bytes) }
}

/** What was made for filing of the letter as it stands now. */
async function packageOf(words: string): Promise<FilingPackage> {
  return {
    profileId: 'regulations-gov',
    files: [
      file('letter', 'Letter.pdf', `%PDF ${words}`),
      file('cover-text', 'Cover text.txt', 'See attached.'),
    ],
    zip: file('package', 'Package.zip', `PK ${words}`),
    pages: 3,
    coverText: 'See attached.',
    answered: [
      {
        check: 'open-fields',
        about: 'own-release',
        message: 'A blank is open.',
        reason: REASON,
        by: 'Ana Maren',
        at: '2026-03-03T10:00:00.000Z',
      },
    ],
    warnings: ['The size limit was not checked.'],
    state: Y.encodeStateAsUpdate(await readYdoc(draftId)),
    schemaVersion: SCHEMA_VERSION,
  }
}

const INPUT: FilingInput = {
  kind: 'original',
  earlierId: null,
  method: 'Regulations.gov web form',
  filedAt: new Date('2026-03-03T22:15:00Z'),
  filedByName: 'Ana Maren',
  trackingNumber: '1k9-abcd-efgh',
  remark: '',
}

async function prepare(words = LETTER) {
  await keepPrepared(draftId, owner.id, await packageOf(words))
  const prepared = await findPrepared(draftId)
  if (prepared === null) throw new Error('Nothing was kept.')
  return prepared
}

async function fileIt(input: Partial<FilingInput> = {}, given: { receipt?: typeof receipt } = {}) {
  const { madeId } = await prepare()
  if (given.receipt) await addPreparedReceipt(draftId, given.receipt)
  const { id } = await recordFiling({ draftId, userId: owner.id, madeId, input: { ...INPUT, ...input } })
  return id
}

async function bytesOf(filingId: string) {
  const { files } = await getFiling(filingId)
  return Promise.all(
    files.map(async ({ id, sha256 }) => ({
      sha256,
      words: new TextDecoder().decode(
        await readStoredFile((await getFilingFile(filingId, id, true)).storedId),
      ),
    })),
  )
}

beforeEach(async () => {
  owner = await buildUser(db(), { name: 'Ana Maren' })
  viewer = await buildUser(db(), { name: 'Vic Low' })
  const workspace = await buildWorkspace(db(), { members: [{ userId: owner.id, role: 'owner' }] })
  const access = [{ userId: viewer.id, role: 'viewer' as const }]
  draftId = (await buildDraft(db(), { workspaceId: workspace.id, access })).id
  await withYdoc(draftId, (ydoc) => writeDoc(ydoc, doc(LETTER)), owner.id)
})

describe('the files made for a filing', () => {
  it('are kept as they were made, with their hashes, until they are made anew', async () => {
    const { files, pages, warnings, madeByName, isOutdated } = await prepare()
    expect({ pages, warnings, madeByName, isOutdated }).toEqual({
      ...{ pages: 3, madeByName: 'Ana Maren', isOutdated: false },
      warnings: ['The size limit was not checked.'],
    })
    const [letter] = files
    const kept = await getPreparedFile(draftId, letter?.id ?? '')
    const bytes = await readStoredFile(kept.storedId)
    expect(new TextDecoder().decode(bytes)).toBe(`%PDF ${LETTER}`)
    expect(sha256(bytes)).toBe(letter?.sha256)
    expect(await forgetFile(kept.storedId)).toBe(false)
    await prepare('another letter')
    await expect(getPreparedFile(draftId, letter?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await expect(readStoredFile(kept.storedId)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are called outdated once the letter, a blank, an exhibit or a setting is another', async () => {
    const exhibit = { id: 'map', fileName: 'Map.pdf', mediaType: 'application/pdf', bytes: 9 }
    const changes: ((ydoc: Y.Doc) => unknown)[] = [
      (ydoc) => writeFields(ydoc, { 'own-release': 'Ours.' }),
      (ydoc) => addExhibit(ydoc, exhibit),
      (ydoc) => captionExhibit(ydoc, 'map', 'Harbours'),
      (ydoc) => ydoc.getMap(YDOC.settings).set('pageSize', 'a4'),
    ]
    for (const change of changes) {
      expect((await prepare()).isOutdated).toBe(false)
      await withYdoc(draftId, change, owner.id)
      expect((await findPrepared(draftId))?.isOutdated).toBe(true)
    }
  })

  it('are those of whoever made them last when several people make them at once', async () => {
    const makings = await Promise.all(['one', 'two', 'three', 'four'].map(packageOf))
    await Promise.all(makings.map((made) => keepPrepared(draftId, owner.id, made)))
    const { files } = (await findPrepared(draftId)) ?? { files: [] }
    expect(files.map(({ role }) => role)).toEqual(['letter', 'cover-text', 'package'])
    expect(await db().storedFile.count({ where: { workspaceId: await workspaceOf(draftId) } })).toBe(3)
  })

  it('go with their draft, and leave nothing behind', async () => {
    const workspaceId = await workspaceOf(draftId)
    await prepare()
    await addPreparedReceipt(draftId, receipt)
    await deleteDraft(draftId, owner.id)
    expect(await db().storedFile.count({ where: { workspaceId } })).toBe(0)
  })

  it('take a receipt with them, which can be taken away until the filing is recorded', async () => {
    await expect(addPreparedReceipt(draftId, receipt)).rejects.toMatchObject({ code: 'conflict' })
    await prepare()
    const { id } = await addPreparedReceipt(draftId, receipt)
    expect((await findPrepared(draftId))?.files.at(-1)).toMatchObject({
      role: 'receipt',
      name: 'receipt.eml',
    })
    const letter = (await findPrepared(draftId))?.files[0]?.id ?? ''
    for (const each of [id, letter]) await removePreparedReceipt(draftId, each)
    expect((await findPrepared(draftId))?.files.map(({ role }) => role)).toEqual([
      'letter',
      'cover-text',
      'package',
    ])
  })
})

describe('a filing', () => {
  it('holds the very bytes that were downloaded, who filed them, when and how, and the reasons given', async () => {
    const { files } = await prepare()
    const id = await fileIt({ remark: 'Filed from the office.' }, { receipt })
    const filing = await getFiling(id)
    expect(filing).toMatchObject({
      ...{ kind: 'original', profile: 'regulations-gov', method: INPUT.method, filedAt: INPUT.filedAt },
      ...{ filedByName: 'Ana Maren', trackingNumber: '1k9-abcd-efgh', remark: 'Filed from the office.' },
      ...{ coverText: 'See attached.', recordedByName: 'Ana Maren', earlier: null, later: [], additions: [] },
      answered: [{ reason: REASON, check: 'open-fields' }],
    })
    expect(filing.files.map(({ role }) => role)).toEqual(['letter', 'cover-text', 'package', 'receipt'])
    expect(filing.files.at(-1)?.name).toBe('receipt.eml')
    expect(filing.files.slice(0, 3).map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256))
    expect(await findPrepared(draftId)).toBeNull()
    expect(await db().auditEvent.findMany({ where: { subject: id } })).toMatchObject([
      { action: 'filing-recorded', userId: owner.id },
    ])
  })

  it('never changes, whatever becomes of the draft, the files made later and the people', async () => {
    const id = await fileIt({}, { receipt })
    const before = { filing: await getFiling(id), bytes: await bytesOf(id) }
    await withYdoc(draftId, (ydoc) => ydoc.getXmlFragment('letter').delete(0, 1), owner.id)
    await withYdoc(draftId, (ydoc) => writeDoc(ydoc, doc('Something else entirely.')), owner.id)
    await renameDraft(draftId, 'Another title')
    await prepare('Something else entirely.')
    await db().user.update({ where: { id: owner.id }, data: { name: 'Ana Other' } })
    expect(await bytesOf(id)).toEqual(before.bytes)
    const after = await getFiling(id)
    expect({ ...after, recordedByName: before.filing.recordedByName }).toEqual(before.filing)
    expect(docFromYdoc(await readFiledYdoc(id)).textContent).toBe(LETTER)
    for (const { sha256: hash, words } of await bytesOf(id)) {
      expect(sha256(new TextEncoder().encode(words))).toBe(hash)
    }
  })

  it('cannot be changed in the database either, but for what becomes known later', async () => {
    const id = await fileIt()
    await expect(db().filing.update({ where: { id }, data: { coverText: 'x' } })).rejects.toThrow()
    await expect(db().filing.update({ where: { id }, data: { filedAt: new Date() } })).rejects.toThrow()
    await expect(
      db().filing.update({ where: { id }, data: { state: new Uint8Array([1]) } }),
    ).rejects.toThrow()
    await expect(
      db().filingFile.updateMany({ where: { filingId: id }, data: { name: 'Other.pdf' } }),
    ).rejects.toThrow()
    await db().filing.update({ where: { id }, data: { trackingNumber: 'x' } })
    expect((await getFiling(id)).trackingNumber).toBe('x')
  })

  it('takes a tracking number, a remark and receipts later, and keeps what stood there before', async () => {
    const id = await fileIt({ trackingNumber: '' })
    const amend = (trackingNumber: string, remark: string) =>
      amendFiling({ filingId: id, userId: owner.id, trackingNumber, remark })
    await Promise.all([amend('1k9-wrong', ''), amend('1k9-wrong', '')])
    await amend('1k9-right', 'Posted on 5 March.')
    await amend('1k9-right', 'Posted on 5 March.')
    await addReceipt({ filingId: id, userId: owner.id, receipt })
    const { trackingNumber, remark, files, additions } = await getFiling(id)
    expect({ trackingNumber, remark }).toEqual({ trackingNumber: '1k9-right', remark: 'Posted on 5 March.' })
    expect(files.at(-1)).toMatchObject({ role: 'receipt', name: 'receipt.eml' })
    expect(additions.map(({ by, words }) => `${by}: ${words}`)).toEqual([
      'Ana Maren: The tracking number was added: 1k9-wrong',
      'Ana Maren: The tracking number was changed; before, it was: 1k9-wrong',
      'Ana Maren: The remark was added: Posted on 5 March.',
      'Ana Maren: A receipt was added: receipt.eml',
    ])
  })

  it('is recorded once, only of the files that were made last, and keeps its draft from being deleted', async () => {
    const { madeId } = await prepare()
    const record = (of: string) => recordFiling({ draftId, userId: owner.id, madeId: of, input: INPUT })
    await prepare('made anew')
    await expect(record(madeId)).rejects.toMatchObject({ code: 'conflict' })
    const newest = (await findPrepared(draftId))?.madeId ?? ''
    const both = await Promise.allSettled([record(newest), record(newest)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await listFilings(draftId)).toHaveLength(1)
    await expect(deleteDraft(draftId, owner.id)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('was filed'),
    })
    expect(await db().draft.count({ where: { id: draftId } })).toBe(1)
  })

  it('cannot be of a time that is still to come', async () => {
    await expect(fileIt({ filedAt: new Date(Date.now() + 3_600_000) })).rejects.toMatchObject({
      code: 'invalid',
      fields: { filedAt: expect.stringContaining('still to come') },
    })
  })

  it('is linked with what supplements or corrects it, both ways, which only its own letter can', async () => {
    const first = await fileIt()
    const filedAt = new Date('2026-03-09T10:00:00Z')
    const second = await fileIt({ kind: 'correction', earlierId: first, filedAt, trackingNumber: '2' })
    expect((await getFiling(first)).later).toMatchObject([{ id: second, kind: 'correction' }])
    expect((await getFiling(second)).earlier).toMatchObject({ id: first, trackingNumber: '1k9-abcd-efgh' })
    expect((await listFilings(draftId)).map(({ id }) => id)).toEqual([second, first])
    expect((await lastFilings([draftId])).get(draftId)?.id).toBe(second)
    draftId = (await buildDraft(db(), { workspaceId: await workspaceOf(draftId) })).id
    await withYdoc(draftId, (ydoc) => writeDoc(ydoc, doc(LETTER)), owner.id)
    const foreign = fileIt({ kind: 'supplement', earlierId: first })
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' })
  })
})
