import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDoc, YDOC } from '#domain/draft/ydoc.ts'
import type { ExportFormat, ExportProgress } from '#domain/export/export-progress.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import { buildDraft, buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { findExportedCopy } from '#server/exported-copies.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { previewPool } from '#server/exporting/preview-pool.ts'
import { exportDraft } from '#server/exports.ts'
import { updateFacts } from '#server/notices.ts'
import { previewDraft } from '#server/previews.ts'
import { findProfile, saveFileNamePattern, saveProfile } from '#server/profile.ts'
import { testImage } from '#tests/export/support/letter-of.ts'
import { readDocx } from '#tests/export/support/read-docx.ts'
import { readPdf } from '#tests/export/support/read-pdf.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

freshDatabase()
afterAll(() => {
  exportPool().close()
  previewPool().close()
})

let draftId = ''
let userId = ''
const ACCOUNT = { name: 'Quenby Zweig', email: 'quenby.zweig@private.example' }

beforeAll(async () => {
  const user = await buildUser(db(), ACCOUNT)
  userId = user.id
  const workspace = await buildWorkspace(db(), {
    name: 'Open Harbours Alliance',
    members: [{ userId, role: 'owner' }],
  })
  const draft = await buildDraft(db(), { workspaceId: workspace.id, title: 'Comments on harbours / 2024' })
  draftId = draft.id
  const { id, mediaType, width, height, bytes } = testImage
  await db().attachment.create({
    data: { id, mediaType, width, height, bytes: Uint8Array.from(bytes), draftId },
  })
  await withYdoc(
    draftId,
    (ydoc) => {
      writeDoc(ydoc, kitchenSinkDoc())
      ydoc.getMap(YDOC.fields).set('own-release', 'Our March release was downloaded 4,000 times.')
      ydoc.getMap(YDOC.settings).set('paper', 'a4')
    },
    userId,
  )
})

const signal = new AbortController().signal
const ask = (format: ExportFormat, id = draftId, onProgress?: (progress: ExportProgress) => void) =>
  exportDraft({
    ...{ draftId: id, userId, format, signal, purpose: 'working-copy' as const },
    ...(onProgress ? { onProgress } : {}),
  })

describe('exporting a draft', () => {
  it('gives a PDF of the letter as it is stored', async () => {
    const file = await ask('pdf')
    const pdf = await readPdf(file.bytes)
    expect(file.mediaType).toBe('application/pdf')
    expect(file.name).toBe('Open Harbours Alliance - Comments on harbours 2024 (working copy).pdf')
    expect(pdf.body).toContain('Our March release was downloaded 4,000 times.')
    expect(pdf.info).toMatchObject({ Title: 'Comments on harbours / 2024', Author: 'Open Harbours Alliance' })
    expect(pdf.tags('Figure')).toHaveLength(1)
    expect(Buffer.from(file.bytes).toString('latin1')).toMatch(/MediaBox ?\[0 0 595 842\]/)
  })
  it('keeps what a working copy in Word was made of, under the id that the copy carries', async () => {
    const { parts } = readDocx((await ask('docx')).bytes)
    const carried = parts['customXml/item1.xml'] ?? ''
    const copies = await db().exportedCopy.findMany({ where: { draftId } })
    expect(copies.map(({ id }) => carried.includes(id))).toEqual([true])
    expect(await findExportedCopy(draftId, copies[0]?.id ?? '')).toEqual(kitchenSinkDoc().toJSON())
    expect(await findExportedCopy('another-draft', copies[0]?.id ?? '')).toBeNull()
  })
  it('keeps nothing of that for other formats, which cannot come back', async () => {
    const count = () => db().exportedCopy.count({ where: { draftId } })
    const before = await count()
    for (const format of ['pdf', 'markdown', 'text'] as const) await ask(format)
    expect(await count()).toBe(before)
  })
  it('gives the very bytes that the preview shows', async () => {
    const file = await ask('pdf')
    const shown = await previewDraft({ draftId, userId, wantsFile: true, known: null, signal })
    expect(Buffer.from(shown.bytes ?? []).equals(file.bytes)).toBe(true)
    expect(shown).toMatchObject({ pages: file.pages, openBlanks: file.openBlanks, warnings: file.warnings })
    const counted = await previewDraft({ draftId, userId, wantsFile: false, known: null, signal })
    expect(counted).toMatchObject({ pages: file.pages, bytes: null })
  })
  it('gives a DOCX of the same letter', async () => {
    const file = await ask('docx')
    expect(file.name).toBe('Open Harbours Alliance - Comments on harbours 2024 (working copy).docx')
    expect(readDocx(file.bytes).body).toContain('Our March release was downloaded 4,000 times.')
  })
  it('holds nothing of anybody’s account', async () => {
    const docx = Object.values(readDocx((await ask('docx')).bytes).parts).join('\n')
    const { bytes } = await ask('pdf')
    const { info, xmp, pages } = await readPdf(bytes)
    const everything = [
      docx,
      Buffer.from(bytes).toString('latin1'),
      JSON.stringify(info),
      xmp,
      ...pages,
    ].join('\n')
    expect(
      [ACCOUNT.name, 'Zweig', ACCOUNT.email, userId].filter((word) => everything.includes(word)),
    ).toEqual([])
    expect(everything).not.toContain(process.cwd())
  })
  it('is named after the notice it answers, and never after what the team calls its draft', async () => {
    const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
    const notice = await buildNotice(db(), { workspaceId })
    await updateFacts(notice.id, { ...EMPTY_FACTS, title: { value: 'Harbour Traffic Records', span: null } })
    const title = 'Team Copy of LOCKED v3'
    const { id } = await buildDraft(db(), { workspaceId, noticeId: notice.id, title })
    await withYdoc(id, (ydoc) => writeDoc(ydoc, kitchenSinkDoc()), userId)
    const [pdf, docx] = [await ask('pdf', id), await ask('docx', id)]
    expect(pdf.name).toBe('Open Harbours Alliance - Comment on Harbour Traffic Records (working copy).pdf')
    const { info, xmp, pages } = await readPdf(pdf.bytes)
    expect(info).toMatchObject({ Title: 'Comment on Harbour Traffic Records' })
    const parts = Object.values(readDocx(docx.bytes).parts)
    expect(parts.join()).toContain('Comment on Harbour Traffic Records')
    expect([docx.name, ...parts, JSON.stringify(info), xmp, ...pages].join()).not.toContain('Team Copy')
  })
  it('says what it is doing, in order', async () => {
    const heard: string[] = []
    await ask('pdf', draftId, (progress) => heard.push(progress.step))
    expect(heard).toEqual(['reading', 'composing', 'setting'])
  })
  it('names the blanks that are open and exports all the same', async () => {
    await withYdoc(draftId, (ydoc) => ydoc.getMap(YDOC.fields).delete('own-release'), userId)
    const file = await ask('docx')
    expect(file.openBlanks).toHaveLength(1)
    expect(readDocx(file.bytes).body).toContain(`[${file.openBlanks[0]}]`)
  })
  it('never takes a picture from another draft', async () => {
    const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
    const other = await buildDraft(db(), { workspaceId })
    await withYdoc(other.id, (ydoc) => writeDoc(ydoc, kitchenSinkDoc()), userId)
    const file = await ask('docx', other.id)
    expect(Object.keys(readDocx(file.bytes).parts).filter((path) => path.includes('/media/'))).toEqual([])
    expect(file.warnings.join()).toContain('could not be found')
  })
  it('does not know a draft that is gone', async () => {
    await expect(ask('pdf', '01890000-0000-7000-8000-00000000dead')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a file’s name', () => {
  it('follows the pattern of the team, which a later change of the profile keeps', async () => {
    const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
    await saveFileNamePattern(workspaceId, '{date} {organisation}')
    await saveProfile(workspaceId, { ...(await findProfile(workspaceId)), description: 'a harbour alliance' })
    expect((await ask('docx')).name).toMatch(
      /^\d{4}-\d\d-\d\d Open Harbours Alliance \(working copy\)\.docx$/,
    )
  })
})
