import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareLetters } from '#domain/draft/compare/compare-letters.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { docFromYdoc, writeDoc } from '#domain/draft/ydoc.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { assembleDraft } from '#server/assembly.ts'
import { createAttachment } from '#server/attachments.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { createDraft, readYdoc } from '#server/drafts.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { exportDraft } from '#server/exports.ts'
import { importLetter, listImports, readEditedCopy } from '#server/letter-imports.ts'
import { testPng } from '#tests/export/support/test-image.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { tinyDocx, wordParagraph } from '#tests/support/tiny-docx.ts'

freshDatabase()

let userId: string
let workspaceId: string
beforeAll(async () => {
  const user = await buildUser(db(), { name: 'Will Writer' })
  const workspace = await buildWorkspace(db(), {
    name: 'Marsh Institute',
    members: [{ userId: user.id, role: 'owner' }],
  })
  userId = user.id
  workspaceId = workspace.id
})

type Bytes = Uint8Array<ArrayBuffer>
const words = (source: string) => new TextEncoder().encode(source)
const bring = (bytes: Uint8Array, fileName: string, more = {}) =>
  importLetter({
    ...{ userId, workspaceId, bytes, fileName, title: 'On lamps', noticeId: null, verdict: null },
    ...more,
  })
const letterOf = async (draftId: string) =>
  docFromYdoc(await readYdoc(draftId)).children.map((block) => `${block.type.name}: ${block.textContent}`)

describe('a finished letter', () => {
  it('becomes a draft that can be written on at once, and is remembered as brought in', async () => {
    const made = await bring(
      words('# Interest\n\nWe write about lamps.[^1]\n\n[^1]: See the study.\n'),
      'lamps.md',
    )
    expect(made.is).toBe('done')
    const { id } = made as { id: string }
    expect(await letterOf(id)).toEqual([
      'heading: Interest',
      'paragraph: We write about lamps.See the study.',
    ])
    const draft = await db().draft.findUniqueOrThrow({ where: { id } })
    expect(draft.assembledAt).not.toBeNull()
    expect(await listImports(id)).toMatchObject([
      { kind: 'new-draft', fileName: 'lamps.md', by: 'Will Writer', report: { taken: null, comments: [] } },
    ])
    const events = await db().auditEvent.findMany({ where: { action: 'letter-imported' } })
    expect(events).toMatchObject([{ userId, subject: id }])
  })

  it('leaves no draft behind when it cannot be read', async () => {
    const before = await db().draft.count()
    await expect(bring(words('%PDF-1.7'), 'letter.docx')).rejects.toThrow(/PDF/)
    expect(await db().draft.count()).toBe(before)
  })

  it('is not imported once nobody wants it any more', async () => {
    const before = await db().draft.count()
    const signal = AbortSignal.abort(new Error('Cancelled.'))
    await expect(bring(words('Words.'), 'a.txt', { signal })).rejects.toThrow('Cancelled.')
    expect(await db().draft.count()).toBe(before)
  })
})

describe('an edited copy', () => {
  const newDraft = async () => {
    const { id } = await createDraft({ workspaceId, userId, title: 'On lamps', noticeId: null })
    await assembleDraft(id, userId)
    return id
  }
  const file = (draftId: string, bytes: Uint8Array) =>
    readEditedCopy({ draft: { id: draftId, workspaceId }, userId, fileName: 'edited.docx', bytes })

  it('that was made here is compared with the letter as it went out, so that only its own edits show', async () => {
    const made = await bring(
      words('# Lamps\n\nThe lamps stay lit all night.[^1]\n\nKeepers are asked.\n\n[^1]: See the study.\n'),
      'lamps.md',
    )
    const { id } = made as { id: string }
    const { bytes } = await exportDraft({
      ...{ draftId: id, userId, format: 'docx', purpose: 'working-copy' },
      signal: new AbortController().signal,
    })
    const parts = unzipSync(bytes)
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('all night')
    const edited = zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace('all night', 'until dawn')) })
    const copy = await file(id, edited)
    expect(copy.isOfAnother).toBe(false)
    const changes = compareLetters({
      base: parseDoc(copy.base),
      edited: parseDoc(copy.accepted),
      current: docFromYdoc(await readYdoc(id)),
    })
    expect(changes.map(({ state, edit }) => [state, edit.kind])).toEqual([['open', 'words']])
    exportPool().close()
  })

  it('that nobody touched is the letter it was made of, though it shows one picture twice', async () => {
    const { id } = await createDraft({ workspaceId, userId, title: 'On lamps', noticeId: null })
    const pictures = [await createAttachment(id, testPng(4, 3)), await createAttachment(id, testPng(4, 3))]
    const image = (n: number) => ({
      type: 'image',
      attrs: { src: `/api/attachments/${pictures[n]?.id}`, alt: 'A lamp' },
    })
    const doc = parseDoc({ type: 'doc', content: [image(0), image(1)] })
    await withYdoc(id, (ydoc) => writeDoc(ydoc, doc), userId)
    const { bytes } = await exportDraft({
      ...{ draftId: id, userId, format: 'docx', purpose: 'working-copy' },
      signal: new AbortController().signal,
    })
    expect((await file(id, bytes)).accepted).toEqual(doc.toJSON())
    exportPool().close()
  })

  it('is read without changing the letter, and kept with what came with it', async () => {
    const id = await newDraft()
    const before = await letterOf(id)
    const copy = await file(id, tinyDocx({ body: wordParagraph('Dear Office,') }))
    expect(copy.accepted.content?.[0]?.content?.[0]?.text).toBe('Dear Office,')
    expect(copy).toMatchObject({ base: null, isOfAnother: false })
    expect(await letterOf(id)).toEqual(before)
    expect((await listImports(id)).map(({ kind, fileName }) => [kind, fileName])).toEqual([
      ['edited-copy', 'edited.docx'],
    ])
  })

  it('read in twice is listed once, the newest first, and an edited one beside it', async () => {
    const id = await newDraft()
    const [one, two] = ['One', 'Two'].map((word) => tinyDocx({ body: wordParagraph(word) })) as [Bytes, Bytes]
    for (const [bytes, fileName] of [
      [one, 'one.docx'],
      [two, 'two.docx'],
      [one, 'one again.docx'],
    ] as const)
      await readEditedCopy({ userId, fileName, draft: { id, workspaceId }, bytes })
    expect((await listImports(id)).map(({ fileName }) => fileName)).toEqual(['one again.docx', 'two.docx'])
  })
})
